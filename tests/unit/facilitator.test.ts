/** Notes to the course leader must leave no trace in what is counted, cited and numbered for the reader. */
import { describe, expect, it } from 'vitest';
import { firstShownUse, notesIn, withoutNotes } from '../../src/lib/facilitator.ts';
import { countWords, plainMdx } from '../../src/lib/words.ts';
import { recordsOf } from '../../src/search/records.ts';

const body = `Första stycket.

<Facilitator>

Stanna här. <Term id="brus">Brus</Term> kommer senare.<Cite id="kahneman-2021" />

- Låt oppositionen börja.

</Facilitator>

Andra stycket om <Term id="brus">brus</Term>.
`;

describe('notes', () => {
  it('are taken out of a body, and nothing else is', () => {
    expect(withoutNotes(body)).toBe(
      'Första stycket.\n\nAndra stycket om <Term id="brus">brus</Term>.\n',
    );
    expect(withoutNotes('Inga anvisningar.')).toBe('Inga anvisningar.');
  });
  it('are found in order', () => {
    expect(notesIn(body + body.replace('Stanna', 'Fortsätt'))).toEqual([
      expect.stringMatching(/^Stanna här/),
      expect.stringMatching(/^Fortsätt här/),
    ]);
  });
  it('are not counted as words', () => {
    expect(countWords(plainMdx(body))).toBe(6);
  });
  it('do not take the note and the anchor from the first use a reader sees', () => {
    expect(firstShownUse([body], 'term', 'brus')).toBe(2);
    expect(firstShownUse(['[[brus|Brus]] i frågan', body], 'term', 'brus')).toBe(1);
    expect(firstShownUse([body], 'cite', 'kahneman-2021')).toBe(2);
    expect(firstShownUse([body], 'term', 'bias')).toBe(1);
  });
});

it('no page for course leaders is searched', () => {
  const page = `<html lang="sv"><h1>1.2</h1><main><div class="sl-markdown-content"><p>Text</p></div></main></html>`;
  expect(recordsOf(page, '/sv/kurs/ratt-takt/')).toHaveLength(1);
  for (const path of ['kapitel/ratt-takt/', 'modul/beslut/', 'halvdag/', ''])
    expect(recordsOf(page, `/sv/kursledare/${path}`), path).toEqual([]);
});
