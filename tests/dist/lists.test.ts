/** The pages that gather: cases with Sweden first, and the glossary in the order of its language. */
import { describe, expect, it } from 'vitest';
import { docs, ids, yamlAt } from '../content/read.ts';
import { site } from './site.ts';

const { pages } = site('dist', '/');
const none = (problems: string[]) => expect(problems, problems.join('\n')).toEqual([]);

describe.each(['sv', 'en'] as const)('in %s', (locale) => {
  const at = (path: string) => pages.find((page) => page.file === `${locale}/${path}index.html`);
  const texts = (path: string, selector: string) => {
    const $ = at(path)?.$;
    return ($?.(selector).toArray() ?? []).map((element) => $?.(element).text().trim() ?? '');
  };

  it('every case is listed once, those in Sweden before the rest, by title', () => {
    const order = new Intl.Collator(locale);
    const cases = docs(locale).filter((doc) => doc.data['kind'] === 'case');
    const swedish = (doc: (typeof cases)[number]) => (doc.data['country'] ?? 'se') === 'se';
    const wanted = [...cases.filter(swedish), ...cases.filter((doc) => !swedish(doc))]
      .sort(
        (a, b) =>
          Number(swedish(b)) - Number(swedish(a)) ||
          order.compare(a.data['title'], b.data['title']),
      )
      .map((doc) => doc.data['title']);
    expect(texts('fall/', '.case-list a')).toEqual(wanted);
  });
  it('a case and a chapter that tells it lead to each other', () =>
    none(
      docs(locale)
        .filter((doc) => doc.data['kind'] === 'chapter')
        .flatMap((doc) =>
          [...doc.body.matchAll(/<Reality case="([^"]+)"/g)].flatMap(([, id = '']) => [
            ...(at(`${doc.id}/`)?.$(`main a[href="/${locale}/fall/${id}/"]`).length
              ? []
              : [`${doc.id} does not lead to fall/${id}`]),
            ...(at(`fall/${id}/`)?.$(`main a[href="/${locale}/${doc.id}/"]`).length
              ? []
              : [`fall/${id} does not lead back to ${doc.id}`]),
          ]),
        ),
    ));
  it('every term stands under its letter, in the order of the language, with its pair', () => {
    const wanted = ids('glossary')
      .map((id) => (yamlAt(`glossary/${id}.yaml`) as { term: Record<string, string> }).term)
      .map((term) => ({
        name: term[locale] ?? '',
        pair: term[locale === 'sv' ? 'en' : 'sv'] ?? '',
      }))
      .sort((a, b) => new Intl.Collator(locale).compare(a.name, b.name))
      .map(({ name, pair }) => `${name} ${pair}`);
    expect(texts('ordlista/', '.glossary dt').map((text) => text.replace(/\s+/g, ' '))).toEqual(
      wanted,
    );
    const letters = texts('ordlista/', '.glossary h2');
    expect(texts('ordlista/', '.letters a')).toEqual(letters);
    expect(new Set(letters).size).toBe(letters.length);
  });
});
