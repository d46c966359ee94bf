/**
 * Marks that an author writes in prose, as a comment that no reader meets, where a rule has a reason to yield:
 *
 *   {/* egen räkning: 40 besök à 14 minuter *\/}     a number worked out here
 *   {/* eget exempel: avtalet i Åsvik *\/}           a number of Åsvik's in a sentence that does not name it
 *   {/* egen uppgift: hur kursen är gjord *\/}       what the course says of itself
 *   {/* lång mening: lagens egna ord *\/}            a sentence over 30 words
 *
 * The reason is part of the mark. The same Swedish words are used in both languages, since authors read them.
 * `npm run prose` lists every mark, so that a reviewer sees them together.
 */
export const markKinds = ['egen räkning', 'eget exempel', 'egen uppgift', 'lång mening'] as const;

export type MarkKind = (typeof markKinds)[number];

/** A mark found in a text. */
export interface Mark {
  kind: MarkKind;
  reason: string;
}

const comment = /\{\/\*\s*([\s\S]*?)\s*\*\/\}/g;

/** Puts a letter for private use in the place of every mark of one kind, so that it survives cleaning. */
export const replaceMark = (text: string, kind: MarkKind, by: string): string =>
  text.replace(comment, (whole, words: string) =>
    words.toLowerCase().startsWith(`${kind}:`) && words.slice(kind.length + 1).trim() ? by : whole,
  );

/** The marks of a text, in order. */
export const marksIn = (text: string): Mark[] =>
  [...text.matchAll(comment)].flatMap(([, words = '']) => {
    const kind = markKinds.find((each) => words.toLowerCase().startsWith(`${each}:`));
    const reason = kind ? words.slice(kind.length + 1).trim() : '';
    return kind && reason ? [{ kind, reason }] : [];
  });

/** Comments that begin as a mark but give no reason, or that misspell it so that it does not work. */
export const brokenMarks = (text: string): string[] =>
  [...text.matchAll(comment)]
    .map(([, words = '']) => words)
    .filter(
      (words) =>
        /^(egen|eget|egna|lång|långa)(?!\p{L})/iu.test(words) &&
        marksIn(`{/* ${words} */}`).length === 0,
    );

/** The marks that stand in the place of a source. */
export const sourceMarks: readonly MarkKind[] = ['egen räkning', 'eget exempel', 'egen uppgift'];
