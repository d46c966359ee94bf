/** The pages for course leaders: notes only there, kept from search engines, and with a way back. */
import { describe, expect, it } from 'vitest';
import { docs, yamlAt } from '../content/read.ts';
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

/** True for a module that has a written chapter, and so questions to show. */
const written = (id: unknown): boolean =>
  (yamlAt('course/course.yaml') as { modules: { id: string; chapters: unknown[] }[] }).modules.some(
    (module) => module.id === id && module.chapters.some((each) => typeof each === 'string'),
  );

describe.each(['sv', 'en'] as const)('guides in %s', (locale) => {
  const guides = docs(locale).filter((doc) => doc.data['kind'] === 'guide');
  const index = pages.find((page) => page.file === `${locale}/kursledare/index.html`);
  it('have every part in order, and a clock that ends with the meeting', () =>
    none(
      guides.flatMap(({ id, data }) => {
        const page = pages.find((each) => each.file === `${locale}/${id}/index.html`);
        if (!page) return [`${locale}/${id}/ is missing`];
        const parts = page
          .$('main h2.part')
          .toArray()
          .map((element) => element.attribs['id'] ?? '')
          .filter((part) => part !== 'kallor');
        const wanted = ['forbered', 'plan', 'ord', 'fragor', 'fel', 'rummet'].filter(
          (part) => part !== 'fragor' || written(data['module']),
        );
        const end = page.$('.plan tbody th').last().text().trim().split('–')[1];
        return [
          ...(parts.join() === wanted.join() ? [] : [`${page.file}: parts are ${parts.join()}`]),
          ...(Number(end) === data['minutes'] ? [] : [`${page.file}: the clock ends at ${end}`]),
        ];
      }),
    ));
  it('and chapters with notes are listed on the entry page, which the foot of a page leads to', () => {
    expect(index).toBeDefined();
    const wanted = [
      ...guides.map((doc) => doc.id),
      ...docs(locale)
        .filter((doc) => doc.notes.length > 0)
        .map((doc) => doc.id.replace('kurs/', 'kursledare/kapitel/')),
    ].map((id) => `/${locale}/${id}/`);
    const listed = (index?.$('main .contents a').toArray() ?? []).map(
      (element) => element.attribs['href'] ?? '',
    );
    expect(listed.sort()).toEqual(wanted.sort());
    const foot = pages.find((page) => page.file === `${locale}/index.html`)?.$('.site-footer');
    expect(foot?.find(`a[href="/${locale}/kursledare/"]`).length).toBe(wanted.length > 0 ? 1 : 0);
  });
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
