/** The two languages of a page: every kind of difference is told with its place, and equal pages say nothing. */
import { describe, expect, it } from 'vitest';
import { differences } from '../../../src/lib/prose/compare.ts';
import { quizFaults, quizHints } from '../../../src/lib/prose/quiz.ts';
import { quizSchema } from '../../../src/lib/schemas/quiz.ts';
import { aDoc } from './doc.ts';

const svBody = `<Situation>

Elva mil bort, 8 procent.

</Situation>

## Rubrik {#ett}

Ord<Cite id="a" /> och <Term id="t">term</Term>, se <PageLink to="kurs/y">där</PageLink>.

<Diagram id="d" />

| a | b |
|---|---|
| 1 | 2 |

<Quiz />
`;
const enBody = svBody
  .replace('Elva mil bort, 8 procent.', '110 kilometres away, eight per cent.')
  .replace('Rubrik', 'Heading');
const compare = (en: string, sv = svBody) =>
  differences(
    aDoc({ data: { kind: 'chapter' }, body: sv }),
    aDoc({ data: { kind: 'chapter' }, body: en, locale: 'en' }),
  );

describe('the comparison', () => {
  it('says nothing of pages in step', () => expect(compare(enBody)).toEqual([]));
  it.each([
    ['<Cite id="a" />', '', '#ett: citations; only in Swedish: a'],
    ['<Term id="t">', '<Term id="u">', '#ett: terms; only in Swedish: t; only in English: u'],
    ['to="kurs/y"', 'to="kurs/z"', 'links to pages'],
    ['<Diagram id="d" />', '', 'after #ett the Swedish has <Diagram>, the English <Quiz>'],
    ['{#ett}', '{#two}', 'the Swedish has #ett, the English #two'],
    ['eight per cent', 'nine per cent', '<Situation>: numbers; only in Swedish: 8'],
    ['| 1 | 2 |\n', '', 'table rows; only in Swedish: row'],
    ['<Quiz />\n', '', 'the Swedish has <Quiz>, the English nothing more'],
  ])('finds what differs: %s → %s', (from, to, wanted) => {
    expect(enBody).toContain(from);
    expect(compare(enBody.replace(from, to)).join('\n')).toContain(wanted);
  });
  it('looks into the notes to the course leader', () => {
    const note = (year: string) => `${svBody}\n<Facilitator>\n\nÅr ${year}.\n\n</Facilitator>\n`;
    expect(compare(note('2018'), note('2019')).join()).toContain('notes to the course leader');
  });
});

describe('a quiz', () => {
  const both = (text: string) => ({ sv: text, en: text });
  const question = (id: string, right: number, words = ['kort', 'kort', 'kort']) => ({
    id,
    type: 'one' as const,
    applies: true,
    text: both('Vad?'),
    options: words.map((text, at) => ({
      id: `o${at}`,
      correct: at === right,
      text: both(text),
      feedback: both('Så är det.'),
    })),
  });
  const quiz = (...questions: ReturnType<typeof question>[]) => quizSchema.parse({ questions });
  const good = [question('a', 0), question('b', 1), question('c', 2), question('d', 1)] as const;
  it('that varies has no faults', () => expect(quizFaults(quiz(...good))).toEqual([]));
  it('whose right answers share a place is told', () =>
    expect(quizFaults(quiz(...['a', 'b', 'c', 'd'].map((id) => question(id, 1)))).join()).toContain(
      'every right answer is number 2',
    ));
  it('with blank feedback is told', () => {
    const blank = question('d', 1);
    blank.options[0]!.feedback = { sv: 'Ja.', en: ' ' };
    expect(quizFaults(quiz(...good.slice(0, 3), blank))).toEqual([
      'd: the option "o0" has no feedback in en',
    ]);
  });
  it('whose right answer is always the longest gets a hint', () => {
    const long = good.map(({ id }, at) =>
      question(
        id,
        at % 3,
        [0, 1, 2].map((n) => (n === at % 3 ? 'mycket längre' : 'kort')),
      ),
    );
    expect(quizHints(quiz(...long))).toHaveLength(2);
    expect(
      quizHints(
        quiz(...long.slice(0, 3), question('d', 1, ['det allra längsta svaret', 'b', 'c'])),
      ),
    ).toEqual([]);
  });
});
