/** The letters of the glossary: å, ä and ö last in Swedish, and an id that any address can hold. */
import { expect, it } from 'vitest';
import { byLetter, letterId, letterOf } from '../../src/lib/alphabet.ts';

it.each([
  ['åtkomst', 'sv', 'Å'],
  ['ärende', 'sv', 'Ä'],
  ['öppna data', 'sv', 'Ö'],
  ['Åsvik', 'en', 'A'],
  ['élan', 'sv', 'E'],
  ['e-arkiv', 'sv', 'E'],
  ['NIS 2', 'en', 'N'],
] as const)('%s in %s is filed under %s', (word, locale, letter) =>
  expect(letterOf(word, locale)).toBe(letter),
);

it('groups follow the order of the items', () => {
  const words = ['arkiv', 'zon', 'åtkomst', 'ärende', 'öppna data', 'överföring'].sort(
    new Intl.Collator('sv').compare,
  );
  const groups = byLetter(words, (word) => word, 'sv');
  expect(groups.map(({ letter }) => letter).join('')).toBe('AZÅÄÖ');
  expect(groups.at(-1)?.items).toEqual(['öppna data', 'överföring']);
  expect(groups.map(({ letter }) => letterId(letter))).toEqual([
    'bokstav-a',
    'bokstav-z',
    'bokstav-aa',
    'bokstav-ae',
    'bokstav-oe',
  ]);
});
