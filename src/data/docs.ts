import { getCollection, render, type CollectionEntry } from 'astro:content';
import type { Locale } from '../lib/locales.ts';
import { unknownId } from '../lib/author-error.ts';
import type { CaseData, ChapterData, GuideData } from '../lib/schemas/docs.ts';

export type DocsEntry = CollectionEntry<'docs'>;
type Narrowed<Data> = DocsEntry & { data: DocsEntry['data'] & Data };
export type ChapterEntry = Narrowed<ChapterData>;
export type CaseEntry = Narrowed<CaseData>;
export type GuideEntry = Narrowed<GuideData>;

export const isChapter = (entry: DocsEntry): entry is ChapterEntry => entry.data.kind === 'chapter';
export const isCase = (entry: DocsEntry): entry is CaseEntry => entry.data.kind === 'case';
export const isGuide = (entry: DocsEntry): entry is GuideEntry => entry.data.kind === 'guide';

/** Last part of an entry's id: the slug of a chapter, the id of a case. */
export const slugOf = (entry: DocsEntry): string => entry.id.split('/').at(-1) ?? entry.id;

/** Id inside the language: "sv/kurs/ratt-takt" → "kurs/ratt-takt", the same in both languages. */
export const pathOf = (entry: DocsEntry): string => entry.id.split('/').slice(1).join('/');

/** The body of an entry as a component, for pages that show it under another address than its own. */
export const contentOf = async (entry: DocsEntry) => (await render(entry)).Content;

/** All prose of one language, in a stable order. */
export async function docsIn(locale: Locale): Promise<DocsEntry[]> {
  const entries = await getCollection(
    'docs',
    ({ id }) => id === locale || id.startsWith(`${locale}/`),
  );
  return entries.sort((a, b) => a.id.localeCompare(b.id, 'en'));
}

/** One page by its path inside the language. @throws AuthorError when there is none */
export async function docAt(path: string, locale: Locale, file: string): Promise<DocsEntry> {
  const entries = await docsIn(locale);
  const found = entries.find((entry) => pathOf(entry) === path);
  if (found) return found;
  throw unknownId('page', path, entries.map(pathOf), file, `src/content/docs/${locale}`);
}

/** The cases of one language, by title. */
export async function casesIn(locale: Locale): Promise<CaseEntry[]> {
  const entries = (await docsIn(locale)).filter(isCase);
  return entries.sort((a, b) => a.data.title.localeCompare(b.data.title, locale));
}

/** One case. @throws AuthorError naming the file that asked and the nearest id */
export async function caseById(id: string, locale: Locale, file: string): Promise<CaseEntry> {
  const cases = await casesIn(locale);
  const found = cases.find((entry) => slugOf(entry) === id);
  if (found) return found;
  throw unknownId('case', id, cases.map(slugOf), file, `src/content/docs/${locale}/fall`);
}
