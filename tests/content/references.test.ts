/** What is named exists, what exists is used, and addresses keep to their form. */
import { describe, expect, it } from 'vitest';
import { anatomy, sectionsOf } from '../../src/lib/anatomy.ts';
import { cardParts } from '../../src/lib/card.ts';
import { citationsIn } from '../../src/lib/citations.ts';
import { unbalanced } from '../../src/lib/inline.ts';
import { nearest } from '../../src/lib/nearest.ts';
import { chaptersIn, docs, ids, namesIn, strings, yamlAt, yamls as readYamls } from './read.ts';
import { none, sorted } from './none.ts';

const sv = docs('sv');
const en = docs('en');
const all = [...sv, ...en];
const yamls = readYamls();

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

describe('marks and references in structured text', () => {
  it('every mark in front matter and yaml is closed', () => {
    none(
      [...yamls, ...all].flatMap(({ file, data }) =>
        strings(data)
          .filter(({ text }) => unbalanced(text))
          .map(({ at, text }) => `${file}: ${at}: close the mark at "${unbalanced(text)}"`),
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
    const fixed = anatomy.map((part) => part.id as string);
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
