import { notesIn } from '../lib/facilitator.ts';
import type { Locale } from '../lib/locales.ts';
import { chapters, type CourseChapter } from './course.ts';

/** The written chapters that hold notes to the course leader, in reading order. */
export async function chaptersWithNotes(locale: Locale): Promise<CourseChapter[]> {
  return (await chapters(locale)).filter(({ entry }) => notesIn(entry.body ?? '').length > 0);
}
