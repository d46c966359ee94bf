import { currentSection } from './section.ts';

/** Adds the section to the address in a report of an error, when the reader opens it. */
export function enhanceReport(page: Document): void {
  const link = page.querySelector<HTMLAnchorElement>('[data-report]');
  link?.addEventListener('click', () => {
    const section = currentSection(page);
    if (!section) return;
    const address = encodeURIComponent(`${window.location.pathname}`);
    link.href = link.href.replace(
      new RegExp(`(${address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')})(%23[\\w-]+)?`, 'i'),
      `$1%23${section}`,
    );
  });
}
