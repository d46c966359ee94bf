import { unknownId } from '../lib/author-error.ts';
import { notesIn } from '../lib/facilitator.ts';
import type { Locale } from '../lib/locales.ts';
import { chapters, course, type CourseChapter, type CourseModule } from './course.ts';
import { docsIn, isGuide, pathOf, type GuideEntry } from './docs.ts';

/** The written chapters that hold notes to the course leader, in reading order. */
export async function chaptersWithNotes(locale: Locale): Promise<CourseChapter[]> {
  return (await chapters(locale)).filter(({ entry }) => notesIn(entry.body ?? '').length > 0);
}

/** The module a guide is about, or undefined when it is about none. @throws AuthorError for an unknown id */
export async function moduleOfGuide(
  guide: GuideEntry,
  locale: Locale,
): Promise<CourseModule | undefined> {
  const wanted = guide.data.module;
  if (wanted === undefined) return undefined;
  const { modules } = await course(locale);
  const found = modules.find((module) => module.id === wanted);
  if (found) return found;
  const file = guide.filePath ?? guide.id;
  const known = modules.map((module) => module.id);
  throw unknownId('module', wanted, known, file, 'src/content/course/course.yaml');
}

/** The guides: one for each module that has one, in the course's order, then the longer meetings, short first. */
export async function guides(
  locale: Locale,
): Promise<{ modules: { module: CourseModule; guide: GuideEntry }[]; sessions: GuideEntry[] }> {
  const all = (await docsIn(locale)).filter(isGuide);
  const { modules } = await course(locale);
  return {
    modules: modules.flatMap((module) => {
      const guide = all.find((entry) => pathOf(entry) === `kursledare/modul/${module.id}`);
      return guide ? [{ module, guide }] : [];
    }),
    sessions: all
      .filter((entry) => !pathOf(entry).startsWith('kursledare/modul/'))
      .sort((a, b) => a.data.minutes - b.data.minutes),
  };
}

/** True when there is anything for course leaders; the menus leave the entry out otherwise. */
export async function hasLeaderPages(locale: Locale): Promise<boolean> {
  const { modules, sessions } = await guides(locale);
  return modules.length + sessions.length + (await chaptersWithNotes(locale)).length > 0;
}
