/** A text as filters compare it: lower case in the reader's language, one space between words. */
export const folded = (text: string, locale: string): string =>
  text.toLocaleLowerCase(locale).replace(/\s+/g, ' ').trim();

/** True when every word that is wanted stands somewhere in the text. Nothing wanted fits everything. */
export function fits(text: string, wanted: string, locale: string): boolean {
  const within = folded(text, locale);
  return folded(wanted, locale)
    .split(' ')
    .every((word) => within.includes(word));
}
