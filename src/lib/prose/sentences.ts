import { countWords } from '../words.ts';

/** Abbreviations whose full stop ends no sentence. */
export const abbreviation =
  /(?<!\p{L})(t\.ex|bl\.a|d\.v\.s|m\.m|m\.fl|s\.k|f\.d|kap|jfr|resp|prop|bet|e\.g|i\.e|ch|Mr|Ms|Dr|St)\./gu;

/** The sentences of running text. Abbreviations with a full stop inside do not end one, nor does a colon. */
export function sentencesOf(text: string): string[] {
  return text
    .replace(abbreviation, '$1')
    .split(/(?<=[.?!])[”’)]*\s+(?=[\p{Lu}\d”“–])|\n+/u)
    .map((each) => each.trim())
    .filter((each) => countWords(each) > 0);
}

/** LIX: words per sentence plus the share, in per cent, of words with more than six letters. */
export function lix(text: string): number {
  const words = text.match(/\p{L}+/gu) ?? [];
  const long = words.filter((word) => word.length > 6).length;
  return words.length / sentencesOf(text).length + (100 * long) / words.length;
}

/** Words per sentence. */
export const meanSentence = (text: string): number => countWords(text) / sentencesOf(text).length;

/** Sentences with more words than `limit`, longest first. */
export const longSentences = (text: string, limit = 30): { words: number; sentence: string }[] =>
  sentencesOf(text)
    .map((sentence) => ({ words: countWords(sentence), sentence }))
    .filter(({ words }) => words > limit)
    .sort((a, b) => b.words - a.words);
