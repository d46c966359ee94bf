import { plainInline } from '../inline.ts';
import { plainMdx } from '../words.ts';
import type { Doc } from './doc.ts';

/** The running text of a chapter: parts 1, 3, 4, 6, 7 and 10 of its anatomy. Figures and tables' marks are not in it. */
export function runningText({ data, body }: Doc): string {
  const parts = [
    ...data['minute'],
    plainMdx(body),
    ...data['misunderstandings'].flatMap((each: { wrong: string; right: string }) => [
      each.wrong,
      each.right,
    ]),
  ];
  return parts.map(plainInline).join('\n');
}

/** The body of a case or any other page, as a reader meets it. */
export const bodyText = ({ body }: Doc): string => plainInline(plainMdx(body));

/** The text inside a component that wraps prose, such as Situation or Reality; empty when it is not there. */
export function partText({ body }: Doc, component: string): string {
  const found = new RegExp(`<${component}\\b[^>]*>([\\s\\S]*?)</${component}>`).exec(body)?.[1];
  return plainInline(plainMdx(found ?? '')).trim();
}
