/**
 * Notes to the course leader in an MDX body, "<Facilitator>…</Facilitator>". They stand beside the text
 * they comment on and are no part of the chapter: whoever counts, cites, measures or compares a body
 * takes them out first.
 */
const note = /<Facilitator>([\s\S]*?)<\/Facilitator>[ \t]*\n*/g;

/** The body as a reader of the chapter meets it. */
export function withoutNotes(body: string): string {
  return body.replace(note, '');
}

/** The notes of a body, in order, as MDX. */
export function notesIn(body: string): string[] {
  return [...body.matchAll(note)].map((match) => (match[1] ?? '').trim());
}

const use = {
  term: (id: string) => `<Term\\s+id="${id}"|\\[\\[${id}\\|`,
  cite: (id: string) => `<Cite\\s+id="${id}"|\\[@${id}\\]`,
};

/**
 * Which use of a term or source on a page is the first that a reader sees, counting from one: uses in
 * notes come before it. Astro starts what stands in a note even where the note is not shown.
 * @param texts the page's texts in reading order, notes included
 */
export function firstShownUse(
  texts: readonly string[],
  kind: keyof typeof use,
  id: string,
): number {
  const text = texts.join('\n');
  const uses = (part: string) => part.match(new RegExp(use[kind](id), 'g'))?.length ?? 0;
  const parts = text.split(/<Facilitator>|<\/Facilitator>/);
  let hidden = 0;
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) hidden += uses(part);
    else if (uses(part) > 0) break;
  }
  return hidden + 1;
}
