import type { Locale } from './locales.ts';

/**
 * The base path in the one form the code uses: starts and ends with a slash ("/" or "/kurs-kopia/").
 */
export function normaliseBase(base: string): string {
  const trimmed = base.replace(/^\/+|\/+$/g, '');
  return trimmed ? `/${trimmed}/` : '/';
}

/**
 * Address of a page on this site.
 * @param to path inside the language, without leading slash: "kurs/ratt-takt/#fragor" or "" for the start page
 */
export function pagePath(base: string, locale: Locale, to: string): string {
  const [path = '', fragment] = to.split('#');
  const folder = path.replace(/^\/+|\/+$/g, '');
  const page = `${normaliseBase(base)}${locale}/${folder ? `${folder}/` : ''}`;
  return fragment ? `${page}#${fragment}` : page;
}

/**
 * The part of a page's address that both languages share: "/kopia/sv/kurs/x/" → "kurs/x".
 * Returns undefined for pages outside the languages, such as "/".
 */
export function sharedPath(base: string, pathname: string): string | undefined {
  const start = normaliseBase(base);
  if (!pathname.startsWith(start)) return undefined;
  const [locale, ...rest] = pathname.slice(start.length).split('/');
  if (locale !== 'sv' && locale !== 'en') return undefined;
  return rest.filter(Boolean).join('/');
}
