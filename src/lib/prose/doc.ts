import type { Locale } from '../locales.ts';

/** A page of prose as its file holds it. */
export interface Doc {
  /** As a message names it: "src/content/docs/sv/kurs/ratt-takt.mdx". */
  file: string;
  locale: Locale;
  /** Path inside the language, without ending: "kurs/ratt-takt". */
  id: string;
  /** Front matter. Its shape is the schema's business. */
  data: Record<string, any>;
  /** The body as a reader meets it. */
  body: string;
  /** The body with the notes to the course leader. */
  whole: string;
  /** The notes to the course leader in the body, in order. */
  notes: string[];
  /** The whole file. */
  text: string;
}

/** Every text in a yaml value, with the way to it: "questions.2.good". */
export function strings(value: unknown, at = ''): { at: string; text: string }[] {
  if (typeof value === 'string') return [{ at, text: value }];
  if (value === null || typeof value !== 'object' || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, each]) => strings(each, at ? `${at}.${key}` : key));
}

/** Every { sv, en } in a yaml value, with the way to it. */
export function pairsIn(value: unknown, at = ''): { at: string; sv: string; en: string }[] {
  if (value === null || typeof value !== 'object' || value instanceof Date) return [];
  const { sv, en } = value as Record<string, unknown>;
  if (typeof sv === 'string' && typeof en === 'string') return [{ at, sv, en }];
  // Line for line; words of an agenda and synonyms are lists of a language's own.
  if (Array.isArray(sv) && Array.isArray(en) && sv.length === en.length && !/agenda$/.test(at))
    return sv.flatMap((line, index) => pairsIn({ sv: line, en: en[index] }, `${at}.${index}`));
  return Object.entries(value).flatMap(([key, each]) => pairsIn(each, at ? `${at}.${key}` : key));
}
