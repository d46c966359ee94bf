import { expect } from 'vitest';

/** Passes when there is nothing to say; otherwise says it, a line each. */
export const none = (problems: readonly string[]): void =>
  expect(problems, problems.join('\n')).toEqual([]);

/** A sorted copy. */
export const sorted = (list: readonly string[]): string[] => [...list].sort();
