import { z } from 'astro/zod';
import { id, localized } from './common.ts';

const option = z.strictObject({
  id: id.describe('Id of the option, unique in its question'),
  correct: z
    .boolean()
    .default(false)
    .describe('True for a right answer; stored once for all languages'),
  text: localized,
  feedback: localized.describe('Why it is right, or why it is tempting but wrong'),
});

const shared = {
  id: id.describe('Id of the question, unique in the quiz. Stored by readers: never change it'),
  applies: z
    .boolean()
    .default(false)
    .describe('True when the question asks the reader to apply, not to recall'),
  text: localized.describe('The situation and the question'),
  options: z.array(option).min(3).max(6),
};

/** A question of any type. A new type is a new member here; the maps over types then fail to compile until complete. */
export const questionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('one'), ...shared }),
  z.strictObject({ type: z.literal('many'), ...shared }),
]);

/** `quizzes/<slug>.yaml`: Test yourself for the chapter with the same slug. */
export const quizSchema = z
  .strictObject({ questions: z.array(questionSchema).min(4).max(6) })
  .superRefine(({ questions }, context) => {
    const repeated = (ids: string[], path: (string | number)[], what: string) => {
      const twice = ids.find((each, index) => ids.indexOf(each) !== index);
      if (twice !== undefined)
        context.addIssue({
          code: 'custom',
          path,
          message: `the id "${twice}" stands for two ${what}; give one of them another`,
        });
    };
    repeated(
      questions.map((each) => each.id),
      ['questions'],
      'questions',
    );
    questions.forEach((question, index) =>
      repeated(
        question.options.map((each) => each.id),
        ['questions', index, 'options'],
        `options of "${question.id}"`,
      ),
    );
    questions.forEach((question, index) => {
      const right = question.options.filter((each) => each.correct).length;
      const fits = question.type === 'one' ? right === 1 : right >= 2;
      if (!fits)
        context.addIssue({
          code: 'custom',
          path: ['questions', index, 'options'],
          message: `question "${question.id}" of type "${question.type}" has ${right} right answers; "one" needs exactly one, "many" at least two`,
        });
    });
    if (questions.filter((question) => question.applies).length < 2)
      context.addIssue({
        code: 'custom',
        path: ['questions'],
        message: 'at least two questions must ask the reader to apply (applies: true)',
      });
  });

export type QuizData = z.infer<typeof quizSchema>;
export type QuestionData = z.infer<typeof questionSchema>;
