/** What a page says once a source's review day has passed, with the clock set before and after it. */
import { expect, it } from 'vitest';
import { site } from '../dist/site.ts';
import { siteUrl, useSite, visit } from './open.ts';

useSite();

/** For each kind of page that cites sources, one that cites a source with a review day. */
const examples = ['kurs', 'fall', 'beslut'].flatMap((folder) => {
  const found = site('dist', '/').pages.find(
    (page) =>
      page.file.startsWith(`sv/${folder}/`) && page.$('.sources [data-review-by]').length > 0,
  );
  return found ? [found.file.replace('index.html', '')] : [];
});

it('there is a chapter to try', () => expect(examples[0]).toMatch(/^sv\/kurs\//));

it.each(['sv/kallor/granskning/', ...examples])('%s says what is overdue, and only then', (file) =>
  visit('', {}, async (page) => {
    await page.clock.setFixedTime(new Date('2026-11-24'));
    await page.goto(siteUrl() + file);
    expect(await page.locator('.due:visible').count()).toBe(0);
    await page.clock.setFixedTime(new Date('2029-01-01'));
    await page.goto(siteUrl() + file);
    const listed = page.locator('.sources .due');
    expect(await listed.count()).toBeGreaterThan(0);
    expect(await page.locator('.sources .due:visible').count()).toBe(await listed.count());
    expect(await listed.first().textContent()).toMatch(/skulle ha kontrollerats på nytt före \d/);
    if (file.endsWith('granskning/'))
      expect(await page.locator('[data-review-summary]').textContent()).toContain(
        String(await listed.count()),
      );
  }),
);

it('the margin says it beside the line that uses the source', () =>
  visit('', { viewport: { width: 1440, height: 900 } }, async (page) => {
    await page.clock.setFixedTime(new Date('2029-01-01'));
    await page.goto(siteUrl() + (examples[0] ?? ''));
    expect(await page.locator('.cite .note .due:visible').count()).toBeGreaterThan(0);
  }));
