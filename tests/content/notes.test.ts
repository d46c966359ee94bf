/** Notes to the course leader: in step between the languages, and nothing in them that a page has only once. */
import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../src/lib/anatomy.ts';
import { citationsIn } from '../../src/lib/citations.ts';
import { notesIn } from '../../src/lib/facilitator.ts';
import { plain } from '../../src/lib/prose/bare.ts';
import { wrongQuotes } from '../../src/lib/prose/quotes.ts';
import { docs } from './read.ts';

const none = (problems: string[]) => expect(problems, problems.join('\n')).toEqual([]);
const all = [...docs('sv'), ...docs('en')];

/** What is wrong with the notes of one file, as sentences to its author. */
export function faults(file: string, text: string, lang: 'sv' | 'en'): string[] {
  const opened = text.match(/<Facilitator\b/g)?.length ?? 0;
  const notes = notesIn(text);
  return [
    ...(opened === notes.length
      ? []
      : [`${file}: ${opened} notes begin and ${notes.length} end; close each with </Facilitator>`]),
    ...notes.flatMap((note) => {
      const at = `${file}: the note “${note.slice(0, 40)}…”`;
      const odd = [...note.matchAll(/<([A-Z]\w+)/g)]
        .map((match) => match[1] ?? '')
        .filter((name) => !['Term', 'Cite', 'PageLink'].includes(name));
      return [
        ...(/^#{1,6} /m.test(note) ? [`${at} has a heading; use a sentence instead`] : []),
        ...odd.map((name) => `${at} holds <${name}>; only Term, Cite and PageLink may stand there`),
        ...wrongQuotes(plain(note), lang).map(
          (found) => `${at} has a quotation mark of another language: ${found}`,
        ),
      ];
    }),
  ];
}

describe('notes to the course leader', () => {
  it('are closed, without headings and parts, with the marks of their language', () =>
    none(
      all.flatMap((doc) => faults(doc.file, doc.text, doc.file.includes('/sv/') ? 'sv' : 'en')),
    ));
  it.each([
    ['<Facilitator>\n\n## Rubrik {#x}\n\n</Facilitator>', 'heading'],
    ['<Facilitator>\n\n<Quiz />\n\n</Facilitator>', '<Quiz>'],
    ['<Facilitator>\n\nEn "sak".\n\n</Facilitator>', 'quotation mark'],
    ['<Facilitator>\n\nEn sak.\n', 'close each'],
  ])('the check finds a planted mistake: %s', (text, wanted) =>
    expect(faults('x.mdx', text, 'sv').join()).toContain(wanted),
  );
  it('stand in the same place in both languages and cite the same sources', () => {
    /** For each section, the sources of its notes. */
    const shape = (text: string) =>
      text
        .split(/^(?=## |<[A-Z]\w+ \/>)/m)
        .flatMap((part) =>
          notesIn(part).map(
            (note) => `${sectionsOf(part)[0]?.id ?? ''}: ${citationsIn(note).sort().join(' ')}`,
          ),
        );
    none(
      docs('sv').flatMap((sv) => {
        const en = docs('en').find((each) => each.id === sv.id);
        const [a, b] = [shape(sv.text), shape(en?.text ?? '')];
        return a.join('\n') === b.join('\n')
          ? []
          : [`${en?.file}: notes at [${b.join('; ')}], the Swedish at [${a.join('; ')}]`];
      }),
    );
  });
});
