/**
 * Spelling: which words of a text are not known. Pure: the dictionaries come from outside.
 *
 * Swedish makes new words by joining old ones. The dictionary knows which of its words may be joined and with
 * which joint (-s-, -e-, none), and wants parts of some length: "säkerhetsfråga" is a word, "verksamhetsystem",
 * "kommmun" and "hmtjänst" are not. Joints that it does not know stand in our own list.
 */
import { otherLocale, type Locale } from '../locales.ts';
import type { Passage } from './passages.ts';

/** A dictionary of one language. */
export interface Dictionary {
  /** A word, or one joined from words by the language's rules. Case matters. */
  has: (word: string) => boolean;
  /** Words like this one, best first. */
  suggest: (word: string) => string[];
}

/** Everything that decides whether a word is known. */
export interface Spelling {
  dictionaries: Record<Locale, Dictionary>;
  /** Own words of each language, lower case unless always capital. */
  own: Record<Locale, ReadonlySet<string>>;
  /** Proper names and abbreviations, the same in both languages. One of several words is known as a whole. */
  names: ReadonlySet<string>;
}

/** Dictionaries write an apostrophe as a typewriter does. */
const typed = (word: string): string => word.replaceAll('’', "'");

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** The forms under which a word may stand in a list: as it is, at the start of a sentence, in capitals, as a genitive. */
function forms(word: string, locale: Locale): string[] {
  const plain = [word, lowerFirst(word)];
  if (word === word.toUpperCase())
    plain.push(word.toLowerCase(), word.charAt(0) + word.slice(1).toLowerCase());
  const genitive = locale === 'sv' ? /(:s|s)$/ : /('s|')$/;
  return [
    ...plain,
    ...plain.filter((each) => genitive.test(each)).map((each) => each.replace(genitive, '')),
  ];
}

/** True when a word without hyphens is in a list or a dictionary. */
function knownWord(word: string, locale: Locale, { dictionaries, own, names }: Spelling): boolean {
  const dictionary = dictionaries[locale];
  const all = forms(typed(word), locale);
  if (all.some((form) => own[locale].has(form) || names.has(form))) return true;
  // The Swedish dictionary holds its genitives; the English one does not, and owes them to the apostrophe.
  const whole = locale === 'sv' ? all.filter((form) => form.length === word.length) : all;
  return whole.some((form) => dictionary.has(form));
}

/** True when a word, or every part of it between hyphens, is known. */
export function known(word: string, locale: Locale, spelling: Spelling): boolean {
  if (knownWord(word, locale, spelling)) return true;
  // "e-tjänst", "AI-stöd", "twelve-minute": each part by itself, with the letter before "tjänst" as it is.
  const parts = word.split('-');
  return (
    parts.length > 1 &&
    parts.every((part) => part.length === 1 || knownWord(part, locale, spelling))
  );
}

/** What is not spelled as words: addresses, file names, ids of sources, numbers of acts. */
const notWords =
  /https?:\S+|\b[\w.-]+@[\w.-]+\b|\b[\w-]+\.(se|eu|org|com|example|json|pdf|ics)\b|[\p{L}-]*\d[\p{L}\d-]*/gu;

/** The words of a passage as written. A word that a hyphen leaves open, "vård- och", keeps its hyphen. */
export const wordsOf = (text: string): string[] =>
  text.replace(notWords, ' ').match(/\p{L}[\p{L}\p{M}]*(?:[-:’']\p{L}+)*-?/gu) ?? [];

/** A word nobody knows, where it stands. */
export interface Unknown {
  file: string;
  at: string;
  locale: Locale;
  word: string;
}

/** The unknown words of some passages. In brackets or italics the other language is known too. */
export function unknownWords(passages: readonly Passage[], spelling: Spelling): Unknown[] {
  const memory = new Map<string, boolean>();
  const phrases = [...spelling.names].filter((name) => name.includes(' '));
  const check = (word: string, locale: Locale): boolean => {
    const key = `${locale}:${word}`;
    const before = memory.get(key);
    if (before !== undefined) return before;
    const open = word.endsWith('-');
    const bare = open ? word.slice(0, -1) : word;
    const result =
      known(bare, locale, spelling) ||
      // The first half of a joined word, "samhälls-", stands before any other half.
      (open && spelling.dictionaries[locale].has(`${lowerFirst(bare)}fråga`));
    memory.set(key, result);
    return result;
  };
  return passages.flatMap(({ file, at, locale, text, source }) => {
    const aside = [...(text.match(/\([^)]*\)/g) ?? []), ...(source.match(/\*[^*]+\*/g) ?? [])];
    const foreign = new Set(aside.flatMap(wordsOf));
    const rest = phrases.reduce((left, name) => left.replaceAll(name, ' '), text);
    return [...new Set(wordsOf(rest))]
      .filter(
        (word) => !check(word, locale) && !(foreign.has(word) && check(word, otherLocale(locale))),
      )
      .map((word) => ({ file, at, locale, word }));
  });
}
