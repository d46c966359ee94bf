import type { APIContext } from 'astro';
import { isLocale, type Locale } from '../../lib/locales.ts';
import { chapters, type CourseChapter } from '../course.ts';

/** Where a route stands in the course. */
export interface Place {
  locale: Locale;
  /** Path inside the language, e.g. "kurs/ratt-takt"; "" for the start page. */
  path: string;
  chapter: CourseChapter | undefined;
}

/** The place of a route, or undefined for pages outside the languages. */
export async function placeOf({ locals }: APIContext): Promise<Place | undefined> {
  const [locale, ...rest] = locals.starlightRoute.id.split('/');
  if (!isLocale(locale)) return undefined;
  const path = rest.join('/');
  const slug = rest[0] === 'kurs' ? rest[1] : undefined;
  const chapter = (await chapters(locale)).find((each) => each.slug === slug);
  return { locale, path, chapter };
}
