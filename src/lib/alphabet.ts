import type { Locale } from './locales.ts';

/** The letter a word is filed under: å, ä and ö are letters of their own in Swedish, é is an e. */
export function letterOf(word: string, locale: Locale): string {
  const first = word.trim().charAt(0).toLocaleUpperCase(locale);
  if (locale === 'sv' && /[ÅÄÖ]/.test(first)) return first;
  return first.normalize('NFD').charAt(0);
}

const ascii: Record<string, string> = { Å: 'aa', Ä: 'ae', Ö: 'oe' };

/** Id of a letter's heading: ids are addresses, and addresses are ASCII. */
export const letterId = (letter: string): string =>
  `bokstav-${ascii[letter] ?? letter.toLowerCase()}`;

/** Items that are already in alphabetical order, grouped by letter. */
export function byLetter<Item>(
  items: readonly Item[],
  word: (item: Item) => string,
  locale: Locale,
): { letter: string; items: Item[] }[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const letter = letterOf(word(item), locale);
    groups.set(letter, [...(groups.get(letter) ?? []), item]);
  }
  return [...groups].map(([letter, list]) => ({ letter, items: list }));
}
