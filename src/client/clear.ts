import { keyPrefix, storedKeys } from '../lib/storage-keys.ts';
import { clear } from './storage.ts';

/** The button "clear everything" on the privacy page: all keys the page lists, and nothing else. */
export function enhanceClear(page: Document): void {
  const holder = page.querySelector<HTMLElement>('[data-clear]');
  const button = holder?.querySelector('button');
  const status = holder?.querySelector<HTMLElement>('[role=status]');
  if (!holder || !button || !status) return;
  const base = import.meta.env.BASE_URL;
  const listed = storedKeys.map((entry) => entry.key(base));
  holder.hidden = false;
  button.addEventListener('click', () => {
    const done = clear((key) => key.startsWith(keyPrefix(base)) || listed.includes(key));
    status.textContent = (done ? status.dataset['done'] : status.dataset['failed']) ?? '';
  });
}
