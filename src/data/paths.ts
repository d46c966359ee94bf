import { getCollection } from 'astro:content';
import { unknownId } from '../lib/author-error.ts';
import type { Locale } from '../lib/locales.ts';
import { targetAt, type Target } from './targets.ts';

/** A step of a reading path, ready to show. */
export interface PathStep extends Target {
  why: string | undefined;
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
  const paths = await Promise.all(
    entries
      .sort((a, b) => a.data.order - b.data.order)
      .map(async ({ id, data }): Promise<ReadingPath> => {
        const steps = await Promise.all(
          data.steps.map(async (step): Promise<PathStep> => ({
            ...(await targetAt(step.to, locale, `src/content/paths/${id}.yaml`)),
            why: step.why?.[locale],
          })),
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
