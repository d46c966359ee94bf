import type { APIContext } from 'astro';
import { site } from '../config/site.ts';
import { standsInRow } from '../lib/citations.ts';
import { isLocale, type Locale } from '../lib/locales.ts';
import { pagePath } from '../lib/paths.ts';
import { citationsOfCard } from './cards.ts';
import type { DocsEntry } from './docs.ts';
import { citationsOf, firstUse, readingTexts } from './reading.ts';

/** What a component needs to know about the page it stands on. */
export interface PageContext {
  locale: Locale;
  /** The content file, for error messages. */
  file: string;
  /** The entry shown on the page: a chapter, a case or another page. */
  entry: DocsEntry;
  /** True where the notes to the course leader are shown. */
  forLeaders: boolean;
  /** Source ids cited on the page; the place in the list plus one is the number the reader sees. */
  citations: () => Promise<string[]>;
  /** Which use of a term or source on the page carries its note and anchor, counting from one. */
  firstUse: (kind: 'term' | 'cite', id: string) => Promise<number>;
  /** Whether a use of a source, counting from one, stands directly after another citation. */
  standsInRow: (id: string, use: number) => Promise<boolean>;
  /** Interface string in the page's language. */
  t: App.Locals['t'];
  /** Address of a page in the page's language, e.g. `link('kurs/ratt-takt#fragor')`. */
  link: (to: string) => string;
}

/**
 * The page a component is rendered on. The language is read from the address and the entry only when
 * asked for: on our own pages Astro starts components before Starlight has made its route data.
 * A page that shows an entry under another address than its own (a course leader's view, a print page)
 * sets `locals.shownEntry` first; one that shows a decision card sets `locals.shownCard`.
 * @throws when the page has no language, which only happens outside the course
 */
export function pageContext({ locals, url }: Pick<APIContext, 'locals' | 'url'>): PageContext {
  const locale = url.pathname.slice(site.base.length).split('/')[0];
  if (!isLocale(locale)) throw new Error(`${url.pathname}: this page has no language.`);
  return {
    locale,
    t: locals.t,
    forLeaders: locals.forLeaders ?? false,
    async citations() {
      return locals.shownCard
        ? citationsOfCard(locals.shownCard)
        : citationsOf(this.entry, locale, { notes: this.forLeaders });
    },
    async firstUse(kind, id) {
      // Only prose holds notes.
      if (locals.shownCard) return 1;
      return firstUse(this.entry, locale, { kind, id, notes: this.forLeaders });
    },
    async standsInRow(id, use) {
      // A card's line has one source at its end; two in a row there would fail the test of target sizes.
      if (locals.shownCard) return false;
      const texts = await readingTexts(this.entry, locale, { notes: this.forLeaders });
      return standsInRow(texts, id, use);
    },
    link: (to) => pagePath(site.base, locale, to),
    get entry() {
      return locals.shownEntry ?? (locals.starlightRoute.entry as DocsEntry);
    },
    get file() {
      return locals.shownCard?.file ?? this.entry.filePath ?? this.entry.id;
    },
  };
}

/**
 * A number that grows by one for each use of `key` on a page, for what must stand there only once.
 * Call it before the first `await` of a component: Astro starts components in document order.
 */
export function countOnPage(locals: App.Locals, key: string): number {
  const seen = (locals.seenOnPage ??= new Map<string, number>());
  const next = (seen.get(key) ?? 0) + 1;
  seen.set(key, next);
  return next;
}
