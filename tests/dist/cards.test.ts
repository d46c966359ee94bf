/** The built decision cards: parts in order, the entry page complete, and the ways to and from them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardParts } from '../../src/lib/card.ts';
import { recordsOf } from '../../src/search/records.ts';
import { ids, yamlAt } from '../content/read.ts';
import { site } from './site.ts';

const { pages } = site('dist', '/');
const none = (problems: string[]) => expect(problems, problems.join('\n')).toEqual([]);
const written = ids('cards');
const pageAt = (file: string) => pages.find((page) => page.file === file);

describe.each(['sv', 'en'] as const)('decision cards in %s', (locale) => {
  it('have a page each, with the fixed parts in order', () =>
    none(
      written.flatMap((id) => {
        const page = pageAt(`${locale}/beslut/${id}/index.html`);
        if (!page) return [`${locale}/beslut/${id}/ is missing`];
        const found = page
          .$('main h2[id]')
          .toArray()
          .map((element) => element.attribs['id'] ?? '');
        const cited = page.$('.cite').length > 0;
        const wanted = cardParts
          .map((part) => part.id)
          .filter((part) => part !== 'kallor' || cited);
        return found.join() === wanted.join() ? [] : [`${page.file}: parts are ${found.join()}`];
      }),
    ));
  it('stand on the entry page, by area and by each word of an agenda', () => {
    const $ = pageAt(`${locale}/beslut/index.html`)?.$;
    expect($).toBeDefined();
    none(
      written.flatMap((id) => {
        const href = `/${locale}/beslut/${id}/`;
        const words = yamlAt(`cards/${id}.yaml`).agenda[locale] as string[];
        const leads = ($?.('.agenda-words li').toArray() ?? [])
          .filter((row) => $?.(row).find(`a[href="${href}"]`).length)
          .map((row) => $?.(row).find('.word').text() ?? '');
        return [
          ...($?.(`.card-list a[href="${href}"]`).length === 1 ? [] : [`${href} is not listed`]),
          ...words.filter((word) => !leads.includes(word)).map((word) => `${word} misses ${href}`),
        ];
      }),
    );
  });
  it('are in course.json, in the search and on the chapters they lead to', () => {
    const course = JSON.parse(readFileSync(`dist/${locale}/course.json`, 'utf8')) as {
      cards: { id: string; minutes: number }[];
    };
    expect(course.cards.map((card) => card.id).sort()).toEqual(written);
    none(course.cards.filter((card) => !(card.minutes >= 1)).map((card) => card.id));
    none(
      written.flatMap((id) => {
        const page = pageAt(`${locale}/beslut/${id}/index.html`);
        const records = recordsOf(page?.html ?? '', `/${locale}/beslut/${id}/`);
        const { read, laws } = yamlAt(`cards/${id}.yaml`) as Record<
          'read' | 'laws',
          { to?: string }[]
        >;
        const chapters = [...read, ...laws]
          .map(({ to }) => to?.split('#')[0] ?? '')
          .filter((to) => to.startsWith('kurs/') && to !== 'kurs/asvik');
        return [
          ...(records[0]?.kind === 'card' && records[0].words ? [] : [`${id}: no search record`]),
          ...chapters
            .filter(
              (path) =>
                !pageAt(`${locale}/${path}/index.html`)?.$(
                  `.cards-here a[href="/${locale}/beslut/${id}/"]`,
                ).length,
            )
            .map((path) => `${locale}/${path}: does not list ${id}`),
        ];
      }),
    );
  });
});

it('words to be found by are taken from the page and kept out of its text', () => {
  const html = `<html lang="sv"><h1>Driftavtal</h1><main><div class="sl-markdown-content"><div data-search-words="option, it-drift"><h2 id="fragan">Frågan</h2><p>Text</p></div></div></main></html>`;
  const records = recordsOf(html, '/sv/beslut/driftavtal/');
  expect(records.map(({ kind, words }) => [kind, words])).toEqual([
    ['card', 'option, it-drift'],
    ['card', undefined],
  ]);
  expect(records.map(({ text }) => text).join()).not.toContain('it-drift');
});

it('a page that begins with a heading is described in the search, and lists are left to what they list', () => {
  const html = `<html lang="sv"><head><meta name="description" content="Vad kortet ger."></head><h1>Kort</h1><main><div class="sl-markdown-content"><h2 id="ord">Ord</h2><ul class="agenda-words"><li>option</li></ul></div></main></html>`;
  expect(recordsOf(html, '/sv/beslut/').map(({ text }) => text)).toEqual(['Vad kortet ger.', '']);
});
