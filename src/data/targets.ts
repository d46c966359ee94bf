import { anatomy, sectionsOf } from '../lib/anatomy.ts';
import { unknownId } from '../lib/author-error.ts';
import { cardParts } from '../lib/card.ts';
import type { Heading } from '../lib/anatomy.ts';
import type { Locale } from '../lib/locales.ts';
import { cardById, minutesOfCard } from './cards.ts';
import { chapters } from './course.ts';
import { docAt, isCase, isChapter, slugOf } from './docs.ts';
import { minutesOf, minutesOfSection } from './reading.ts';
import { plainStrings } from './strings.ts';

/** What an address inside the language leads to: a page of the course or one section of it. */
export interface Target {
  to: string;
  /** Code of the chapter, "1.2". */
  code: string | undefined;
  title: string;
  /** Heading of the section, when the address names one. */
  section: string | undefined;
  minutes: number;
}

/** The heading an address names. @throws AuthorError when the page has no such section */
function headingAt(id: string, headings: readonly Heading[], path: string, file: string): string {
  const found = headings.find((heading) => heading.id === id);
  if (found) return found.text;
  throw unknownId(
    `section of ${path}`,
    id,
    headings.map((heading) => heading.id),
    file,
    path,
  );
}

/**
 * The page or section that an author's address names, with its title and minutes.
 * @param to e.g. "kurs/ratt-takt", "kurs/ratt-takt#fragor", "beslut/driftavtal", "fall/kalix"
 * @param file the file that holds the address
 * @throws AuthorError for a page or a section that does not exist
 */
export async function targetAt(to: string, locale: Locale, file: string): Promise<Target> {
  const [address = '', part] = to.split('#');
  const path = address.replace(/\/$/, '');
  const strings = (await plainStrings())[locale];
  if (path.startsWith('beslut/')) {
    const card = await cardById(path.slice('beslut/'.length), locale, file);
    const headings = cardParts.map(({ id, label }) => ({ id, text: strings[label] }));
    const section = part && headingAt(part, headings, path, file);
    return { to, code: undefined, title: card.title, section, minutes: minutesOfCard(card, part) };
  }
  const entry = await docAt(path, locale, file);
  const fixed = isChapter(entry)
    ? anatomy.map(({ id, label }) => ({ id, text: strings[label] }))
    : isCase(entry)
      ? [
          { id: 'lardom', text: strings['case.lesson'] },
          { id: 'fraga', text: strings['case.asks'] },
          { id: 'kallor', text: strings['part.sources'] },
        ]
      : undefined;
  const own = sectionsOf(entry.body ?? '');
  // Other pages get headings from components too; the test of built links watches those.
  const section = part && fixed && headingAt(part, [...fixed, ...own], path, file);
  const code = isChapter(entry)
    ? (await chapters(locale)).find((chapter) => chapter.slug === slugOf(entry))?.code
    : undefined;
  return {
    to,
    code,
    title: entry.data.title,
    section: section || undefined,
    minutes:
      (part && (await minutesOfSection(entry, part, locale))) || (await minutesOf(entry, locale)),
  };
}
