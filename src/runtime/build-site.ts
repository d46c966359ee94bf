import path from 'node:path';
import { addressIsPlaceholder, site } from '../config/site.ts';
import { build, pipeline } from './pipeline.ts';

export const root = path.resolve(import.meta.dirname, '../..');

/**
 * Builds the site and says what it does.
 * @param out folder to write to, from the project's root
 * @returns false when the build stopped; the reason has then been printed
 */
export async function buildSite({
  all,
  out = 'dist',
}: {
  all: boolean;
  out?: string;
}): Promise<boolean> {
  const dist = path.resolve(root, out);
  const started = performance.now();
  try {
    await build(pipeline({ all }), { root, dist, base: site.base, say: console.log });
  } catch (error) {
    console.error(
      `\nThe build stopped.\n${error instanceof Error ? error.message : String(error)}`,
    );
    return false;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`The files are in ${dist} (${seconds} s).`);
  if (addressIsPlaceholder)
    console.log(
      `Addresses in feeds and canonical links point to ${site.url}. Set SITE_URL or src/config/site.ts.`,
    );
  return true;
}
