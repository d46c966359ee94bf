/**
 * The dictionaries and word lists on disk.
 *
 * Engine and dictionaries are cspell's, without its command line: 1.6 MB and two seconds. Tried on module 1
 * against the Hunspell dictionary for Swedish with nspell: of 1,731 words with one planted slip nspell accepted
 * 1,727, since it takes any two pieces for a compound, and needed eight seconds to load. cspell's accepted 169,
 * nearly all of them other real words, and left 40 of 2,699 right words unknown, most of them names.
 * Both dictionaries are used here only and never shipped: @cspell/dict-sv is GPL-3.0-or-later,
 * @cspell/dict-en-gb LGPL-3.0.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import type { Dictionary, Spelling } from '../lib/prose/spelling.ts';

const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname, '../..');

/** The lists of accepted words, one word a line. */
export const wordLists = ['sv', 'en', 'names'] as const;
export type WordList = (typeof wordLists)[number];

/** Where a list lies, as messages name it. */
export const wordListFile = (list: WordList): string => `tests/content/words/${list}.txt`;

/** The words of a list. */
export const readWordList = (list: WordList): string[] =>
  readFileSync(path.join(root, wordListFile(list)), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The order of a list: Swedish, and the same on every machine. */
export const sortWords = (words: Iterable<string>): string[] =>
  [...new Set(words)].sort(new Intl.Collator('sv', { sensitivity: 'variant' }).compare);

/** Adds words to a list, in its order. */
export function acceptWords(list: WordList, words: readonly string[]): void {
  const all = sortWords([...readWordList(list), ...words]);
  writeFileSync(path.join(root, wordListFile(list)), `${all.join('\n')}\n`);
}

function loadDictionary(packageName: string, file: string): Dictionary {
  const folder = path.dirname(require.resolve(`${packageName}/cspell-ext.json`));
  const trie = decodeTrie(gunzipSync(readFileSync(path.join(folder, file))));
  return {
    has: (word) => {
      // Case matters: without it the trie also takes words whose accents are missing.
      const { found, forbidden } = trie.findWord(word, { caseSensitive: true });
      return found !== false && !forbidden;
    },
    suggest: (word) => trie.suggest(word, { numSuggestions: 3, compoundMethod: 0 }),
  };
}

/** Dictionaries and lists, ready to use. Takes about three seconds. */
export const loadSpelling = (): Spelling => ({
  dictionaries: {
    sv: loadDictionary('@cspell/dict-sv', 'Swedish.trie.gz'),
    en: loadDictionary('@cspell/dict-en-gb', 'en_GB.trie.gz'),
  },
  own: { sv: new Set(readWordList('sv')), en: new Set(readWordList('en')) },
  names: new Set(readWordList('names')),
});
