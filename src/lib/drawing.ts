/** What every drawing receives: its words, and the shape it is to be drawn in. */
export interface DrawingProps {
  labels: Record<string, string>;
  shape: 'wide' | 'narrow';
}

/**
 * Breaks a text into lines of at most `max` characters at spaces, for SVG, which cannot wrap.
 * A word longer than a line stands alone.
 */
export function wrap(text: string, max: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= max) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
