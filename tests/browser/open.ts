/** The built site in a real browser: one server and one browser for a test file. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../../src/runtime/chromium.ts';
import { serve } from '../../src/runtime/static-server.ts';

export const log: string[] = [];
let browser: Browser;
let url: string;
let close: () => void;

export function useSite(): void {
  beforeAll(async () => {
    const { url: address, server } = await serve({
      folder: `${process.cwd()}/dist`,
      base: '/',
      log: (line) => log.push(line),
    });
    url = address;
    close = () => server.close();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    close?.();
  });
}

export const siteUrl = (): string => url;

/** A page at `path` in a context of its own, handed to `work`; closed afterwards. */
export async function visit<T>(
  path: string,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  try {
    const page = await context.newPage();
    await page.goto(url + path);
    return await work(page);
  } finally {
    await context.close();
  }
}

/**
 * Opens every address in turn, two tabs of one context side by side: a context per page costs more than the page.
 * @param prepare is given each tab before its first page
 */
export async function visitAll(
  addresses: readonly string[],
  options: BrowserContextOptions,
  work: (page: Page, address: string) => Promise<void>,
  prepare?: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  const waiting = [...addresses];
  const tab = async (): Promise<void> => {
    const page = await context.newPage();
    await prepare?.(page);
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      await page.goto(url + address, { waitUntil: 'load' });
      await work(page, address);
    }
  };
  try {
    await Promise.all([tab(), tab()]);
  } finally {
    await context.close();
  }
}
