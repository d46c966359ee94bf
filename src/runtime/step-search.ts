import { rm } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { escapeHtml } from '../lib/inline.ts';
import { recordsOf, type SearchRecord } from '../search/records.ts';
import type { BuildStep } from './build-context.ts';
import { filesIn, pagesIn } from './files.ts';

/**
 * A record as the small page that Pagefind indexes. A page's own record outweighs its sections. Metadata
 * stand in attributes: of values written inline, Pagefind takes all that follows the first colon as one.
 */
function recordPage({ url, lang, kind, page, title, text, words }: SearchRecord): string {
  const heading = url.includes('#') ? 'h2' : 'h1';
  const more = words ? ` data-words="${escapeHtml(words)}"` : '';
  const meta = `data-page="${escapeHtml(page)}" data-kind="${kind}"${more} data-pagefind-meta="page[data-page], kind[data-kind]${words ? ', words[data-words]' : ''}"`;
  return `<html lang="${lang}"><body data-pagefind-body ${meta}><${heading} data-pagefind-meta="title">${escapeHtml(title)}</${heading}><p>${escapeHtml(text)}</p></body></html>`;
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
    const folder = path.join(dist, 'pagefind');
    try {
      for (const record of records) {
        const added = await index.addHTMLFile({ url: record.url, content: recordPage(record) });
        if (added.errors.length > 0) throw new Error(`${record.url}: ${added.errors.join(' ')}`);
      }
      const written = await index.writeFiles({ outputPath: folder });
      if (written.errors.length > 0)
        throw new Error(`The search index was not written: ${written.errors.join(' ')}`);
    } finally {
      // Its engine is a process of its own, which would keep a failed build from ending.
      await pagefind.close();
    }
    for (const file of await filesIn(folder))
      if (unused.test(file)) await rm(path.join(folder, file));
    say(`  ${records.length} sections`);
  },
};
