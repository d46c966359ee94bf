import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { load } from 'cheerio';
import { site } from '../config/site.ts';
import { isLocale } from '../lib/locales.ts';
import { runningTitleCss } from '../lib/print-css.ts';
import type { BuildStep } from './build-context.ts';
import { pagesIn } from './files.ts';

/** The name of the edition, from the manifest of a language. */
async function editionOf(dist: string, locale: string): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(dist, locale, 'course.json'), 'utf8'));
  return (manifest as { edition: { name: string } }).edition.name;
}

/**
 * Step 2: the running title of each printed page. Margin boxes cannot read the document they belong to, so
 * each page that asks for a sheet of its own (components/starlight/Footer.astro) gets one, made from its heading.
 */
export const printStep: BuildStep = {
  name: 'running titles',
  async run({ dist, say }) {
    let count = 0;
    for (const { file, html } of await pagesIn(dist)) {
      const locale = file.split('/')[0];
      const $ = load(html);
      if (!isLocale(locale) || $('link[data-running-title]').length === 0) continue;
      const title = $('h1').first().text().replace(/\s+/g, ' ').trim();
      const edition = `${site.title[locale]} ${await editionOf(dist, locale)}`;
      const sheet = path.join(dist, path.dirname(file), 'print.css');
      await writeFile(sheet, runningTitleCss({ site: site.title[locale], title, edition }));
      count++;
    }
    say(`  ${count} pages`);
  },
};
