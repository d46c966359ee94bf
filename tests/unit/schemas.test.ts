/** An author's mistake must be caught by field, with words that say what is wrong. */
import { describe, expect, it } from 'vitest';
import { docsExtension } from '../../src/lib/schemas/docs.ts';
import { glossarySchema } from '../../src/lib/schemas/glossary.ts';
import { quizSchema } from '../../src/lib/schemas/quiz.ts';
import { sourceSchema } from '../../src/lib/schemas/source.ts';

const both = (text: string) => ({ sv: text, en: text });
const option = (id: string, correct = false) => ({
  id,
  correct,
  text: both('t'),
  feedback: both('f'),
});
const question = (id: string, right: boolean[], type = 'one', applies = true) => ({
  id,
  type,
  applies,
  text: both('q'),
  options: right.map((each, index) => option(`o${index}`, each)),
});
const issues = (result: {
  error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined;
}) =>
  result.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n') ?? '';

describe('schemas', () => {
  it('wants one right answer for "one" and says which question lacks it', () => {
    const good = ['a', 'b', 'c', 'd'].map((id) => question(id, [true, false, false]));
    expect(quizSchema.safeParse({ questions: good }).success).toBe(true);
    const bad = [...good.slice(1), question('dalig', [true, true, false])];
    expect(issues(quizSchema.safeParse({ questions: bad }))).toContain('"dalig"');
  });
  it('wants two questions that apply', () => {
    const recall = ['a', 'b', 'c', 'd'].map((id) =>
      question(id, [true, false, false], 'one', false),
    );
    expect(issues(quizSchema.safeParse({ questions: recall }))).toContain('applies');
  });
  it('refuses a source that does not say how it was read', () => {
    const source = {
      kind: 'law',
      publisher: 'p',
      title: 't',
      lang: 'sv',
      date: '2017',
      status: 'full',
    };
    expect(issues(sourceSchema.safeParse(source))).toMatch(/^checked/);
  });
  it('refuses a term in one language', () => {
    expect(
      issues(glossarySchema.safeParse({ term: { sv: 'ord' }, definition: both('d') })),
    ).toMatch(/^term\.en/);
  });
  it('refuses a chapter without goals or key points, by field', () => {
    const text = issues(
      docsExtension.safeParse({ kind: 'chapter', description: 'x'.repeat(60), question: 'q' }),
    );
    expect(text).toMatch(/goals/);
    expect(text).toMatch(/minute/);
  });
});
