/** Decision cards as a collection: each reads in minutes, fits its page, and can be found. */
import { describe, expect, it } from 'vitest';
import { measureCard } from '../../src/lib/prose/measures.ts';
import { mostCardWords } from '../../src/lib/card.ts';
import { cardSchema } from '../../src/lib/schemas/card.ts';
import { ids, yamlAt } from './read.ts';

const none = (problems: string[]) => expect(problems, problems.join('\n')).toEqual([]);
const locales = ['sv', 'en'] as const;
const all = ids('cards').map((id) => ({
  id,
  file: `src/content/cards/${id}.yaml`,
  data: cardSchema.parse(yamlAt(`cards/${id}.yaml`)),
}));

describe('decision cards', () => {
  it(`say what they must in at most ${mostCardWords} words, so that a page holds them`, () =>
    none(
      all.flatMap(({ file, data }) =>
        locales
          .map((locale) => ({ locale, count: measureCard(data, locale).words }))
          .filter(({ count }) => count > mostCardWords)
          .map(
            ({ locale, count }) => `${file}: ${count} words in ${locale}; cut to ${mostCardWords}`,
          ),
      ),
    ));
  it('have titles of their own, and an own place in their area', () => {
    const taken = (of: (card: (typeof all)[number]) => string) =>
      all.filter((card, at) => all.findIndex((each) => of(each) === of(card)) !== at);
    none([
      ...taken(({ data }) => data.title.sv).map(({ file }) => `${file}: the title is taken`),
      ...taken(({ data }) => data.title.en).map(
        ({ file }) => `${file}: the English title is taken`,
      ),
      ...taken(({ data }) => `${data.area} ${data.order}`).map(
        ({ file, data }) => `${file}: order ${data.order} in ${data.area} is taken`,
      ),
    ]);
  });
  it('are found by words that no one would have to capitalise', () =>
    none(
      all.flatMap(({ file, data }) =>
        locales.flatMap((locale) =>
          data.agenda[locale]
            .filter((word) => word !== word.trim() || /[.,;]$/.test(word))
            .map((word) => `${file}: agenda.${locale}: write "${word.trim()}" without marks`),
        ),
      ),
    ));
});
