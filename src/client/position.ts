import { pagePath, sharedPath } from '../lib/paths.ts';
import { isLocale } from '../lib/locales.ts';
import { readPosition, writePosition } from '../lib/position.ts';
import { positionKey } from '../lib/storage-keys.ts';
import { currentSection } from './section.ts';
import { read, write } from './storage.ts';

const base = import.meta.env.BASE_URL;

/** Stores the chapter and section being read when the page is left. Shape and life: lib/position.ts. */
export function rememberPosition(page: Document): void {
  const path = sharedPath(base, window.location.pathname);
  const title = page.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim();
  if (!path?.startsWith('kurs/') || !title) return;
  const store = () =>
    write(positionKey(base), writePosition({ path, title, section: currentSection(page) }));
  page.addEventListener('visibilitychange', () => {
    if (page.visibilityState === 'hidden') store();
  });
  window.addEventListener('pagehide', store);
}

/** Fills in "continue where you left off" on the start page. */
export function enhanceContinue(page: Document): void {
  const holder = page.querySelector<HTMLElement>('[data-continue]');
  const link = holder?.querySelector('a');
  const position = readPosition(read(positionKey(base)));
  const locale = page.documentElement.lang;
  if (!holder || !link || !position || !isLocale(locale)) return;
  link.href = pagePath(
    base,
    locale,
    position.path + (position.section ? `#${position.section}` : ''),
  );
  link.textContent = position.title;
  holder.hidden = false;
}
