/**
 * The four marks of structured text (yaml), and no others:
 *
 *   *emphasis*   [text](address)   [@source-id]   [[term-id|word]]
 *
 * One parser for the site, the editions and every test on prose. A mark that is opened but never
 * closed is kept as plain text, and `unbalanced` reports it to the author.
 */
export type InlineToken =
  | { kind: 'text'; text: string }
  | { kind: 'emphasis'; text: string }
  | { kind: 'link'; text: string; to: string }
  | { kind: 'cite'; id: string }
  | { kind: 'term'; id: string; text: string };

const mark =
  /\*([^*\n]+)\*|\[\[([a-z0-9-]+)\|([^\]\n]+)\]\]|\[@([a-z0-9-]+)\]|\[([^\]\n]+)\]\(([^)\s]+)\)/g;

/** Splits a text into its marks, in order. The texts of the tokens together are the plain text. */
export function parseInline(source: string): InlineToken[] {
  const tokens: InlineToken[] = [];
  let at = 0;
  for (const match of source.matchAll(mark)) {
    if (match.index > at) tokens.push({ kind: 'text', text: source.slice(at, match.index) });
    const [whole, emphasis, termId, termWord, citeId, linkText, linkTo] = match;
    if (emphasis !== undefined) tokens.push({ kind: 'emphasis', text: emphasis });
    else if (termId !== undefined) tokens.push({ kind: 'term', id: termId, text: termWord ?? '' });
    else if (citeId !== undefined) tokens.push({ kind: 'cite', id: citeId });
    else tokens.push({ kind: 'link', text: linkText ?? '', to: linkTo ?? '' });
    at = match.index + whole.length;
  }
  if (at < source.length) tokens.push({ kind: 'text', text: source.slice(at) });
  return tokens;
}

/** The text without marks, for course.json, search and word counts. Citations leave nothing behind. */
export function plainInline(source: string): string {
  return parseInline(source)
    .map((token) => (token.kind === 'cite' ? '' : token.text))
    .join('')
    .replace(/ +([.,;:])/g, '$1');
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for HTML content and attribute values. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);
}

/** How the HTML writer turns a reference into markup; the caller knows addresses and numbers. */
export interface InlineHtml {
  link: (to: string, text: string) => string;
  cite: (id: string) => string;
  term: (id: string, text: string) => string;
}

/** The text as HTML. `write` receives escaped text and returns finished markup. */
export function htmlInline(source: string, write: InlineHtml): string {
  return parseInline(source)
    .map((token) => {
      switch (token.kind) {
        case 'text':
          return escapeHtml(token.text);
        case 'emphasis':
          return `<em>${escapeHtml(token.text)}</em>`;
        case 'link':
          return write.link(token.to, escapeHtml(token.text));
        case 'cite':
          return write.cite(token.id);
        case 'term':
          return write.term(token.id, escapeHtml(token.text));
      }
    })
    .join('');
}

/** A mark the author began but did not finish, such as "[@riksrevisionen" or a lone asterisk. */
export function unbalanced(source: string): string | undefined {
  const rest = parseInline(source)
    .filter((token) => token.kind === 'text')
    .map((token) => token.text)
    .join('\u0000');
  return /\[\[[^\u0000]{0,20}|\[@[^\u0000]{0,20}|\*[^\u0000]{0,20}|\]\([^\u0000]{0,20}/.exec(
    rest,
  )?.[0];
}
