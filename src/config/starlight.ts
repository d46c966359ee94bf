import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { defaultLocale, localeInfo, locales } from '../lib/locales.ts';
import { site } from './site.ts';

/** Starlight through its public surface: configuration, strings, middleware, custom pages, three overrides. */
export const starlightConfig: StarlightUserConfig = {
  title: site.title,
  favicon: '/favicon.svg',
  defaultLocale,
  locales: Object.fromEntries(locales.map((locale) => [locale, localeInfo[locale]])),
  // The reader's contents stand in the left column, see data/route/sidebar.ts.
  tableOfContents: false,
  sidebar: [],
  // The course has no code blocks; without this each page carries their styles.
  expressiveCode: false,
  // The index is made by our own step, one record per section, see runtime/search-index.ts.
  pagefind: false,
  // We have our own, in both languages.
  disable404Route: true,
  credits: false,
  customCss: [
    './src/styles/tokens.css',
    './src/styles/frame.css',
    './src/styles/navigation.css',
    './src/styles/course.css',
    './src/styles/lists.css',
    './src/styles/card.css',
    './src/styles/leader.css',
    './src/styles/paper.css',
    './src/styles/print.css',
  ],
  routeMiddleware: './src/route-data.ts',
  components: {
    Search: './src/components/starlight/Search.astro',
    LanguageSelect: './src/components/starlight/LanguageSelect.astro',
    Footer: './src/components/starlight/Footer.astro',
  },
};
