/** Decision cards as a collection: each reads in minutes, fits its page, and can be found. */
import { describe, expect, it } from 'vitest';
import { cardTexts, type CardWords } from '../../src/lib/card.ts';
import { plainInline } from '../../src/lib/inline.ts';
import { cardSchema } from '../../src/lib/schemas/card.ts';
import { countWords } from '../../src/lib/words.ts';
import { ids, yamlAt } from './read.ts';

const none = (problems: string[]) => expect(problems, problems.join('\n')).toEqual([]);
const locales = ['sv', 'en'] as const;
const all = ids('cards').map((id) => ({
  id,
  file: `src/content/cards/${id}.yaml`,
  data: cardSchema.parse(yamlAt(`cards/${id}.yaml`)),
}));

/** The most words that fit an A4 page with up to eight sources, measured with long Swedish words. */
const mostWords = 480;

/** The words of a card in one language. */
function words(data: (typeof all)[number]['data'], locale: 'sv' | 'en'): number {
  const card: CardWords = {
    about: data.about[locale],
    questions: data.questions.map(({ ask, good }) => ({ ask: ask[locale], good: good[locale] })),
    warnings: data.warnings.map((each) => each[locale]),
    waiting: data.waiting[locale],
    heard: data.heard[locale],
    laws: data.laws.map(({ text, to }) => ({ text: text[locale], to })),
    read: data.read.map(({ to, why }) => ({ to, why: why[locale] })),
  };
  return countWords(Object.values(cardTexts(card)).flat().map(plainInline).join(' '));
}

describe('decision cards', () => {
  it(`say what they must in at most ${mostWords} words, so that a page holds them`, () =>
    none(
      all.flatMap(({ file, data }) =>
        locales
          .map((locale) => ({ locale, count: words(data, locale) }))
          .filter(({ count }) => count > mostWords)
          .map(({ locale, count }) => `${file}: ${count} words in ${locale}; cut to ${mostWords}`),
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
