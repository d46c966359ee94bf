import { currentSection } from './section.ts';

/** The language link keeps the section: section ids are the same in both languages. */
export function enhanceLanguageLink(page: Document): void {
  for (const link of page.querySelectorAll<HTMLAnchorElement>('[data-language]'))
    link.addEventListener('click', () => {
      link.hash = currentSection(page) ?? '';
    });
}
