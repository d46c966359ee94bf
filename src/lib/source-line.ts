import type { SourceData } from './schemas/source.ts';

/** Publisher and year of a source, as they stand in a note. */
export function sourceLine(source: Pick<SourceData, 'publisher' | 'date'>): {
  publisher: string;
  year: string;
} {
  return { publisher: source.publisher, year: source.date.slice(0, 4) };
}
