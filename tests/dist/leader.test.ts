/** The pages for course leaders: notes only there, kept from search engines, and with a way back. */
import { describe, expect, it } from 'vitest';
import { docs } from '../content/read.ts';
import { site } from './site.ts';

const { pages } = site('dist', '/');
const none = (problems: string[]) => expect(problems, problems.join('\n')).toEqual([]);
const leader = pages.filter((page) => /^(sv|en)\/kursledare\/kapitel\//.test(page.file));

describe('the course leader’s version', () => {
  it('exists for each chapter with notes, and shows every one of them', () => {
    const wanted = (['sv', 'en'] as const).flatMap((locale) =>
      docs(locale)
        .filter((doc) => doc.notes.length > 0)
        .map(
          (doc) =>
            `${locale}/${doc.id.replace('kurs/', 'kursledare/kapitel/')}: ${doc.notes.length}`,
        ),
    );
    const found = leader.map(
      (page) => `${page.file.replace('/index.html', '')}: ${page.$('.facilitator').length}`,
    );
    expect(found.sort()).toEqual(wanted.sort());
  });
  it('is kept from search engines and leads back to the chapter', () => {
    none(
      leader.flatMap((page) => {
        const chapter = page.address.replace('kursledare/kapitel', 'kurs');
        return [
          ...(page.$('meta[name=robots][content=noindex]').length === 1
            ? []
            : [`${page.file}: no noindex`]),
          ...(page.$(`main a[href="${chapter}"]`).length > 0
            ? []
            : [`${page.file}: no link to ${chapter}`]),
        ];
      }),
    );
  });
  it('is the only place where a note is seen', () =>
    none(
      pages
        .filter((page) => !leader.includes(page) && page.html.includes('facilitator'))
        .map((page) => page.file),
    ));
});

it('every description that a link points to stands on the page', () =>
  none(
    pages.flatMap((page) =>
      page
        .$('[aria-describedby]')
        .toArray()
        .map((element) => element.attribs['aria-describedby'] ?? '')
        .filter((id) => page.$(`[id="${id}"]`).length !== 1)
        .map((id) => `${page.file}: #${id}`),
    ),
  ));
