/** The content's contracts: complete in both languages, in step, cited, and in the voice of the course. */
import { describe, expect, it } from 'vitest';
import { anatomy, sectionsOf } from '../../src/lib/anatomy.ts';
import { citationsIn } from '../../src/lib/citations.ts';
import { unbalanced } from '../../src/lib/inline.ts';
import { nearest } from '../../src/lib/nearest.ts';
import { interfaceKeys } from '../../src/lib/schemas/interface.ts';
import { countWords } from '../../src/lib/words.ts';
import { chaptersIn, docs, ids, namesIn, runningText, strings, yamlAt } from './read.ts';

const sv = docs('sv');
const en = docs('en');
const pairs = sv.flatMap((doc) => {
  const twin = en.find((each) => each.id === doc.id);
  return twin ? [{ sv: doc, en: twin }] : [];
});
const folders = [
  'course',
  'glossary',
  'sources',
  'quizzes',
  'asvik',
  'diagrams',
  'cards',
  'changes',
  'paths',
];
const sorted = (list: string[]) => [...list].sort();
const none = (problems: string[]) => expect(problems, problems.join('\n')).toEqual([]);
const refs = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

describe('two languages', () => {
  it('have the same pages', () => expect(sv.map((doc) => doc.id)).toEqual(en.map((doc) => doc.id)));
  it('have the same sections, citations, terms, figures and cases', () => {
    none(
      pairs.flatMap((pair) => {
        const compare = (what: string, of: (text: string) => string[]) =>
          JSON.stringify(sorted(of(pair.sv.text))) === JSON.stringify(sorted(of(pair.en.text)))
            ? []
            : [
                `${pair.en.file}: ${what} differ from the Swedish: ${sorted(of(pair.sv.text)).filter((each) => !of(pair.en.text).includes(each))} / ${of(pair.en.text).filter((each) => !of(pair.sv.text).includes(each))}`,
              ];
        return [
          ...compare('section ids', (text) => sectionsOf(text).map((section) => section.id)),
          ...compare('citations', citationsIn),
          ...compare('terms', (text) => refs(text, /<Term id="([^"]+)"/g)),
          ...compare('figures', (text) => refs(text, /<Diagram id="([^"]+)"/g)),
          ...compare('cases', (text) => refs(text, /<Reality case="([^"]+)"/g)),
        ];
      }),
    );
  });
  it('state the same numbers', () => {
    const numbers = (text: string, lang: 'sv' | 'en') =>
      refs(
        text.replace(/\{#.*?\}|<[^>]*>|^(import|export) .*$/gm, ''),
        lang === 'sv' ? /(?<![\w-])(\d(?:[\d,.]|[   ](?=\d{3}\b))*)/g : /(?<![\w-])(\d[\d,.]*)/g,
      )
        .map((each) =>
          lang === 'sv' ? each.replace(/[   ]/g, '').replace(',', '.') : each.replace(/,/g, ''),
        )
        .map((each) => each.replace(/[.,]$/, ''));
    none(
      pairs
        .filter(({ sv: doc }) => doc.data['kind'] !== 'page')
        .flatMap((pair) => {
          const a = numbers(pair.sv.body, 'sv');
          const b = numbers(pair.en.body, 'en');
          const missing = a.filter((each) => !b.includes(each) && Number(each) > 20);
          const extra = b.filter((each) => !a.includes(each) && Number(each) > 20);
          return missing.length + extra.length > 0
            ? [`${pair.en.file}: numbers only in Swedish: ${missing}; only in English: ${extra}`]
            : [];
        }),
    );
  });
  it('have the same interface strings, none left in English on Swedish pages', () => {
    const [a, b] = [yamlAt('i18n/sv.json'), yamlAt('i18n/en.json')];
    expect(Object.keys(a)).toEqual(Object.keys(b));
    expect(Object.keys(a)).toEqual(expect.arrayContaining([...interfaceKeys]));
    const alike = new Set(['search.ctrlKey', 'minutes.short', 'themeSelect.auto', 'asvik.system']);
    none(
      Object.keys(a)
        .filter((key) => a[key] === b[key] && !alike.has(key))
        .map((key) => `sv.json: ${key} is the English text`),
    );
  });
});

describe('what is named exists', () => {
  const known: [string, RegExp, string[]][] = [
    ['source', /<Cite\s+id="([^"]+)"|\[@([a-z0-9-]+)\]/g, ids('sources')],
    ['term', /<Term id="([^"]+)"|\[\[([a-z0-9-]+)\|/g, ids('glossary')],
    ['diagram', /<Diagram id="([^"]+)"/g, ids('diagrams')],
    ['case', /<Reality case="([^"]+)"/g, ids('docs/sv/fall')],
  ];
  it.each(known)('%s', (kind, pattern, all) => {
    none(
      [...sv, ...en].flatMap((doc) =>
        [...doc.text.matchAll(pattern)]
          .map((match) => match[1] ?? match[2] ?? '')
          .filter((id) => !all.includes(id))
          .map((id) => `${doc.file}: no ${kind} "${id}". Nearest: ${nearest(id, all) ?? 'none'}`),
      ),
    );
  });
  it('every source is used, and every diagram', () => {
    const yaml = namesIn('cards').flatMap((name) => strings(yamlAt(`cards/${name}`)));
    const text = [...sv.map((doc) => doc.text), ...yaml.map((each) => each.text)].join('\n');
    none(
      ids('sources')
        .filter((id) => !citationsIn(text).includes(id))
        .map((id) => `src/content/sources/${id}.yaml is cited nowhere`),
    );
    none(
      ids('diagrams')
        .filter((id) => !text.includes(`<Diagram id="${id}"`))
        .map((id) => `src/content/diagrams/${id}.yaml is shown nowhere`),
    );
  });
  it('every related term and chapter of the glossary', () => {
    const slugs = chaptersIn('sv').map((doc) => doc.id.split('/')[1]);
    none(
      ids('glossary').flatMap((id) => {
        const term = yamlAt(`glossary/${id}.yaml`);
        return [
          ...(term.related ?? [])
            .filter((each: string) => !ids('glossary').includes(each))
            .map((each: string) => `glossary/${id}.yaml: related "${each}" does not exist`),
          ...(term.chapter && !slugs.includes(term.chapter)
            ? [`glossary/${id}.yaml: chapter "${term.chapter}" does not exist`]
            : []),
        ];
      }),
    );
  });
  it('course.yaml lists every chapter, and only those', () => {
    const listed = yamlAt('course/course.yaml').modules.flatMap((module: { chapters: unknown[] }) =>
      module.chapters.filter((each) => typeof each === 'string'),
    );
    expect(sorted(listed)).toEqual(
      sorted(chaptersIn('sv').map((doc) => doc.id.split('/')[1] ?? '')),
    );
    expect(ids('quizzes')).toEqual(sorted(listed));
  });
});

