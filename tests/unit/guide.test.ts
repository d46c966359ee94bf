/** A course leader's guide: minutes that add up, and a clock that follows from them. */
import { describe, expect, it } from 'vitest';
import { onTheClock, planMinutes } from '../../src/lib/guide.ts';
import { docsExtension } from '../../src/lib/schemas/docs.ts';

const guide = () => ({
  kind: 'guide',
  description: 'Ett möte på 90 minuter för gruppen som leder kommunen.',
  module: 'beslut',
  minutes: 90,
  prepare: ['a', 'b', 'c'],
  plan: [10, 15, 65].map((minutes) => ({ minutes, what: 'vad', how: 'hur' })),
  words: ['ord'],
  wrong: [1, 2].map(() => ({ what: 'fel', instead: 'rätt' })),
  room: ['rum'],
});
const said = (change: object): string =>
  docsExtension
    .safeParse({ ...guide(), ...change })
    .error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    .join('\n') ?? '';

describe('the front matter of a guide', () => {
  it('is taken when complete, with or without a module', () => {
    expect(said({})).toBe('');
    expect(said({ module: undefined })).toBe('');
  });
  it('says both numbers when the plan is longer or shorter than the meeting', () => {
    expect(said({ minutes: 85 })).toBe(
      'minutes: is 85, but the parts of the plan come to 90; make them agree',
    );
  });
  it.each([
    ['prepare', { prepare: ['a'] }, /prepare: must hold 3 to 6/],
    ['plan', { plan: guide().plan.slice(2), minutes: 65 }, /plan: must hold at least 3/],
    ['words', { words: [] }, /words: must hold 1 to 4/],
    ['wrong', { wrong: [] }, /wrong: must hold 2 to 4/],
    ['room', { room: ['a', 'b', 'c', 'd'] }, /room: must hold 1 to 3/],
  ])('names %s when it holds too little or too much', (_, change, wanted) =>
    expect(said(change)).toMatch(wanted),
  );
});

it('the clock has no gaps, begins at nought and ends with the meeting', () => {
  const { plan } = guide();
  const clock = onTheClock(plan);
  expect(clock.map(({ from, to }) => [from, to])).toEqual([
    [0, 10],
    [10, 25],
    [25, 90],
  ]);
  expect(clock.at(-1)?.to).toBe(planMinutes(plan));
  expect(onTheClock([])).toEqual([]);
});
