/** What every drawing receives: its words, and the shape it is to be drawn in. */
export interface DrawingProps {
  labels: Record<string, string>;
  shape: 'wide' | 'narrow';
}

/**
 * Breaks a text into lines of at most `max` characters, for SVG, which cannot wrap: at spaces, and at
 * soft hyphens (U+00AD) in words that are too long for a line. A soft hyphen that is not used vanishes.
 */
export function wrap(text: string, max: number): string[] {
  const lines: string[] = [];
  const add = (piece: string, join: string) => {
    const last = lines.at(-1);
    if (last !== undefined && (last + join + piece).length <= max)
      lines[lines.length - 1] = last + join + piece;
    else lines.push(piece);
  };
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    const whole = word.replaceAll('\u00AD', '');
    if (whole.length <= max) {
      add(whole, ' ');
      continue;
    }
    const parts = word.split('\u00AD');
    parts.forEach((part, index) => {
      const piece = index < parts.length - 1 ? `${part}-` : part;
      if (index === 0) add(piece, ' ');
      else lines.push(piece);
    });
  }
  return lines;
}
