/** The source pages: every entry once, said to be read as it was read, and in the order of its review day. */
import { describe, expect, it } from 'vitest';
import { ids, yamlAt } from '../content/read.ts';
import { site } from './site.ts';

const { pages } = site('dist', '/');
const none = (problems: string[]) => expect(problems, problems.join('\n')).toEqual([]);
const all = ids('sources').map((id) => ({ id, ...yamlAt(`sources/${id}.yaml`) }));
const day = (value: unknown) =>
  value instanceof Date ? value.toISOString().slice(0, 10) : String(value);

describe.each([
  ['sv', /^Kontrollerad/, /^Avläst i arkiverad kopia, /],
  ['en', /^Checked/, /^Read in an archived copy, /],
] as const)('sources in %s', (locale, live, copy) => {
  const list = pages.find((page) => page.file === `${locale}/kallor/index.html`);
  const review = pages.find((page) => page.file === `${locale}/kallor/granskning/index.html`);
  it('stand in the list once each, under their kind, with the pages that use them', () =>
    none(
      all.flatMap(({ id, kind }) => {
        const row = list?.$(`.sources li[id="${id}"]`);
        const heading = row?.closest('section').find('h2').attr('id');
        return [
          ...(row?.length === 1 ? [] : [`${id} stands ${row?.length} times`]),
          ...(heading === `slag-${kind}` ? [] : [`${id} stands under ${heading}`]),
          ...(row?.find('.hint a').length ? [] : [`${id} is used nowhere`]),
        ];
      }),
    ));
  it('are called checked only when someone read the page itself', () =>
    none(
      all.flatMap(({ id, checked, status }) => {
        const said = list?.$(`.sources li[id="${id}"] .how-read`).text().trim() ?? '';
        const wanted = checked.how === 'live' ? live : copy;
        return status === 'knowledge' || wanted.test(said) ? [] : [`${id}: ${said}`];
      }),
    ));
  it('with a review day stand on the review page, the nearest first', () => {
    const wanted = all.filter((source) => source.reviewBy).map((source) => day(source.reviewBy));
    const found = (review?.$('.sources [data-review-by]').toArray() ?? []).map(
      (element) => element.attribs['data-review-by'] ?? '',
    );
    expect(found).toEqual(wanted.sort());
  });
});
