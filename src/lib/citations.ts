const citation = /<Cite\s+id="([a-z0-9-]+)"|\[@([a-z0-9-]+)\]/g;

/**
 * The sources cited in a page, each once, in the order they are first met.
 * The place in this list is the number the reader sees.
 * @param texts the page's texts in reading order: front matter, body, quiz
 */
export function citationOrder(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  for (const text of texts)
    for (const match of text.matchAll(citation)) seen.add(match[1] ?? match[2] ?? '');
  return [...seen];
}

/** Every source id cited in a text, with repeats. For comparing two languages. */
export function citationsIn(text: string): string[] {
  return [...text.matchAll(citation)].map((match) => match[1] ?? match[2] ?? '');
}

/**
 * Whether a use of a source stands directly after another citation, with nothing but space between: two targets in a
 * row, which must be held apart.
 * @param texts the page's texts in reading order
 * @param use which use of the source on the page, counting from one
 */
export function standsInRow(texts: readonly string[], id: string, use: number): boolean {
  let seen = 0;
  for (const text of texts) {
    let end = -1;
    for (const match of text.matchAll(citation)) {
      const after = end >= 0 && /^\s*(?:\/>)?\s*$/.test(text.slice(end, match.index));
      end = match.index + match[0].length;
      if ((match[1] ?? match[2]) === id && (seen += 1) === use) return after;
    }
  }
  return false;
}
