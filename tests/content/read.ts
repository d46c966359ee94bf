/** Reads the content as files, so that a test speaks of files and fields and not of collections. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { notesIn, withoutNotes } from '../../src/lib/facilitator.ts';
import { plainInline } from '../../src/lib/inline.ts';
import { plainMdx } from '../../src/lib/words.ts';

export const content = 'src/content';

export interface Doc {
  file: string;
  /** Path inside the language, without ending: "kurs/ratt-takt". */
  id: string;
  data: Record<string, any>;
  /** The body as a reader meets it. */
  body: string;
  /** The notes to the course leader in the body, in order. */
  notes: string[];
  /** The whole file. */
  text: string;
}

/** The files of a folder, at any depth. A folder that holds no entry yet is not there at all. */
export const namesIn = (folder: string): string[] => {
  const full = path.join(content, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name))
    .sort();
};

export const ids = (folder: string): string[] =>
  namesIn(folder).map((name) => name.replace(/\.\w+$/, ''));

export const yamlAt = (file: string): any => parse(readFileSync(path.join(content, file), 'utf8'));

export function docs(locale: 'sv' | 'en'): Doc[] {
  return namesIn(`docs/${locale}`).map((name) => {
    const file = `${content}/docs/${locale}/${name}`;
    const text = readFileSync(file, 'utf8');
    const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    return {
      file,
      id: name.replace(/\.mdx?$/, ''),
      data: parse(head) as Record<string, any>,
      body: withoutNotes(body),
      notes: notesIn(body),
      text,
    };
  });
}

export const chaptersIn = (locale: 'sv' | 'en'): Doc[] =>
  docs(locale).filter((doc) => doc.data['kind'] === 'chapter');

/** The running text of a chapter: parts 1, 3, 4, 6, 7 and 10 of the anatomy. */
export function runningText({ data, body }: Doc): string {
  const parts = [
    ...data['minute'],
    plainMdx(body),
    ...data['misunderstandings'].flatMap((each: { wrong: string; right: string }) => [
      each.wrong,
      each.right,
    ]),
  ];
  return parts.map(plainInline).join('\n');
}

/** Every text in a yaml value, with the way to it. */
export function strings(value: unknown, at = ''): { at: string; text: string }[] {
  if (typeof value === 'string') return [{ at, text: value }];
  if (value === null || typeof value !== 'object' || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, each]) => strings(each, at ? `${at}.${key}` : key));
}
