/**
 * The fixed parts of a decision card, in the order they stand. The ids are addresses, equal in both
 * languages: they never change.
 */
export const cardParts = [
  { id: 'fragan', label: 'card.about' },
  { id: 'fragor', label: 'card.questions' },
  { id: 'varning', label: 'card.warnings' },
  { id: 'vantan', label: 'card.waiting' },
  { id: 'horda', label: 'card.heard' },
  { id: 'lag', label: 'card.laws' },
  { id: 'las', label: 'card.read' },
  { id: 'kallor', label: 'part.sources' },
] as const;

/** The most words that fit an A4 page with up to eight sources, measured with long Swedish words. */
export const mostCardWords = 480;

export type CardPartId = (typeof cardParts)[number]['id'];

/** What a decision is about, in the order the entry page shows it. */
export const cardAreas = ['service', 'verksamhet', 'ai', 'styrning', 'sakerhet'] as const;

export type CardArea = (typeof cardAreas)[number];

/** A decision card in one language. Texts hold the four marks of lib/inline.ts. */
export interface CardWords {
  about: string[];
  questions: { ask: string; good: string }[];
  warnings: string[];
  waiting: string;
  heard: string[];
  laws: { text: string; to: string | undefined }[];
  read: { to: string; why: string }[];
}

/** The texts of each part of a card, in reading order. The list of sources is made from them. */
export function cardTexts(card: CardWords): Record<Exclude<CardPartId, 'kallor'>, string[]> {
  return {
    fragan: card.about,
    fragor: card.questions.flatMap(({ ask, good }) => [ask, good]),
    varning: card.warnings,
    vantan: [card.waiting],
    horda: card.heard,
    lag: card.laws.map(({ text }) => text),
    las: card.read.map(({ why }) => why),
  };
}

/**
 * The words on an agenda in order, each once, with the cards they lead to. Two cards may share a word.
 * @param compare the order of words in the language of the page
 */
export function agendaWords<Card extends { agenda: readonly string[] }>(
  cards: readonly Card[],
  compare: (a: string, b: string) => number,
): { word: string; cards: Card[] }[] {
  const found = new Map<string, Card[]>();
  for (const card of cards)
    for (const word of new Set(card.agenda)) found.set(word, [...(found.get(word) ?? []), card]);
  return [...found]
    .map(([word, list]) => ({ word, cards: list }))
    .sort((a, b) => compare(a.word, b.word));
}
