/**
 * The languages of the course. The one list that everything else reads: routes, schemas, search, tests.
 * Swedish comes first because it is the language of the readers' meetings; English is its equal.
 */
export const locales = ['sv', 'en'] as const;

export type Locale = (typeof locales)[number];

/** A text that exists in every language. */
export type Localized<T = string> = Record<Locale, T>;

/** What an interface needs to know about a language. `label` is the language's name in itself. */
export const localeInfo: Record<Locale, { label: string; lang: string }> = {
  sv: { label: 'Svenska', lang: 'sv' },
  en: { label: 'English', lang: 'en' },
};

export const defaultLocale: Locale = 'sv';

/** True when `value` names one of our languages. */
export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The other language of the pair: what the language link leads to. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'sv' ? 'en' : 'sv';
}
