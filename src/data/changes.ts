import { getCollection } from 'astro:content';
import type { ChangeData } from '../lib/schemas/change.ts';

/** Changes that matter to readers, newest first. */
export async function changes(): Promise<ChangeData[]> {
  const entries = await getCollection('changes');
  return entries
    .sort((a, b) => b.data.date.localeCompare(a.data.date) || a.id.localeCompare(b.id))
    .map((entry) => entry.data);
}

/** Day when a page last changed in a way that matters to readers, or the edition's own day. */
export async function updated(path: string, editionDate: string): Promise<string> {
  const all = await changes();
  return all.find((change) => change.pages.includes(path))?.date ?? editionDate;
}
