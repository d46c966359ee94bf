/** Every page in a browser: accessibility, policy, no other host, no sideways scrolling. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { site } from '../dist/site.ts';
import { siteUrl, useSite, visit } from './open.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = site('dist', '/').pages.map((page) => page.file.replace(/index\.html$/, ''));
const none = (problems: string[]) => expect(problems, problems.slice(0, 30).join('\n')).toEqual([]);

useSite();

/** Runs axe with some rules, or all of the tags, over every page. */
async function check(options: {
  theme: 'light' | 'dark';
  width: number;
  rules?: string[];
}): Promise<string[]> {
  // The policy would stop axe itself; the policy has a test of its own below.
  return visit(
    '',
    {
      colorScheme: options.theme,
      viewport: { width: options.width, height: 900 },
      bypassCSP: true,
    },
    async (page) => {
      const found: string[] = [];
      for (const file of pages) {
        await page.goto(siteUrl() + file);
        await page.evaluate(axe);
        const runOnly = options.rules ?? [
          'wcag2a',
          'wcag2aa',
          'wcag21a',
          'wcag21aa',
          'wcag22aa',
          'best-practice',
        ];
        const violations = await page.evaluate(
          async ([values, type]) => {
            const run = (
              window as unknown as {
                axe: {
                  run: (
                    options: object,
                  ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
                };
              }
            ).axe;
            return (await run.run({ runOnly: { type, values } })).violations;
          },
          [runOnly, options.rules ? 'rule' : 'tag'] as const,
        );
        found.push(
          ...violations.map(
            (each) =>
              `${file} ${each.id}: ${each.nodes
                .map((node) => node.html.slice(0, 120))
                .slice(0, 2)
                .join(' | ')}`,
          ),
        );
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        if (sideways > 0)
          found.push(`${file} scrolls sideways by ${sideways} px at ${options.width} px`);
      }
      return found;
    },
  );
}

it('axe finds nothing in light at 1280 px', async () =>
  none(await check({ theme: 'light', width: 1280 })));
it('colours hold in dark', async () =>
  none(await check({ theme: 'dark', width: 1280, rules: ['color-contrast'] })));
it('targets are large enough at 360 px and nothing scrolls sideways', async () =>
  none(
    await check({
      theme: 'light',
      width: 360,
      rules: ['target-size', 'scrollable-region-focusable'],
    }),
  ));

it('breaks no policy, asks no other host, sets no cookie', async () => {
  const problems = await visit('', {}, async (page) => {
    const found: string[] = [];
    page.on(
      'console',
      (message) => message.type() === 'error' && found.push(`${page.url()}: ${message.text()}`),
    );
    page.on('pageerror', (error) => found.push(`${page.url()}: ${error.message}`));
    page.on(
      'request',
      (request) =>
        !request.url().startsWith(siteUrl()) &&
        !request.url().startsWith('data:') &&
        found.push(`asks ${request.url()}`),
    );
    for (const file of pages) await page.goto(siteUrl() + file, { waitUntil: 'load' });
    if ((await page.context().cookies()).length > 0) found.push('a cookie was set');
    return found;
  });
  none(problems);
});
