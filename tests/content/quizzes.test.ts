/** Test yourself: complete by its schema, and not to be passed by looking at how it is written. */
import { expect, it } from 'vitest';
import { quizFaults } from '../../src/lib/prose/quiz.ts';
import { quizSchema } from '../../src/lib/schemas/quiz.ts';
import { none } from './none.ts';
import { ids, yamlAt } from './read.ts';

const all = ids('quizzes').map((id) => ({
  id,
  parsed: quizSchema.safeParse(yamlAt(`quizzes/${id}.yaml`)),
}));

it('every quiz has four to six questions, two that apply, and ids of its own', () => {
  expect(all.length).toBeGreaterThan(0);
  none(
    all.flatMap(({ id, parsed }) =>
      (parsed.error?.issues ?? []).map(
        ({ path, message }) => `src/content/quizzes/${id}.yaml: ${path.join('.')}: ${message}`,
      ),
    ),
  );
});

it('every option has feedback, and right answers stand in more than one place', () =>
  none(
    all.flatMap(({ id, parsed }) =>
      parsed.data
        ? quizFaults(parsed.data).map((fault) => `src/content/quizzes/${id}.yaml: ${fault}`)
        : [],
    ),
  ));
