import { getCollection } from 'astro:content';
import { unknownId } from '../lib/author-error.ts';
import type { Locale } from '../lib/locales.ts';
import { chapters } from './course.ts';
import { docAt } from './docs.ts';
import { minutesOf, minutesOfPart } from './reading.ts';

/** A step of a reading path, ready to show. */
export interface PathStep {
  to: string;
  code: string | undefined;
  title: string;
  why: string;
  minutes: number;
}

/** A reading path in one language. */
export interface ReadingPath {
  id: string;
  by: 'role' | 'time';
  title: string;
  lead: string;
  steps: PathStep[];
  minutes: number;
}

/** All reading paths with their minutes. @throws AuthorError for a step that leads nowhere */
export async function readingPaths(locale: Locale): Promise<ReadingPath[]> {
  const entries = await getCollection('paths');
  const codes = new Map((await chapters(locale)).map((each) => [each.slug, each.code]));
  const paths = await Promise.all(
    entries
      .sort((a, b) => a.data.order - b.data.order)
      .map(async ({ id, data }): Promise<ReadingPath> => {
        const steps = await Promise.all(
          data.steps.map(async (step): Promise<PathStep> => {
            const [path = '', part] = step.to.split('#');
            const entry = await docAt(path, locale, `src/content/paths/${id}.yaml`);
            const time = part ? minutesOfPart(entry, part) : undefined;
            return {
              to: step.to,
              code: codes.get(path.split('/').at(-1) ?? ''),
              title: entry.data.title,
              why: step.why[locale],
              minutes: time ?? (await minutesOf(entry, locale)),
            };
          }),
        );
        const total = steps.reduce((sum, step) => sum + step.minutes, 0);
        return {
          id,
          by: data.by,
          title: data.title[locale],
          lead: data.lead[locale],
          steps,
          minutes: total,
        };
      }),
  );
  return paths;
}

/** One reading path. @throws AuthorError when no path has the id */
export async function readingPath(id: string, locale: Locale): Promise<ReadingPath> {
  const all = await readingPaths(locale);
  const found = all.find((path) => path.id === id);
  if (found) return found;
  throw unknownId(
    'reading path',
    id,
    all.map((path) => path.id),
    'src/pages',
    'src/content/paths',
  );
}
