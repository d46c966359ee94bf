import type { Locale } from '../lib/locales.ts';
import { cards, citationsOfCard } from './cards.ts';
import { docsIn, isChapter, pathOf, slugOf } from './docs.ts';
import { citationsOf } from './reading.ts';

/** A page of the site and the sources it cites. */
export interface CitingPage {
  /** Address inside the language. */
  to: string;
  title: string;
  /** Source ids, in the order of their numbers on the page. */
  cited: string[];
}

/**
 * Every page that cites a source: prose, decision cards, and the course leader's version of a chapter for
 * what only its notes cite.
 */
export async function citingPages(locale: Locale): Promise<CitingPage[]> {
  const prose = await Promise.all(
    (await docsIn(locale)).map(async (entry): Promise<CitingPage[]> => {
      const cited = await citationsOf(entry, locale);
      const page = { to: pathOf(entry), title: entry.data.title, cited };
      if (!isChapter(entry)) return [page];
      const withNotes = await citationsOf(entry, locale, { notes: true });
      const rest = { to: `kursledare/kapitel/${slugOf(entry)}`, title: entry.data.title };
      return [page, { ...rest, cited: withNotes.filter((id) => !cited.includes(id)) }];
    }),
  );
  const onCards = (await cards(locale)).map((card) => ({
    to: `beslut/${card.id}`,
    title: card.title,
    cited: citationsOfCard(card),
  }));
  return [...prose.flat(), ...onCards].filter(({ cited }) => cited.length > 0);
}
