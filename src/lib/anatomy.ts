/**
 * The fixed anatomy of a chapter: parts in order, with the section id that each has in both languages.
 * Own sections, written as "## Rubrik {#id}", stand between `laget` and `verkligheten`.
 * The ids are addresses: they never change.
 */
export const anatomy = [
  { id: 'minut', component: 'InOneMinute', label: 'part.minute' },
  { id: 'mal', component: 'Goals', label: 'part.goals' },
  { id: 'laget', component: 'Situation', label: 'part.situation' },
  { id: 'verkligheten', component: 'Reality', label: 'part.reality' },
  { id: 'missforstand', component: 'Misunderstandings', label: 'part.misunderstandings' },
  { id: 'fragor', component: 'Questions', label: 'part.questions' },
  { id: 'gor-nu', component: 'DoNow', label: 'part.doNow' },
  { id: 'asvik', component: 'BackToAsvik', label: 'part.asvik' },
  { id: 'prova', component: 'Quiz', label: 'part.quiz' },
  { id: 'prata', component: 'Discuss', label: 'part.discuss' },
  { id: 'kallor', component: 'Sources', label: 'part.sources' },
] as const;

export type AnatomyPart = (typeof anatomy)[number];
export type AnatomyId = AnatomyPart['id'];

/** Where a chapter's own sections belong: after this part. */
export const sectionsAfter: AnatomyId = 'laget';

/** A heading as a table of contents needs it. */
export interface Heading {
  id: string;
  text: string;
}

/**
 * Order of all headings on a chapter page, the fixed parts and the chapter's own sections together.
 * @param label gives the heading text of a fixed part in the page's language
 */
export function chapterHeadings(
  own: readonly Heading[],
  label: (part: AnatomyPart) => string,
): Heading[] {
  return anatomy.flatMap((part) => {
    const heading = { id: part.id, text: label(part) };
    return part.id === sectionsAfter ? [heading, ...own] : [heading];
  });
}

/** Own sections of an MDX body, read from its source: "## Rubrik {#id}". */
export function sectionsOf(body: string): Heading[] {
  return [...body.matchAll(/^## (.+?)\s*\{#([a-z0-9-]+)\}\s*$/gm)].map((match) => ({
    id: match[2] ?? '',
    text: match[1] ?? '',
  }));
}
