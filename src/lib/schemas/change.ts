import { z } from 'astro/zod';
import { day, localized } from './common.ts';

/** `changes/<date>-<slug>.yaml`: a change that matters to readers. Feeds the changes page and `updated`. */
export const changeSchema = z.strictObject({
  edition: z.string().describe('Name of the edition in which the change first appears'),
  date: day,
  pages: z
    .array(z.string())
    .default([])
    .describe('Addresses inside the language, e.g. "kurs/ratt-takt"; empty for the whole course'),
  sections: z.array(z.string()).default([]).describe('Section ids concerned, if only some'),
  text: localized.describe('What changed, for someone who read the earlier version'),
});

export type ChangeData = z.infer<typeof changeSchema>;
