/** The filters of long lists: what fits what is typed. */
import { expect, it } from 'vitest';
import { fits } from '../../src/lib/filter.ts';

it.each([
  ['Förlänga ett driftavtal', 'DRIFT', true],
  ['Förlänga ett driftavtal', 'avtal förlänga', true],
  ['Förlänga ett\n  driftavtal', 'ett driftavtal', true],
  ['Förlänga ett driftavtal', 'drift moln', false],
  ['Öppna data', 'öpp', true],
  ['Öppna data', 'opp', false],
  ['Öppna data', '   ', true],
])('"%s" for "%s": %s', (text, wanted, expected) =>
  expect(fits(text, wanted, 'sv')).toBe(expected),
);
