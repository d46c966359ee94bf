/**
 * Protects the pair of languages and the voice where content.test.ts does not look: front matter and
 * yaml number by number, English quotation marks, sentence length, claims about money, ids as addresses.
 */
import { describe, expect, it } from 'vitest';
import { anatomy, sectionsOf } from '../../src/lib/anatomy.ts';
import { cardParts } from '../../src/lib/card.ts';
import { citationsIn } from '../../src/lib/citations.ts';
import { unbalanced } from '../../src/lib/inline.ts';
import { nearest } from '../../src/lib/nearest.ts';
import { countWords } from '../../src/lib/words.ts';
import {
  claimsWithoutSource,
  lix,
  missing,
  numbersIn,
  proseOf,
  sentencesOf,
  wrongQuotes,
} from './prose.ts';
import { chaptersIn, docs, ids, namesIn, runningText, strings, yamlAt } from './read.ts';

const none = (problems: string[]) => expect(problems, problems.join('\n')).toEqual([]);
const folders = [
  'asvik',
  'cards',
  'changes',
  'course',
  'diagrams',
  'glossary',
  'paths',
  'quizzes',
  'sources',
];
const yamls = folders.flatMap((folder) =>
  namesIn(folder).map((name) => ({
    file: `src/content/${folder}/${name}`,
    data: yamlAt(`${folder}/${name}`) as unknown,
  })),
);
const all = [...docs('sv'), ...docs('en')];

/** Every { sv, en } in a yaml value, with the way to it. */
function pairsIn(value: unknown, at = ''): { at: string; sv: string; en: string }[] {
  if (value === null || typeof value !== 'object' || value instanceof Date) return [];
  const { sv, en } = value as Record<string, unknown>;
  if (typeof sv === 'string' && typeof en === 'string') return [{ at, sv, en }];
  // Line for line; words of an agenda and synonyms are lists of a language's own.
  if (Array.isArray(sv) && Array.isArray(en) && sv.length === en.length && !/agenda$/.test(at))
    return sv.flatMap((line, index) => pairsIn({ sv: line, en: en[index] }, `${at}.${index}`));
  return Object.entries(value).flatMap(([key, each]) => pairsIn(each, at ? `${at}.${key}` : key));
}

