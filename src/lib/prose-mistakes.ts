import { anatomy, sectionsOf } from './anatomy.ts';
import { plainMdx } from './words.ts';

/** A mistake in a page's prose: what is wrong, and what to do about it. */
export interface ProseMistake {
  problem: string;
  remedy: string;
}

/** A section id that stands twice on a page, among its own sections or against a fixed part of a chapter. */
export function repeatedSection(body: string, isChapter: boolean): ProseMistake | undefined {
  const fixed: string[] = isChapter ? anatomy.map((part) => part.id) : [];
  const ids = [...fixed, ...sectionsOf(body).map((section) => section.id)];
  const id = ids.find((each, index) => ids.indexOf(each) !== index);
  if (id === undefined) return undefined;
  const owner = fixed.includes(id) ? 'is the id of a fixed part of every chapter' : 'stands twice';
  return {
    problem: `the section id "${id}" ${owner}.`,
    remedy: 'Give one of the sections another id, the same in both languages.',
  };
}

/** A straight quotation mark in Swedish prose, outside code and components. */
export function straightQuote(body: string): ProseMistake | undefined {
  const found = /[^\n"]{0,30}"[^\n"]{0,30}/.exec(plainMdx(body))?.[0].trim();
  if (found === undefined) return undefined;
  return { problem: `a straight quotation mark in: ${found}.`, remedy: 'Write ” on both sides.' };
}
