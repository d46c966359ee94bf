import { z } from 'astro/zod';
import { day, id, localized } from './common.ts';

/** A chapter that is written, by its slug, or one that is announced with its title. */
const courseChapter = z.union([
  id,
  z.strictObject({
    slug: id,
    title: localized.describe('Working title of a chapter that is not written yet'),
  }),
]);

/** `course/course.yaml`: the one place for order, codes and the edition's name. */
export const courseSchema = z.strictObject({
  edition: z.strictObject({
    name: z
      .string()
      .regex(/^\d{4}\.\d+$/, 'must be a year and a number, e.g. "2026.1"')
      .describe('Name of the edition'),
    date: day.describe('Day of the edition. No clock and no git history is read'),
  }),
  modules: z
    .array(
      z.strictObject({
        id: id.describe('Id of the module, used in its address'),
        title: localized,
        summary: localized.describe('One sentence on what the module gives'),
        chapters: z
          .array(courseChapter)
          .min(1)
          .describe('Chapters in reading order; codes follow from it'),
      }),
    )
    .min(1),
});

export type CourseData = z.infer<typeof courseSchema>;
