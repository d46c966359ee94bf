import { z } from 'astro/zod';
import { localized } from './common.ts';

/** `paths/<id>.yaml`: a reading path for a role or for the time there is. */
export const pathSchema = z.strictObject({
  by: z.enum(['role', 'time']).describe('What the reader chooses by'),
  order: z.number().int().describe('Place in the list'),
  title: localized,
  lead: localized.describe('For whom, and what they get'),
  steps: z
    .array(
      z.strictObject({
        to: z
          .string()
          .describe(
            'Page or section, e.g. "kurs/ratt-takt", "kurs/ratt-takt#fragor" or "beslut/driftavtal"',
          ),
        why: localized
          .optional()
          .describe('Why this step, for this reader. Left out where the title says it'),
      }),
    )
    .min(1),
});

export type PathData = z.infer<typeof pathSchema>;
