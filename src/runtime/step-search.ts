import { rm } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { escapeHtml } from '../lib/inline.ts';
import { recordsOf, type SearchRecord } from '../search/records.ts';
import type { BuildStep } from './build-context.ts';
import { filesIn, pagesIn } from './files.ts';

/** A record as the small page that Pagefind indexes. */
function recordPage({ lang, kind, page, title, text }: SearchRecord): string {
  const meta = `page:${page}`.replace(/"/g, '&quot;');
  return `<html lang="${lang}"><body data-pagefind-body><h1 data-pagefind-meta="title">${escapeHtml(title)}</h1><p data-pagefind-meta="${escapeHtml(meta)}, kind:${kind}">${escapeHtml(text)}</p></body></html>`;
}

/** Pagefind's ready-made interfaces; ours is src/client/course-search.ts. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)/;

/** Step 5: the search index, one record per section, made in memory from the built pages. */
export const searchStep: BuildStep = {
  name: 'search',
  async run({ dist, say }) {
    const pages = await pagesIn(dist);
    const records = pages.flatMap(({ file, html }) =>
      recordsOf(html, `/${file.replace(/index\.html$/, '')}`),
    );
    const { index, errors } = await pagefind.createIndex({});
    if (!index) throw new Error(`Pagefind could not start: ${errors.join(' ')}`);
    for (const record of records) {
      const added = await index.addHTMLFile({ url: record.url, content: recordPage(record) });
      if (added.errors.length > 0) throw new Error(`${record.url}: ${added.errors.join(' ')}`);
    }
    const folder = path.join(dist, 'pagefind');
    await index.writeFiles({ outputPath: folder });
    await pagefind.close();
    for (const file of await filesIn(folder))
      if (unused.test(file)) await rm(path.join(folder, file));
    say(`  ${records.length} sections`);
  },
};
