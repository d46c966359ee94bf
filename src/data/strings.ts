import { getEntry } from 'astro:content';
import type { Localized } from '../lib/locales.ts';
import type { InterfaceStrings } from '../lib/schemas/interface.ts';

/** The interface strings of both languages at once, for the few pages that show both. */
export async function plainStrings(): Promise<Localized<InterfaceStrings>> {
  const [sv, en] = await Promise.all([getEntry('i18n', 'sv'), getEntry('i18n', 'en')]);
  if (!sv || !en) throw new Error('src/content/i18n/sv.json or en.json is missing.');
  return { sv: sv.data as InterfaceStrings, en: en.data as InterfaceStrings };
}
