/** How long, and how hard to read, a text of the course may be (its voice). One place for tests and the tool. */

export interface Bound {
  least: number;
  most: number;
}

/** Words of running text in a chapter, in either language. */
export const chapterWords: Bound = { least: 1300, most: 1800 };
/** Words of the scene that opens a chapter. */
export const situationWords: Bound = { least: 80, most: 150 };
/** Words of the real case inside a chapter. */
export const realityWords: Bound = { least: 120, most: 200 };
/** Words of a case's own page, without the lesson and the questions. */
export const caseWords: Bound = { least: 400, most: 700 };
/** Words per Swedish sentence, on average. */
export const sentenceWords: Bound = { least: 9, most: 16 };
/** Words of the longest Swedish sentence that needs no reason. */
export const longestSentence = 30;

/** Chapters whose subject needs long words: ownership, procurement, AI, law, security. */
const hardSubjects = ['agarskap', 'upphandling', 'ai', 'regler', 'sakerhet'];

/** The highest LIX of a Swedish chapter. There is no lowest. */
export const mostLix = (slug: string): number => (hardSubjects.includes(slug) ? 50 : 45);

/** What is wrong with a number, or undefined. */
export const outside = (value: number, { least, most }: Bound): string | undefined =>
  value < least ? `at least ${least}` : value > most ? `at most ${most}` : undefined;
