import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';

/** The text of a built chapter as Markdown of the simplest kind: headings, paragraphs, list items. */
export function plainText(html: string): string {
  const $ = load(html);
  const content = $('main .sl-markdown-content').first();
  content.find('.note, svg, .print-line, script, .sl-anchor-link').remove();
  return content
    .find('h2, h3, p, li, legend, label, dt, figcaption')
    .toArray()
    .filter((element) => $(element).find('p, ul, ol').length === 0)
    .map((element) => {
      const text = $(element)
        .text()
        .replace(/\s+/g, ' ')
        .replace(/[<>{}]/g, '')
        .trim();
      return element.tagName === 'h2'
        ? `## ${text}`
        : element.tagName === 'h3'
          ? `### ${text}`
          : text;
    })
    .join('\n\n');
}

/**
 * Builds the plain Starlight site of tests/fixtures with a chapter's text.
 * @returns the folder it was built to
 */
export function buildPlainSite(root: string, chapter: string): string {
  const folder = path.join(root, '.cache/plain-starlight');
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(root, 'tests/fixtures/plain-starlight'), folder, { recursive: true });
  const html = readFileSync(path.join(root, 'dist', chapter, 'index.html'), 'utf8');
  for (const locale of ['sv', 'en']) {
    mkdirSync(path.join(folder, 'src/content/docs', locale), { recursive: true });
    for (const name of ['index', 'chapter'])
      writeFileSync(
        path.join(folder, 'src/content/docs', locale, `${name}.md`),
        `---\ntitle: Chapter\n---\n\n${plainText(html)}\n`,
      );
  }
  const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [astro, 'build', '--root', folder],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  if (status !== 0) throw new Error(`The plain site did not build.\n${stdout}\n${stderr}`);
  return path.join(folder, 'dist');
}
