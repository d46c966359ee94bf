/**
 * Measures of prose, as pure functions: numbers, sentences, readability, claims, quotation marks.
 * Each is tried on planted mistakes in prose.test.ts before rules.test.ts trusts it.
 */
import { countWords, plainMdx } from '../../src/lib/words.ts';

export type Lang = 'sv' | 'en';

/** Text without what a reader never meets: code, ids, marks and components. */
const bare = (text: string): string =>
  text
    .replace(/^(import|export) .*$/gm, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/\{#[\w-]+\}/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\[@[\w-]+\]/g, '')
    .replace(/\[\[[\w-]+\|([^\]]+)\]\]/g, '$1')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');

const small = 'en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');

/** A Swedish "mil" is ten kilometres, and English has no word for it. */
const inKilometres = (text: string): string =>
  text.replace(/(?<![\p{L}\d])(\d+|\p{L}+) mil(?!\p{L})/gu, (whole, amount: string) => {
    const number = Number(amount) || small.indexOf(amount.toLowerCase()) + 1;
    return number ? `${number * 10} kilometer` : whole;
  });

/**
 * The numbers of a text in one form, sorted: "1 000" and "1,000" are 1000, "2,3" and "2.3" are 2.3.
 * Units and abbreviations that belong to one language ("6 kap. 37 §", "SEK") do not matter.
 */
export function numbersIn(text: string, lang: Lang): string[] {
  const space = '[\\u0020\\u00a0\\u2009\\u202f]';
  const plain =
    lang === 'sv'
      ? inKilometres(bare(text))
          .replace(new RegExp(`(?<=\\d)${space}(?=\\d{3}(?!\\d))`, 'g'), '')
          .replace(/(?<=\d),(?=\d)/g, '.')
      : bare(text).replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  return (plain.match(/(?<![\p{L}\d])\d+(?:\.\d+)?/gu) ?? []).sort();
}

/** What is in the one list and not in the other, counting repeats. */
export function missing(from: readonly string[], other: readonly string[]): string[] {
  const rest = [...other];
  return from.filter((each) => {
    const at = rest.indexOf(each);
    if (at < 0) return true;
    rest.splice(at, 1);
    return false;
  });
}

/** The sentences of running text. Abbreviations with a full stop inside do not end one. */
export function sentencesOf(text: string): string[] {
  return text
    .replace(/\b(t\.ex|bl\.a|d\.v\.s|m\.m|kap|jfr|resp|e\.g|i\.e|ch)\./gi, '$1')
    .split(/(?<=[.?!])[”’)]*\s+(?=[\p{Lu}\d”–])|\n+/u)
    .map((each) => each.trim())
    .filter((each) => countWords(each) > 0);
}

/** LIX: words per sentence plus the share, in per cent, of words with more than six letters. */
export function lix(text: string): number {
  const words = text.match(/\p{L}+/gu) ?? [];
  const long = words.filter((word) => word.length > 6).length;
  return words.length / sentencesOf(text).length + (100 * long) / words.length;
}

/** A year, a share, a sum of money or a paragraph of law. */
const claim =
  /\b(?:19|20)\d\d\b|\d\s*(?:procent|%|per cent)|\d[\d\s\u00a0\u2009\u202f,.]*\s*(?:kronor|kr\b|miljoner|miljarder|euro|million|billion)|\bSEK\s*\d|§/;

/** Speech that plays after the edition, as the script of a pre-mortem does, states nothing that has happened. */
const futureSpeech = (year: number): ((text: string) => string) => {
  const later = (speech: string) =>
    (speech.match(/\b20\d\d\b/g) ?? []).some((each) => Number(each) > year);
  return (text) => text.replace(/[”“][^”]*”/g, (speech) => (later(speech) ? '' : speech));
};

/**
 * Paragraphs of the own sections and of Reality that state such a thing without a source.
 * A paragraph that names Åsvik is our own example.
 */
export function claimsWithoutSource(body: string, editionYear = 2026): string[] {
  const present = futureSpeech(editionYear);
  const own = body
    .replace(/<Situation>[\s\S]*?<\/Situation>/g, '')
    .replace(/<BackToAsvik>[\s\S]*?<\/BackToAsvik>/g, '');
  return own
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => !/^(import|export|#|\{)/.test(paragraph))
    .filter((paragraph) => claim.test(present(bare(paragraph))))
    .filter((paragraph) => !/<Cite\b|\[@/.test(paragraph) && !/Åsvik/.test(paragraph));
}

/** Quotation marks of the wrong language or of a typewriter, each with a little of its context. */
export function wrongQuotes(text: string, lang: Lang): string[] {
  const wrong = lang === 'sv' ? /.{0,24}["“„'‘].{0,24}/g : /.{0,24}["„'].{0,24}/g;
  return [...text.matchAll(wrong)].map((match) => match[0].trim());
}

/** Prose as a reader meets it, for checks on letters and marks. */
export const proseOf = (body: string): string => plainMdx(bare(body));
