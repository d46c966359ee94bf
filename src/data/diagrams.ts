import { getCollection } from 'astro:content';
import { unknownId } from '../lib/author-error.ts';
import type { Locale } from '../lib/locales.ts';

/** The words of a diagram in one language. */
export interface DiagramWords {
  caption: string;
  alt: string;
  labels: Record<string, string>;
}

/** The words of a diagram. @throws AuthorError naming the file that asked and the nearest id */
export async function diagramWords(
  id: string,
  locale: Locale,
  file: string,
): Promise<DiagramWords> {
  const entries = await getCollection('diagrams');
  const found = entries.find((entry) => entry.id === id);
  if (!found)
    throw unknownId(
      'diagram',
      id,
      entries.map((entry) => entry.id),
      file,
      'src/content/diagrams',
    );
  const { caption, alt, labels } = found.data;
  return {
    caption: caption[locale],
    alt: alt[locale],
    labels: Object.fromEntries(Object.entries(labels).map(([key, text]) => [key, text[locale]])),
  };
}
