import { z } from 'astro/zod';
import { planMinutes } from '../guide.ts';
import { id, inlineText } from './common.ts';

const description = z
  .string()
  .min(40)
  .max(140)
  .describe(
    'What the page gives the reader, at most 140 characters: link cards, search engines, feeds',
  );

/** Front matter of a chapter, `docs/<locale>/kurs/<slug>.mdx`. The prose stands in the body. */
export const chapterSchema = z.object({
  kind: z.literal('chapter'),
  description,
  question: inlineText.describe('The key question of the chapter, without a yes-or-no answer'),
  exerciseMinutes: z.number().int().min(0).max(20).describe('Minutes for Do now and Test yourself'),
  minute: z
    .array(inlineText)
    .min(3)
    .max(5)
    .describe('In one minute: sentences that stand alone; they are the key points'),
  goals: z
    .array(inlineText)
    .min(2)
    .max(4)
    .describe('What the reader can do afterwards, each beginning with a verb one can check'),
  misunderstandings: z
    .array(
      z.strictObject({
        wrong: inlineText.describe('The misunderstanding, as people say it'),
        right: inlineText.describe('What is right instead, and why'),
      }),
    )
    .min(2)
    .max(4)
    .describe('Common misunderstandings'),
  questions: z
    .array(
      z.strictObject({
        ask: inlineText.describe('A question that cannot be answered with yes'),
        good: inlineText.describe(
          'What a good answer sounds like, in the words of the one who answers',
        ),
        warning: inlineText.describe('An answer that should worry the reader'),
      }),
    )
    .min(5)
    .max(7)
    .describe('Questions to ask'),
  now: z
    .strictObject({
      today: inlineText.describe('One thing that takes under 15 minutes'),
      meeting: inlineText.describe('One thing for the next meeting'),
    })
    .describe('Do now'),
  discuss: z
    .array(inlineText)
    .length(3)
    .describe('Three questions for a group; the last is about the own municipality or region'),
});

/** Front matter of a real case, `docs/<locale>/fall/<id>.mdx`. */
export const caseSchema = z.object({
  kind: z.literal('case'),
  description,
  place: z.string().describe('Where it happened, e.g. "Region Skåne"'),
  country: z
    .string()
    .regex(/^[a-z]{2}$/, 'must be a country in two lower-case letters, e.g. "nl"')
    .default('se')
    .describe('Where it happened, as a country code; cases in Sweden stand first in the list'),
  years: z.string().describe('When, e.g. "2020–2021"'),
  type: z
    .enum(['success', 'mixed', 'setback', 'crisis', 'stopped'])
    .describe('What kind of lesson it is; shown in words'),
  lesson: inlineText.describe(
    'The lesson in one or two sentences. Our reading, not a finding of the sources',
  ),
  asks: z.array(inlineText).min(2).max(5).describe('What a leader can ask because of this case'),
});

/** Front matter of a course leader's guide, `docs/<locale>/kursledare/modul/<id>.mdx` or `…/<session>.mdx`. */
export const guideSchema = z
  .object({
    kind: z.literal('guide'),
    description,
    module: id
      .optional()
      .describe('Id of the module the meeting is about; its discussion questions are then shown'),
    minutes: z.number().int().min(10).max(480).describe('Length of the meeting'),
    prepare: z
      .array(inlineText)
      .min(3, 'must hold 3 to 6 things to prepare')
      .max(6, 'must hold 3 to 6 things to prepare'),
    plan: z
      .array(
        z.strictObject({
          minutes: z.number().int().min(1).max(240),
          what: inlineText.describe('What the part is, in a few words'),
          how: inlineText.describe('How the leader runs it'),
        }),
      )
      .min(3, 'must hold at least 3 parts')
      .describe('The meeting part by part; the clock is counted from the minutes'),
    words: z
      .array(inlineText)
      .min(1, 'must hold 1 to 4 texts')
      .max(4, 'must hold 1 to 4 texts')
      .describe('The chair’s words, to be said aloud'),
    wrong: z
      .array(
        z.strictObject({
          what: inlineText.describe('What usually goes wrong'),
          instead: inlineText.describe('What to do instead'),
        }),
      )
      .min(2, 'must hold 2 to 4 things')
      .max(4, 'must hold 2 to 4 things'),
    room: z
      .array(inlineText)
      .min(1, 'must hold 1 to 3 texts')
      .max(3, 'must hold 1 to 3 texts')
      .describe('Majority and opposition in the same room'),
  })
  .superRefine(({ minutes, plan }, context) => {
    const sum = planMinutes(plan);
    if (sum !== minutes)
      context.addIssue({
        code: 'custom',
        path: ['minutes'],
        message: `is ${minutes}, but the parts of the plan come to ${sum}; make them agree`,
      });
  });

/** Front matter of any other page. */
export const pageSchema = z.object({
  kind: z.literal('page'),
  // Longer than a chapter's: a page without an entry in the catalogue has no card to fit.
  description: z.string().min(20).max(220).optional(),
});

/** Every page says which kind it is; a mistake is then reported for the right kind only. */
export const docsExtension = z.discriminatedUnion('kind', [
  chapterSchema,
  caseSchema,
  guideSchema,
  pageSchema,
]);

export type ChapterData = z.infer<typeof chapterSchema>;
export type CaseData = z.infer<typeof caseSchema>;
export type GuideData = z.infer<typeof guideSchema>;
