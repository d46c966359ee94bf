/** The words of a figure as a drawing receives them, read from its file. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export function diagramWords(id: string): Record<'sv' | 'en', Record<string, string>> {
  const { labels } = parse(readFileSync(`src/content/diagrams/${id}.yaml`, 'utf8')) as {
    labels: Record<string, { sv: string; en: string }>;
  };
  const inLanguage = (locale: 'sv' | 'en') =>
    Object.fromEntries(Object.entries(labels).map(([key, text]) => [key, text[locale]]));
  return { sv: inLanguage('sv'), en: inLanguage('en') };
}
