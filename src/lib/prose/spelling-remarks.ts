import { nearest } from '../nearest.ts';
import type { Spelling, Unknown } from './spelling.ts';

/** Unknown words as sentences to the author, each word once a file, with the nearest known word. */
export function spellingRemarks(unknown: readonly Unknown[], spelling: Spelling): string[] {
  const suggestions = new Map<string, string>();
  const suggest = ({ word, locale }: Unknown): string => {
    const key = `${locale}:${word}`;
    const found =
      suggestions.get(key) ??
      nearest(word, [
        ...spelling.dictionaries[locale].suggest(word),
        ...spelling.own[locale],
        ...spelling.names,
      ]) ??
      'none';
    suggestions.set(key, found);
    return found;
  };
  const once = new Map(unknown.map((each) => [`${each.file}:${each.word}`, each]));
  return [...once.values()].map((each) => {
    const list = /^\p{Lu}/u.test(each.word) ? 'names' : each.locale;
    return `${each.file}: ${each.at}: "${each.word}", nearest ${suggest(each)}\n    right as it is? npm run spell -- --accept ${list} ${each.word}`;
  });
}
