/** The name of a section on another page. */
import { expect, it } from 'vitest';
import { sectionName } from '../../src/lib/titles.ts';

it.each([
  ['Beslutshygien', 'På en minut', 'Beslutshygien: På en minut'],
  ['Var står vi?', 'På en minut', 'Var står vi? På en minut'],
  ['Var står vi?', undefined, 'Var står vi?'],
])('%s and %s: %s', (title, section, expected) =>
  expect(sectionName(title, section)).toBe(expected),
);
