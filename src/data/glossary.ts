import { getCollection } from 'astro:content';
import { unknownId } from '../lib/author-error.ts';
import type { Locale } from '../lib/locales.ts';
import type { GlossaryData } from '../lib/schemas/glossary.ts';

/** A term with its id. */
export interface Term extends GlossaryData {
  id: string;
}

/** All terms in the alphabetical order of `locale` (å, ä, ö last in Swedish). */
export async function terms(locale: Locale): Promise<Term[]> {
  const entries = await getCollection('glossary');
  const collator = new Intl.Collator(locale);
  return entries
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => collator.compare(a.term[locale], b.term[locale]));
}

/** One term. @throws AuthorError naming the file that asked and the nearest id */
export async function termById(id: string, file: string): Promise<Term> {
  const all = await terms('sv');
  const found = all.find((term) => term.id === id);
  if (found) return found;
  throw unknownId(
    'term',
    id,
    all.map((each) => each.id),
    file,
    'src/content/glossary',
  );
}
