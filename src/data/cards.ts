import { getCollection } from 'astro:content';
import { unknownId } from '../lib/author-error.ts';
import { cardAreas, cardTexts, type CardArea, type CardWords } from '../lib/card.ts';
import { citationOrder } from '../lib/citations.ts';
import { plainInline } from '../lib/inline.ts';
import type { Locale } from '../lib/locales.ts';
import type { CardData } from '../lib/schemas/card.ts';
import { countWords, minutes } from '../lib/words.ts';

/** A decision card in one language. */
export interface Card extends CardWords {
  id: string;
  area: CardArea;
  title: string;
  description: string;
  /** Words on an agenda that lead to the card. */
  agenda: string[];
  /** The content file, for error messages. */
  file: string;
}

const folder = 'src/content/cards';

function inLanguage(id: string, data: CardData, locale: Locale): Card {
  return {
    id,
    area: data.area,
    title: data.title[locale],
    description: data.description[locale],
    agenda: data.agenda[locale],
    about: data.about[locale],
    questions: data.questions.map(({ ask, good }) => ({ ask: ask[locale], good: good[locale] })),
    warnings: data.warnings.map((each) => each[locale]),
    waiting: data.waiting[locale],
    heard: data.heard[locale],
    laws: data.laws.map(({ text, to }) => ({ text: text[locale], to })),
    read: data.read.map(({ to, why }) => ({ to, why: why[locale] })),
    file: `${folder}/${id}.yaml`,
  };
}

/** All cards of one language, by area and then by their own order. Empty when none is written. */
export async function cards(locale: Locale): Promise<Card[]> {
  const entries = await getCollection('cards');
  const place = (data: CardData) => cardAreas.indexOf(data.area);
  return entries
    .sort(
      (a, b) =>
        place(a.data) - place(b.data) || a.data.order - b.data.order || a.id.localeCompare(b.id),
    )
    .map(({ id, data }) => inLanguage(id, data, locale));
}

/** One card. @throws AuthorError naming the file that asked and the nearest id */
export async function cardById(id: string, locale: Locale, file: string): Promise<Card> {
  const all = await cards(locale);
  const found = all.find((card) => card.id === id);
  if (found) return found;
  throw unknownId(
    'decision card',
    id,
    all.map((card) => card.id),
    file,
    folder,
  );
}

/** Source ids cited on a card, in the order of their numbers. */
export const citationsOfCard = (card: CardWords): string[] =>
  citationOrder(Object.values(cardTexts(card)).flat());

/** Minutes a card, or one part of it, takes by the course's rule. */
export function minutesOfCard(card: CardWords, part?: string): number {
  const parts = cardTexts(card);
  const texts = Object.entries(parts).flatMap(([id, list]) => (!part || id === part ? list : []));
  return minutes(countWords(texts.map(plainInline).join(' ')));
}

/** The cards that send their reader to a page, such as "kurs/regler". */
export async function cardsLeadingTo(path: string, locale: Locale): Promise<Card[]> {
  return (await cards(locale)).filter((card) =>
    [...card.read, ...card.laws].some(({ to }) => to?.split('#')[0]?.replace(/\/$/, '') === path),
  );
}
