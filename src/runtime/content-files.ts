/** Reads the content as files, so that a test or a tool speaks of files and fields and not of collections. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { notesIn, withoutNotes } from '../lib/facilitator.ts';
import { locales, type Locale } from '../lib/locales.ts';
import { docPassages, yamlPassages, type Passage } from '../lib/prose/passages.ts';
import type { Doc } from '../lib/prose/doc.ts';

/** Where the content lies, seen from the root of the project: the beginning of every file name in a message. */
export const content = 'src/content';
const root = path.resolve(import.meta.dirname, '../..');
const absolute = (file: string): string => path.join(root, content, file);

/** The files of a folder, at any depth, sorted. A folder that holds no entry yet is not there at all. */
export const namesIn = (folder: string): string[] => {
  if (!existsSync(absolute(folder))) return [];
  return readdirSync(absolute(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
};

/** The ids of a folder's entries: file names without ending. */
export const ids = (folder: string): string[] =>
  namesIn(folder).map((name) => name.replace(/\.\w+$/, ''));

/** A parsed yaml or JSON file. Its shape is the schema's business, not the reader's. */
export const yamlAt = (file: string): any => parse(readFileSync(absolute(file), 'utf8'));

/** Every page of one language. */
export function docs(locale: Locale): Doc[] {
  return namesIn(`docs/${locale}`).map((name) => {
    const text = readFileSync(absolute(`docs/${locale}/${name}`), 'utf8');
    const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    return {
      file: `${content}/docs/${locale}/${name}`,
      locale,
      id: name.replace(/\.mdx?$/, ''),
      data: parse(head) as Record<string, any>,
      body: withoutNotes(body),
      whole: body,
      notes: notesIn(body),
      text,
    };
  });
}

/** The chapters of one language. */
export const chaptersIn = (locale: Locale): Doc[] =>
  docs(locale).filter((doc) => doc.data['kind'] === 'chapter');

/** The folders of structured content, one yaml per entry: a new one is read, and tested, from its first file. */
export const yamlFolders = (): string[] =>
  readdirSync(absolute('.'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['docs', 'i18n', 'local'].includes(entry.name))
    .map((entry) => entry.name)
    .sort();

/** Every yaml entry: its file, as messages name it, and its value. */
export const yamls = (): { file: string; data: any }[] =>
  yamlFolders().flatMap((folder) =>
    namesIn(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => ({
        file: `${content}/${folder}/${name}`,
        data: yamlAt(`${folder}/${name}`),
      })),
  );

/** Every text a reader may meet, in both languages: prose, front matter, yaml and interface. */
export const passages = (): Passage[] => [
  ...locales.flatMap((locale) => docs(locale).flatMap(docPassages)),
  ...yamls().flatMap(({ file, data }) => yamlPassages(file, data)),
  ...locales.flatMap((locale) =>
    yamlPassages(`${content}/i18n/${locale}.json`, { [locale]: yamlAt(`i18n/${locale}.json`) }),
  ),
];
