import { withoutNotes } from './facilitator.ts';

/** Reading pace of the course, in words a minute. The rule for every stated time (curriculum). */
export const wordsPerMinute = 180;

/** Number of words in a plain text. A number, a § or a hyphenated word counts as one. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}§%]+(?:[-–’'.,:][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/**
 * The words a reader meets in an MDX body: components, imports, comments and marks removed,
 * text inside wrapping components kept. Notes to the course leader are not for the reader.
 */
export function plainMdx(body: string): string {
  return withoutNotes(body)
    .replace(/^(import|export) .*$/gm, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\{#[\w-]+\}/g, '')
    .replace(/\{'([^']*)'\}/g, '$1')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/^[#>|\s-]+/gm, '')
    .replace(/[*_]/g, '');
}

/** Whole minutes for reading `words` and doing exercises that take `exerciseMinutes`. At least one. */
export function minutes(words: number, exerciseMinutes = 0): number {
  return Math.max(1, Math.round(words / wordsPerMinute + exerciseMinutes));
}
