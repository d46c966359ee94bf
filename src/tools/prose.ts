/**
 * `npm run prose [-- <slug>…] [--spell]`: what every chapter, case, card and guide measures, and what the rules
 * of prose have to say about it. `--traps` prints the table of traps.
 */
import type { Locale } from '../lib/locales.ts';
import {
  caseWords,
  chapterWords,
  longestSentence,
  mostLix,
  outside,
  realityWords,
  sentenceWords,
  situationWords,
  type Bound,
} from '../lib/prose/bounds.ts';
import { mostCardWords } from '../lib/card.ts';
import { marksIn } from '../lib/prose/marks.ts';
import { measureCard, measureChapter, measurePage, type Measures } from '../lib/prose/measures.ts';
import { docPassages, yamlPassages, type Passage } from '../lib/prose/passages.ts';
import { quizFaults, quizHints } from '../lib/prose/quiz.ts';
import {
  claimRemarks,
  entryClaimRemarks,
  lengthRemarks,
  markRemarks,
  phraseRemarks,
  trapRemarks,
} from '../lib/prose/remarks.ts';
import { spellingRemarks } from '../lib/prose/spelling-remarks.ts';
import { unknownWords } from '../lib/prose/spelling.ts';
import { table } from '../lib/prose/table.ts';
import { traps } from '../lib/prose/traps/index.ts';
import { docs, ids, yamlAt } from '../runtime/content-files.ts';
import { loadSpelling } from '../runtime/dictionaries.ts';

const args = process.argv.slice(2);
const slugs = args.filter((arg) => !arg.startsWith('--'));
const wanted = (id: string): boolean =>
  slugs.length === 0 || slugs.includes(id.split('/').at(-1) ?? id);

if (args.includes('--traps')) {
  for (const trap of traps) {
    console.log(`${trap.id}: ${trap.why}\n  write: ${trap.instead}`);
    for (const [locale, words] of Object.entries(trap.words))
      console.log(`  ${locale} never: ${words.bad}\n  ${locale} fine:  ${words.good}`);
  }
  process.exit();
}

const spelling = args.includes('--spell') ? loadSpelling() : undefined;

/** One line of the table, and what is said below it. */
interface Entry {
  id: string;
  locale: Locale;
  kind: 'chapter' | 'case' | 'guide' | 'card';
  measures: Measures;
  passages: Passage[];
  claims: string[];
  remarks: string[];
}

const pages = (['sv', 'en'] as const).flatMap((locale) =>
  docs(locale).flatMap((doc): Entry[] => {
    const kind = doc.data['kind'] as Entry['kind'] | 'page';
    if (kind === 'page' || !wanted(doc.id)) return [];
    const slug = doc.id.split('/').at(-1) ?? '';
    const quiz =
      kind === 'chapter' && ids('quizzes').includes(slug)
        ? yamlAt(`quizzes/${slug}.yaml`)
        : undefined;
    return [
      {
        id: doc.id,
        locale,
        kind,
        measures: kind === 'chapter' ? measureChapter(doc, quiz) : measurePage(doc),
        passages: docPassages(doc),
        claims: claimRemarks(doc),
        remarks: [
          ...lengthRemarks(doc),
          ...markRemarks(doc),
          ...(quiz && locale === 'sv'
            ? [...quizFaults(quiz), ...quizHints(quiz)].map(
                (each) => `quizzes/${slug}.yaml: ${each}`,
              )
            : []),
          ...marksIn(doc.whole).map(
            ({ kind: mark, reason }) => `${doc.file}: marked ${mark}: ${reason}`,
          ),
        ],
      },
    ];
  }),
);

const cards = ids('cards')
  .filter(wanted)
  .flatMap((id) => {
    const data = yamlAt(`cards/${id}.yaml`);
    const file = `src/content/cards/${id}.yaml`;
    return (['sv', 'en'] as const).map((locale): Entry => ({
      id: `beslut/${id}`,
      locale,
      kind: 'card',
      measures: measureCard(data, locale),
      passages: yamlPassages(file, data).filter((each) => each.locale === locale),
      claims: locale === 'sv' ? entryClaimRemarks(file, data) : [],
      remarks: [],
    }));
  });

const all = [...pages, ...cards].sort(
  (a, b) =>
    a.kind.localeCompare(b.kind) || a.id.localeCompare(b.id) || b.locale.localeCompare(a.locale),
);

const bounds: Partial<Record<Entry['kind'], Bound>> = {
  chapter: chapterWords,
  case: caseWords,
  card: { least: 1, most: mostCardWords },
};

/** A number, with a star when it is outside its bound. */
const cell = (value: number | undefined, bound?: Bound, digits = 0): string =>
  value === undefined
    ? ''
    : `${value.toFixed(digits)}${bound && outside(value, bound) ? '*' : ' '}`;

const told: string[] = [];
const rows = all.map(({ id, locale, kind, measures: m, passages, claims, remarks }) => {
  const phrases = phraseRemarks(passages);
  const trapped = trapRemarks(passages);
  const unknown = spelling
    ? spellingRemarks(unknownWords(passages, spelling), spelling)
    : undefined;
  told.push(...claims, ...phrases, ...trapped, ...(unknown ?? []), ...remarks);
  const swedish = locale === 'sv';
  return [
    `${locale} ${id}`,
    cell(m.words, bounds[kind]),
    cell(m.minutes),
    cell(m.mean, swedish && kind === 'chapter' ? sentenceWords : undefined, 1),
    cell(m.longest, swedish ? { least: 0, most: longestSentence } : undefined),
    cell(
      m.lix,
      kind === 'chapter' ? { least: 0, most: mostLix(id.split('/')[1] ?? '') } : undefined,
      1,
    ),
    cell(m.situation, situationWords),
    cell(m.reality, realityWords),
    cell(m.cited, undefined, 1),
    cell(m.questions),
    cell(m.terms),
    unknown ? String(unknown.length) : '–',
    String(phrases.length),
    String(trapped.length),
    String(claims.length),
  ];
});
const heading =
  'page,words,min,mean,longest,LIX,scene,real,cites/100,questions,terms,spelling,phrases,traps,claims'.split(
    ',',
  );
console.log(table([heading, ...rows]));
console.log(
  '\n* outside its bound. Minutes include questions, quiz and exercises. Spelling: --spell, or npm run spell.\n',
);
for (const each of told) console.log(each);
