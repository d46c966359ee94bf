/** The built site as the tests read it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { load, type CheerioAPI } from 'cheerio';

export interface Page {
  /** Address from the host's root, base path included. */
  address: string;
  file: string;
  html: string;
  $: CheerioAPI;
}

export interface Site {
  folder: string;
  base: string;
  pages: Page[];
  files: Set<string>;
}

/** A built site. @throws when it has not been built */
export function site(folder: string, base: string): Site {
  if (!existsSync(folder)) throw new Error(`${folder} is missing. Run npm test, which builds it.`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.split(path.sep).join('/'),
  );
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(path.join(folder, file), 'utf8');
      return { file, html, address: base + file.replace(/index\.html$/, ''), $: load(html) };
    });
  return { folder, base, pages, files: new Set(files) };
}
