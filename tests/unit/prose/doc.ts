import { notesIn, withoutNotes } from '../../../src/lib/facilitator.ts';
import type { Doc } from '../../../src/lib/prose/doc.ts';

/** A page for a test: front matter, body, and the file they make together. */
export function aDoc({
  data = {},
  body = '',
  locale = 'sv',
  file = `src/content/docs/${locale}/kurs/x.mdx`,
}: Partial<Pick<Doc, 'data' | 'body' | 'locale' | 'file'>>): Doc {
  const whole = `\n${body}`;
  return {
    file,
    locale,
    id: 'kurs/x',
    data,
    body: withoutNotes(whole),
    whole,
    notes: notesIn(whole),
    text: `---\nkind: chapter\n---\n${whole}`,
  };
}
