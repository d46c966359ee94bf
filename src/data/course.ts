import { getEntry } from 'astro:content';
import { AuthorError, unknownId } from '../lib/author-error.ts';
import type { Locale, Localized } from '../lib/locales.ts';
import { nearest } from '../lib/nearest.ts';
import { docsIn, isChapter, slugOf, type ChapterEntry } from './docs.ts';

/** A chapter with its place in the course. */
export interface CourseChapter {
  slug: string;
  /** "1.2": what people say in meetings. */
  code: string;
  title: string;
  entry: ChapterEntry;
}

/** A chapter that is announced but not written. */
export interface PlannedChapter {
  slug: string;
  code: string;
  title: string;
  entry: undefined;
}

export interface CourseModule {
  id: string;
  number: number;
  title: string;
  summary: string;
  chapters: (CourseChapter | PlannedChapter)[];
}

export interface Course {
  edition: { name: string; date: string };
  modules: CourseModule[];
}

const courseFile = 'src/content/course/course.yaml';

/** The course in reading order, in one language. @throws AuthorError for a chapter that has no file */
export async function course(locale: Locale): Promise<Course> {
  const data = (await getEntry('course', 'course'))?.data;
  if (!data) throw new Error(`${courseFile} is missing.`);
  const chapters = new Map(
    (await docsIn(locale)).filter(isChapter).map((entry) => [slugOf(entry), entry]),
  );
  const modules = data.modules.map((module, moduleIndex): CourseModule => ({
    id: module.id,
    number: moduleIndex + 1,
    title: module.title[locale],
    summary: module.summary[locale],
    chapters: module.chapters.map((item, index) => {
      const code = `${moduleIndex + 1}.${index + 1}`;
      if (typeof item !== 'string')
        return {
          slug: item.slug,
          code,
          title: (item.title as Localized)[locale],
          entry: undefined,
        };
      const entry = chapters.get(item);
      if (!entry) {
        const guess = nearest(item, chapters.keys());
        throw new AuthorError(
          courseFile,
          `modules.${module.id}.chapters lists "${item}", which is not written in the language "${locale}".`,
          `${guess ? `Did you mean "${guess}"? ` : ''}Write src/content/docs/${locale}/kurs/${item}.mdx.`,
        );
      }
      return { slug: item, code, title: entry.data.title, entry };
    }),
  }));
  return { edition: data.edition, modules };
}

/** The written chapters of one language in reading order. */
export async function chapters(locale: Locale): Promise<CourseChapter[]> {
  const { modules } = await course(locale);
  return modules.flatMap((module) => module.chapters.filter((each) => each.entry !== undefined));
}

/** One written chapter. @throws AuthorError naming the file that asked and the nearest slug */
export async function chapterBySlug(
  slug: string,
  locale: Locale,
  file: string,
): Promise<CourseChapter> {
  const all = await chapters(locale);
  const found = all.find((chapter) => chapter.slug === slug);
  if (found) return found;
  throw unknownId(
    'chapter',
    slug,
    all.map((each) => each.slug),
    file,
    courseFile,
  );
}

/** The module that holds a chapter, or undefined for pages outside the course. */
export async function moduleOf(slug: string, locale: Locale): Promise<CourseModule | undefined> {
  const { modules } = await course(locale);
  return modules.find((module) => module.chapters.some((chapter) => chapter.slug === slug));
}
