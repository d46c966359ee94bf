import type { Cheerio, CheerioAPI } from 'cheerio';

/** A node of a page. The type comes from a library of cheerio's that this project does not name. */
export type AnyNode =
  ReturnType<ReturnType<CheerioAPI['root']>['contents']> extends Cheerio<infer N> ? N : never;

/** Elements inside a line of text: no space belongs at their edges. */
const inline = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'code',
  'dfn',
  'em',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
]);

/** Text with its white space gathered. */
export const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What stands at the edges of a node: nothing inside a line of text, a space around a block. */
export function edge(node: AnyNode): string {
  return node.type === 'tag' && inline.has(node.tagName) ? '' : ' ';
}

/** The text of an element as it is read: in order, with a space where a block begins or ends. */
export function textOf(node: AnyNode): string {
  if (node.type === 'text') return node.data;
  if (!('children' in node)) return '';
  const text = node.children.map(textOf).join('');
  return edge(node) + text + edge(node);
}

/** The text of what was found, as it is read. */
export const read = (found: Cheerio<AnyNode>): string =>
  clean(found.toArray().map(textOf).join(' '));
