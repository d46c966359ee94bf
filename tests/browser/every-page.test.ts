/** Every page in a browser: accessibility, policy, no other host, no sideways scrolling. */
import type { Page as Tab } from 'playwright-core';
import { expect, it } from 'vitest';
import { site } from '../dist/site.ts';
import { axeIn } from './axe.ts';
import { siteUrl, useSite, visitAll } from './open.ts';

const built = site('dist', '/').pages;
const addresses = built.map((page) => page.file.replace(/index\.html$/, ''));
const none = (problems: string[]) => expect(problems, problems.slice(0, 30).join('\n')).toEqual([]);
const wide = { width: 1280, height: 900 };
const narrow = { width: 360, height: 800 };

/** One page of every layout: pages of one kind differ in their last part alone. */
const layouts = [
  ...new Map(
    built
      .filter((page) => !page.file.startsWith('en/'))
      .map((page) => {
        const parts = page.file.replace(/index\.html$/, '').split('/');
        const kind = parts.length > 3 ? [...parts.slice(0, -2), '*'].join('/') : parts.join('/');
        const chapter = page.$('.key-question').length > 0 ? ' chapter' : '';
        return [kind + chapter, page.file.replace(/index\.html$/, '')] as const;
      }),
  ).values(),
];

useSite();

/** Changes theme as the reader's system and the theme picker do, without loading the page again. */
async function setTheme(tab: Tab, theme: 'light' | 'dark'): Promise<void> {
  await tab.emulateMedia({ colorScheme: theme });
  await tab.evaluate((value) => {
    if ('theme' in document.documentElement.dataset)
      document.documentElement.dataset['theme'] = value;
  }, theme);
}

async function sideways(tab: Tab): Promise<string[]> {
  const over = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return over > 0 ? [`scrolls sideways by ${over} px at ${tab.viewportSize()?.width} px`] : [];
}

/** What a page does on its own: errors, breaches of the policy, requests to others. */
async function watched(tab: Tab, found: (problem: string) => void): Promise<void> {
  tab.on('console', (message) => message.type() === 'error' && found(message.text()));
  tab.on('pageerror', (error) => found(error.message));
  tab.on('request', (request) => {
    const own = request.url().startsWith(siteUrl()) || request.url().startsWith('data:');
    if (!own) found(`asks ${request.url()}`);
  });
  await tab.exposeFunction('breach', (what: string) => found(`breaks the policy: ${what}`));
  await tab.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      (window as unknown as { breach: (what: string) => void }).breach(
        `${event.violatedDirective} ${event.blockedURI}`,
      ),
    ),
  );
}

it('every page keeps its policy, asks no other host and pleases axe in light, in dark and at 360 px', async () => {
  const problems: string[] = [];
  await visitAll(
    addresses,
    { viewport: wide, colorScheme: 'light' },
    async (tab, address) => {
      const add = (when: string, lines: string[]) =>
        problems.push(...lines.map((line) => `${address} (${when}) ${line}`));
      const axe = await axeIn(tab);
      add('light, 1280 px', [...(await axe.run()), ...(await sideways(tab))]);
      await setTheme(tab, 'dark');
      add('dark', await axe.run(['color-contrast']));
      await setTheme(tab, 'light');
      await tab.setViewportSize(narrow);
      add('360 px', [
        ...(await axe.run(['target-size', 'scrollable-region-focusable'])),
        ...(await sideways(tab)),
      ]);
      await tab.setViewportSize(wide);
      if ((await tab.context().cookies()).length > 0) problems.push(`${address} set a cookie`);
    },
    (tab) => watched(tab, (problem) => problems.push(`${tab.url()} ${problem}`)),
  );
  none(problems);
});

it('one page of each layout pleases axe with all rules in both themes and both widths', async () => {
  expect(layouts.length).toBeGreaterThan(10);
  const problems: string[] = [];
  await visitAll(layouts, { viewport: wide, colorScheme: 'light' }, async (tab, address) => {
    const axe = await axeIn(tab);
    for (const theme of ['light', 'dark'] as const)
      for (const size of [wide, narrow]) {
        await setTheme(tab, theme);
        await tab.setViewportSize(size);
        const broken = await axe.run();
        problems.push(...broken.map((line) => `${address} ${theme} ${size.width} px ${line}`));
      }
    await tab.setViewportSize(wide);
  });
  none(problems);
});

it('a chapter, a module and Åsvik please axe as they are printed', async () => {
  const printed = layouts.filter((address) => /^sv\/(kurs|modul)\/./.test(address));
  expect(printed.length).toBeGreaterThan(1);
  const problems: string[] = [];
  await visitAll(printed, { viewport: wide, colorScheme: 'light' }, async (tab, address) => {
    await tab.emulateMedia({ media: 'print' });
    problems.push(...(await (await axeIn(tab)).run()).map((line) => `${address} ${line}`));
    await tab.emulateMedia({ media: 'screen' });
  });
  none(problems);
});
