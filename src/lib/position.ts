/**
 * Where a reader left off.
 *
 * Stored shape, version 1 (key in storage-keys.ts):
 *   {"path":"kurs/ratt-takt","section":"fragor","title":"1.2 Beslut i rätt takt"}
 *
 * Life: written when a chapter is left or hidden, read by the start page, overwritten by the next
 * chapter, removed by "clear everything". The path holds no language, so the place follows the reader
 * from Swedish to English.
 *
 * When things change: a chapter that is renamed leads to its redirect; a section that is gone opens the
 * chapter's top; text that is not this shape is ignored and overwritten by the next visit, since a
 * bookmark holds nothing the reader has written.
 */
export interface Position {
  path: string;
  section: string | undefined;
  title: string;
}

/** The position in a stored text, or undefined when the text is not one. */
export function readPosition(stored: string | null): Position | undefined {
  if (stored === null) return undefined;
  try {
    const value: unknown = JSON.parse(stored);
    if (typeof value !== 'object' || value === null) return undefined;
    const { path, section, title } = value as Record<string, unknown>;
    if (typeof path !== 'string' || typeof title !== 'string') return undefined;
    if (!/^kurs\/[a-z0-9-]+$/.test(path)) return undefined;
    const named = typeof section === 'string' && /^[a-z0-9-]+$/.test(section);
    return { path, title, section: named ? section : undefined };
  } catch {
    return undefined;
  }
}

/** The text to store. */
export function writePosition({ path, section, title }: Position): string {
  return JSON.stringify({ path, section, title });
}
