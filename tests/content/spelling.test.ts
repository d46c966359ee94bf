/** Every word of every text is known to a dictionary or to a reviewed list (tests/content/words). */
import { expect, it } from 'vitest';
import { spellingRemarks } from '../../src/lib/prose/spelling-remarks.ts';
import { unknownWords } from '../../src/lib/prose/spelling.ts';
import {
  loadSpelling,
  readWordList,
  wordListFile,
  wordLists,
} from '../../src/runtime/dictionaries.ts';
import { none } from './none.ts';
import { passages } from './read.ts';

const spelling = loadSpelling();
const all = passages();

it('every word is spelled as a dictionary or our list has it', () => {
  expect(all.length).toBeGreaterThan(500);
  none(spellingRemarks(unknownWords(all, spelling), spelling));
});

it('the lists hold no word that no dictionary needs them for', () => {
  const without = { ...spelling, own: { sv: new Set<string>(), en: new Set<string>() } };
  const needed = new Set(
    unknownWords(all, { ...without, names: new Set() }).flatMap(({ word }) => {
      const plain = word.replace(/-$/, '');
      return [plain, ...plain.split('-')].map((each) => each.toLowerCase());
    }),
  );
  none(
    wordLists.flatMap((list) =>
      readWordList(list)
        .filter((word) => !word.includes(' '))
        .filter((word) => ![...needed].some((each) => each.startsWith(word.toLowerCase())))
        .map((word) => `${wordListFile(list)}: "${word}" is used nowhere; remove it`),
    ),
  );
});
