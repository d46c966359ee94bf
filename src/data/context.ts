import type { APIContext } from 'astro';
import { site } from '../config/site.ts';
import { isLocale, type Locale } from '../lib/locales.ts';
import { pagePath } from '../lib/paths.ts';
import type { DocsEntry } from './docs.ts';

/** What a component needs to know about the page it stands on. */
export interface PageContext {
  locale: Locale;
  /** The content file, for error messages. */
  file: string;
  /** The entry shown on the page: a chapter, a case or another page. */
  entry: DocsEntry;
  /** Interface string in the page's language. */
  t: App.Locals['t'];
  /** Address of a page in the page's language, e.g. `link('kurs/ratt-takt#fragor')`. */
  link: (to: string) => string;
}

/**
 * The page a component is rendered on. The language is read from the address and the entry only when
 * asked for: on our own pages Astro starts components before Starlight has made its route data.
 * A page that shows an entry under another address than its own (a course leader's view, a print page)
 * sets `locals.shownEntry` first.
 * @throws when the page has no language, which only happens outside the course
 */
export function pageContext({ locals, url }: Pick<APIContext, 'locals' | 'url'>): PageContext {
  const locale = url.pathname.slice(site.base.length).split('/')[0];
  if (!isLocale(locale)) throw new Error(`${url.pathname}: this page has no language.`);
  return {
    locale,
    t: locals.t,
    link: (to) => pagePath(site.base, locale, to),
    get entry() {
      return locals.shownEntry ?? (locals.starlightRoute.entry as DocsEntry);
    },
    get file() {
      return this.entry.filePath ?? this.entry.id;
    },
  };
}

/**
 * True the first time a source is cited or a term is marked on a page; the note is then printed once.
 * Call it before the first `await` of a component: Astro starts components in document order.
 */
export function firstOnPage(locals: App.Locals, key: string): boolean {
  const seen = (locals.seenOnPage ??= new Map<string, number>());
  const times = seen.get(key) ?? 0;
  seen.set(key, times + 1);
  return times === 0;
}

/** A number that grows by one for each use of `key` on a page: for ids that must be unique. */
export function countOnPage(locals: App.Locals, key: string): number {
  const seen = (locals.seenOnPage ??= new Map<string, number>());
  const next = (seen.get(`count:${key}`) ?? 0) + 1;
  seen.set(`count:${key}`, next);
  return next;
}
