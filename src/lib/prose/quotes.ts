import type { Locale } from '../locales.ts';

/** Quotation marks of the wrong language or of a typewriter, each with a little of its context. */
export function wrongQuotes(text: string, locale: Locale): string[] {
  const wrong = locale === 'sv' ? /.{0,24}["“„'‘].{0,24}/g : /.{0,24}["„'].{0,24}/g;
  return [...text.matchAll(wrong)].map((match) => match[0].trim());
}