describe('the two languages', () => {
  it('state the same numbers in the front matter of every page, field by field', () => {
    none(
      docs('sv').flatMap((sv) => {
        const en = docs('en').find((each) => each.id === sv.id);
        const english = new Map(strings(en?.data).map(({ at, text }) => [at, text]));
        return strings(sv.data).flatMap(({ at, text }) => {
          const other = english.get(at);
          if (other === undefined) return [`${en?.file ?? sv.id}: ${at} is missing; translate it`];
          const a = numbersIn(text, 'sv');
          const b = numbersIn(other, 'en');
          return a.join() === b.join()
            ? []
            : [`${en?.file}: ${at} has the numbers ${b}, the Swedish ${a}; make them agree`];
        });
      }),
    );
  });
  it('state the same numbers, equally often, in the body of every chapter and case', () => {
    none(
      docs('sv')
        .filter((doc) => doc.data['kind'] !== 'page')
        .flatMap((sv) => {
          const en = docs('en').find((each) => each.id === sv.id);
          const a = numbersIn(sv.body, 'sv');
          const b = numbersIn(en?.body ?? '', 'en');
          const lost = missing(a, b);
          const added = missing(b, a);
          return lost.length + added.length === 0
            ? []
            : [`${en?.file}: numbers only in Swedish: ${lost}; only in English: ${added}`];
        }),
    );
  });
  it('state the same numbers in every yaml text', () => {
    none(
      yamls.flatMap(({ file, data }) =>
        pairsIn(data).flatMap(({ at, sv, en }) => {
          const a = numbersIn(sv, 'sv');
          const b = numbersIn(en, 'en');
          return a.join() === b.join()
            ? []
            : [`${file}: ${at} has ${a.join(' ')} in Swedish and ${b.join(' ')} in English`];
        }),
      ),
    );
  });
  it('name the same sources and terms in every yaml text', () => {
    none(
      yamls.flatMap(({ file, data }) =>
        pairsIn(data).flatMap(({ at, sv, en }) => {
          const marks = (text: string) => [
            ...citationsIn(text),
            ...[...text.matchAll(/\[\[([\w-]+)\|/g)].map((match) => match[1]),
          ];
          return marks(sv).sort().join() === marks(en).sort().join()
            ? []
            : [`${file}: ${at} marks ${marks(sv)} in Swedish and ${marks(en)} in English`];
        }),
      ),
    );
  });
  it('cite the same sources in the same own section', () => {
    const bySection = (body: string) =>
      body.split(/^(?=## )/m).map((part) => ({
        id: sectionsOf(part)[0]?.id ?? 'before the first section',
        cited: citationsIn(part).sort().join(' '),
      }));
    none(
      chaptersIn('sv').flatMap((sv) => {
        const en = docs('en').find((each) => each.id === sv.id);
        const english = bySection(en?.body ?? '');
        return bySection(sv.body).flatMap(({ id, cited }, index) =>
          english[index]?.id === id && english[index]?.cited === cited
            ? []
            : [`${en?.file}: #${id} cites "${english[index]?.cited}", the Swedish "${cited}"`],
        );
      }),
    );
  });
});

describe('marks and references in structured text', () => {
  it('every mark in front matter is closed', () => {
    none(
      all.flatMap((doc) =>
        strings(doc.data)
          .filter(({ text }) => unbalanced(text))
          .map(({ at, text }) => `${doc.file}: ${at}: close the mark at "${unbalanced(text)}"`),
      ),
    );
  });
  it('every source and term that a yaml text names exists', () => {
    const known = { source: ids('sources'), term: ids('glossary') };
    none(
      yamls.flatMap(({ file, data }) =>
        strings(data).flatMap(({ at, text }) =>
          [...text.matchAll(/\[@([\w-]+)\]|\[\[([\w-]+)\|/g)].flatMap((match) => {
            const [kind, id] = match[1]
              ? (['source', match[1]] as const)
              : (['term', match[2] ?? ''] as const);
            return known[kind].includes(id)
              ? []
              : [
                  `${file}: ${at}: no ${kind} "${id}"; nearest: ${nearest(id, known[kind]) ?? 'none'}`,
                ];
          }),
        ),
      ),
    );
  });
  it('every page a path, a card or a text leads to exists, with its section', () => {
    const pages = new Map(docs('sv').map((doc) => [doc.id.replace(/(^|\/)index$/, ''), doc]));
    // Made by src/pages, not by a file of content.
    const made = ['kurs', 'fall', 'beslut', 'ordlista', 'kallor', 'sok', 'kursledare'];
    const parts = anatomy.map((part) => part.id as string);
    const check = (file: string, to: string): string[] => {
      const [path = '', section] = to.replace(/\/(?=#|$)/, '').split('#');
      if (made.includes(path) || /^(modul|vagar)\//.test(path)) return [];
      if (path.startsWith('beslut/')) {
        const card = path.slice('beslut/'.length);
        const found = ids('cards').includes(card);
        if (!found)
          return [`${file}: no card "${card}"; nearest: ${nearest(card, ids('cards')) ?? 'none'}`];
        const known = cardParts.map((part) => part.id as string);
        return section && !known.includes(section)
          ? [`${file}: a card has no section "${section}"; it has ${known.join(', ')}`]
          : [];
      }
      const doc = pages.get(path);
      if (!doc)
        return [`${file}: no page "${path}"; nearest: ${nearest(path, pages.keys()) ?? 'none'}`];
      const sections = [...sectionsOf(doc.body).map((each) => each.id), ...parts];
      return section && !sections.includes(section)
        ? [
            `${file}: "${path}" has no section "${section}"; nearest: ${nearest(section, sections) ?? 'none'}`,
          ]
        : [];
    };
    none([
      ...namesIn('paths').flatMap((name) =>
        (yamlAt(`paths/${name}`) as { steps: { to: string }[] }).steps.flatMap((step) =>
          check(`src/content/paths/${name}`, step.to),
        ),
      ),
      ...all.flatMap((doc) =>
        [...doc.text.matchAll(/<PageLink\s+to="([^"]+)"/g)].flatMap((match) =>
          check(doc.file, match[1] ?? ''),
        ),
      ),
      // [text](address) in structured text, and the addresses of a card.
      ...[...yamls, ...all].flatMap(({ file, data }) =>
        strings(data).flatMap(({ at, text }) => [
          ...[...text.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].flatMap((match) =>
            check(`${file}: ${at}`, match[1] ?? ''),
          ),
          ...(/^(laws|read)\.\d+\.to$/.test(at) ? check(`${file}: ${at}`, text) : []),
        ]),
      ),
    ]);
  });
  it('statistics say when to look again, and no source waits longer than a year', () => {
    const text = (value: unknown) =>
      value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
    const { edition } = yamlAt('course/course.yaml') as { edition: { date: unknown } };
    const year = Number(text(edition.date).slice(0, 4));
    const inAYear = `${year + 1}${text(edition.date).slice(4)}`;
    none(
      namesIn('sources').flatMap((name) => {
        const source = yamlAt(`sources/${name}`) as { kind: string; reviewBy?: unknown };
        const file = `src/content/sources/${name}`;
        if (source.reviewBy === undefined)
          return source.kind === 'statistics'
            ? [`${file}: statistics grow old; add reviewBy, at most ${inAYear}`]
            : [];
        return text(source.reviewBy) > inAYear
          ? [`${file}: reviewBy ${text(source.reviewBy)} is over a year away; at most ${inAYear}`]
          : [];
      }),
    );
  });
});

describe('cases', () => {
  it('in other countries say which, so that the list puts Sweden first', () => {
    const abroad =
      /Amsterdam|Nederländerna|Barcelona|Spanien|Danmark|Norge|Trondheim|Trøndelag|Finland|Helsingfors|Estland|Storbritannien|London|Australien|Tyskland|USA|Kanada/;
    none(
      docs('sv')
        .filter((doc) => doc.data['kind'] === 'case' && abroad.test(String(doc.data['place'])))
        .filter((doc) => (doc.data['country'] ?? 'se') === 'se')
        .map((doc) => `${doc.file}: place is ${doc.data['place']}; add country, e.g. country: nl`),
    );
  });
  it('have the same kind, country and years in both languages', () =>
    none(
      docs('sv')
        .filter((doc) => doc.data['kind'] === 'case')
        .flatMap((sv) => {
          const en = docs('en').find((each) => each.id === sv.id);
          return ['type', 'country', 'years']
            .filter((field) => String(sv.data[field]) !== String(en?.data[field]))
            .map(
              (field) =>
                `${en?.file}: ${field} is ${en?.data[field]}, in Swedish ${sv.data[field]}`,
            );
        }),
    ));
});

describe('the voice', () => {
  it('English uses typographic marks: “ ” and ’', () => {
    const texts = [
      ...docs('en').map((doc) => ({
        file: doc.file,
        text: [
          proseOf(doc.body).replace(/\{'[^']*'\}/g, ''),
          ...strings(doc.data).map((each) => each.text),
        ].join('\n'),
      })),
      ...yamls.map(({ file, data }) => ({
        file,
        text: pairsIn(data)
          .map(({ en }) => en)
          .join('\n'),
      })),
      {
        file: 'src/content/i18n/en.json',
        text: strings(yamlAt('i18n/en.json'))
          .map(({ text }) => text)
          .join('\n'),
      },
    ];
    none(
      texts.flatMap(({ file, text }) =>
        wrongQuotes(text, 'en').map((found) => `${file}: write “ ” or ’ in: ${found}`),
      ),
    );
  });
  it('Swedish sentences average 9 to 16 words and LIX is at most 45', () => {
    none(
      chaptersIn('sv').flatMap((doc) => {
        const text = runningText(doc);
        const sentences = sentencesOf(text);
        const average = countWords(text) / sentences.length;
        const score = lix(text);
        return [
          ...(average < 9 || average > 16
            ? [`${doc.file}: ${average.toFixed(1)} words a sentence; keep between 9 and 16`]
            : []),
          ...(score > 45
            ? [`${doc.file}: LIX ${score.toFixed(1)}; use shorter words or sentences`]
            : []),
        ];
      }),
    );
  });
  it('a paragraph of a section or of Reality that states a year, share, sum or § has its source', () => {
    none(
      [...chaptersIn('sv'), ...chaptersIn('en')].flatMap((doc) =>
        claimsWithoutSource(doc.body).map(
          (paragraph) => `${doc.file}: add <Cite id="…" /> to: ${paragraph.slice(0, 100)}…`,
        ),
      ),
    );
  });
});

describe('addresses', () => {
  const kebab = /^[a-z]+(-[a-z]+)*$/;
  it('pages, sections and terms have ids of lower-case ASCII words, without numbers', () => {
    none([
      ...all.flatMap((doc) => [
        ...(doc.id.split('/').every((part) => kebab.test(part))
          ? []
          : [`${doc.file}: rename it to lower-case ASCII words without numbers`]),
        ...sectionsOf(doc.body)
          .filter(({ id }) => !kebab.test(id))
          .map(({ id }) => `${doc.file}: the section id "${id}" must be lower-case ASCII words`),
      ]),
      ...['glossary', 'quizzes', 'diagrams', 'paths', 'cards'].flatMap((folder) =>
        ids(folder)
          .filter((id) => !kebab.test(id))
          .map((id) => `src/content/${folder}/${id}.yaml: rename it to lower-case ASCII words`),
      ),
    ]);
  });
  it('every heading of level two in a chapter or case has an id written in the source', () => {
    none(
      all
        .filter((doc) => doc.data['kind'] === 'chapter' || doc.data['kind'] === 'case')
        .flatMap((doc) =>
          (doc.body.match(/^## .*$/gm) ?? [])
            .filter((line) => !/\{#[a-z-]+\}\s*$/.test(line))
            .map((line) => `${doc.file}: write {#id} after "${line}"`),
        ),
    );
  });
  it('a chapter’s own sections never take the id of a fixed part', () => {
    const fixed = [
      'minut',
      'mal',
      'laget',
      'verkligheten',
      'missforstand',
      'fragor',
      'gor-nu',
      'asvik',
      'prova',
      'prata',
      'kallor',
    ];
    none(
      all.flatMap((doc) => {
        const own = sectionsOf(doc.body).map(({ id }) => id);
        return [
          ...own.filter((id) => doc.data['kind'] === 'chapter' && fixed.includes(id)),
          ...own.filter((id, index) => own.indexOf(id) !== index),
        ].map((id) => `${doc.file}: the section id "${id}" is taken; choose another`);
      }),
    );
  });
});
