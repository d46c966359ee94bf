import { getCollection } from 'astro:content';
import { unknownId } from '../lib/author-error.ts';
import type { SourceData } from '../lib/schemas/source.ts';

/** A source with its id. */
export interface Source extends SourceData {
  id: string;
}

/** Every source, in the order of publisher and date. */
export async function sources(): Promise<Source[]> {
  const entries = await getCollection('sources');
  return entries
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => a.publisher.localeCompare(b.publisher, 'sv') || a.date.localeCompare(b.date));
}

/** One source. @throws AuthorError naming the file that asked and the nearest id */
export async function sourceById(id: string, file: string): Promise<Source> {
  const all = await sources();
  const found = all.find((source) => source.id === id);
  if (found) return found;
  throw unknownId(
    'source',
    id,
    all.map((each) => each.id),
    file,
    'src/content/sources',
  );
}