describe('a chapter', () => {
  const all = [...chaptersIn('sv'), ...chaptersIn('en')];
  it('has every part of the anatomy once, in order', () => {
    const parts = ['ChapterHead', ...anatomy.map((part) => part.component)];
    none(
      all.flatMap((doc) => {
        const found = refs(doc.body, /^<(\w+)[^/]*?(?:\/>|>)$/gm).filter((name) =>
          parts.includes(name),
        );
        return JSON.stringify(found) === JSON.stringify(parts)
          ? []
          : [`${doc.file}: parts are ${found.join(', ')}; they must be ${parts.join(', ')}`];
      }),
    );
  });
  it('has three to five sections and a figure', () => {
    none(
      all
        .filter(
          (doc) =>
            sectionsOf(doc.body).length < 3 ||
            sectionsOf(doc.body).length > 5 ||
            !/<Diagram|^\|/m.test(doc.body),
        )
        .map((doc) => doc.file),
    );
  });
  it('has 1,300–1,800 words of running text', () => {
    none(
      all
        .map((doc) => ({ doc, words: countWords(runningText(doc)) }))
        .filter(({ words }) => words < 1300 || words > 1800)
        .map(({ doc, words }) => `${doc.file}: ${words} words`),
    );
  });
  it('reads easily: LIX at most 45, no Swedish sentence over 30 words', () => {
    none(
      chaptersIn('sv').flatMap((doc) => {
        const text = runningText(doc).replace(/[”"]/g, '');
        const sentences = text.split(/(?<=[.?!:])\s+|\n+/).filter((each) => countWords(each) > 1);
        const words = text.match(/[\p{L}]+/gu) ?? [];
        const lix =
          words.length / sentences.length +
          (100 * words.filter((word) => word.length > 6).length) / words.length;
        const long = sentences
          .filter((each) => countWords(each) > 30)
          .map((each) => `${doc.file}: ${countWords(each)} words: ${each.slice(0, 80)}…`);
        return [...(lix > 45 ? [`${doc.file}: LIX ${lix.toFixed(1)}`] : []), ...long];
      }),
    );
  });
  it('cites its figures: a paragraph with a year, a share or a § has a source', () => {
    none(
      all.flatMap((doc) =>
        doc.body
          .split(/\n\n+/)
          .filter(
            (paragraph) =>
              /\b(19|20)\d\d\b|\d\s*(procent|per cent)|§/.test(paragraph) &&
              !/^(#|import|<)/.test(paragraph),
          )
          // Åsvik is our own example; the script of the pre-mortem plays in the future.
          .filter(
            (paragraph) =>
              !/<Cite|Åsvik|november 2028|November 2028/.test(paragraph) &&
              !doc.body.split('<BackToAsvik>')[1]?.includes(paragraph) &&
              !doc.body.split('</Situation>')[0]?.includes(paragraph),
          )
          .map((paragraph) => `${doc.file}: no source in: ${paragraph.slice(0, 90)}…`),
      ),
    );
  });
});

describe('the voice', () => {
  const svTexts = [
    ...sv.map((doc) => ({
      file: doc.file,
      text: [
        doc.body
          .replace(/<[^>]*>/g, '')
          .replace(/^import .*$/gm, '')
          .replace(/\{'[^']*'\}/g, ''),
        ...strings(doc.data).map((each) => each.text),
      ].join('\n'),
    })),
    ...folders.flatMap((folder) =>
      namesIn(folder).map((name) => ({
        file: `${folder}/${name}`,
        text: strings(yamlAt(`${folder}/${name}`))
          .filter(({ at }) => /(^|\.)sv(\.|$)/.test(at))
          .map((each) => each.text)
          .join('\n'),
      })),
    ),
    {
      file: 'i18n/sv.json',
      text: strings(yamlAt('i18n/sv.json'))
        .map((each) => each.text)
        .join('\n'),
    },
  ];
  it('uses Swedish quotation marks', () => {
    none(
      svTexts.flatMap(({ file, text }) =>
        [...text.matchAll(/.{0,20}["“'‘].{0,20}/g)].map(
          (match) => `${file}: write ” instead of the mark in: ${match[0]}`,
        ),
      ),
    );
  });
  it('avoids the words we do not use', () => {
    const banned =
      /digitala? res(a|an|or)\b|i framkant|spjutspets|paradigmskifte|sömlös|holistisk|katalysator|snabbt föränderliga|viktigt att notera|sammanfattningsvis|\bMSB\b|!/i;
    none(
      svTexts
        .filter(({ text }) => banned.test(text))
        .map(({ file, text }) => `${file}: ${banned.exec(text)?.[0]}`),
    );
    none(
      svTexts
        .filter(
          ({ file, text }) =>
            /landsting/i.test(text) &&
            !file.endsWith('om/index.mdx') &&
            !file.startsWith('sources/'),
        )
        .map(({ file }) => `${file}: write region`),
    );
  });
  it('closes its marks', () => {
    none(
      folders.flatMap((folder) =>
        namesIn(folder).flatMap((name) =>
          strings(yamlAt(`${folder}/${name}`))
            .filter(({ text }) => unbalanced(text))
            .map(({ at }) => `${folder}/${name}: ${at} has a mark that is not closed`),
        ),
      ),
    );
  });
});

it('holds words and facts only', () => {
  const odd = namesIn('.').filter(
    (name) => !/\.(mdx?|ya?ml|json|svg)$/.test(name) || !/^[a-z0-9./-]+$/.test(name),
  );
  none(
    odd.map(
      (name) => `src/content/${name}: only md, mdx, yaml, json and svg with lower-case ASCII names`,
    ),
  );
});
