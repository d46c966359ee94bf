import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

/** A site to weigh: a built folder and the page to load in it. */
export interface Weighed {
  name: string;
  folder: string;
  page: string;
}

/** What one cold load cost. Bytes as transferred, times in milliseconds. */
export type Load = Record<
  'total' | 'script' | 'style' | 'requests' | 'fcp' | 'lcp' | 'cls' | 'tbt',
  number
>;

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** Serves a folder with brotli, as a good static host does. */
function serveCompressed(folder: string): Promise<{ origin: string; server: Server }> {
  const cache = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    let file = path.join(folder, new URL(request.url ?? '/', 'http://x').pathname);
    if ((await stat(file).catch(() => undefined))?.isDirectory())
      file = path.join(file, 'index.html');
    const content = await readFile(file).catch(() => undefined);
    if (!content) return void response.writeHead(404).end();
    const body = cache.get(file) ?? brotliCompressSync(content);
    cache.set(file, body);
    response.writeHead(200, {
      'content-type': types[path.extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'br',
    });
    response.end(body);
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
        server,
      });
    }),
  );
}

/** One cold load on a slow network (1.6 Mbit/s, 150 ms) with the processor slowed four times. */
async function load(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 93_750,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const kinds = new Map<string, string>();
  const result: Load = {
    total: 0,
    script: 0,
    style: 0,
    requests: 0,
    fcp: 0,
    lcp: 0,
    cls: 0,
    tbt: 0,
  };
  client.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    result.total += encodedDataLength;
    result.requests++;
    if (kinds.get(requestId) === 'Script') result.script += encodedDataLength;
    if (kinds.get(requestId) === 'Stylesheet') result.style += encodedDataLength;
  });
  await page.addInitScript(() => {
    const seen = { lcp: 0, cls: 0, tbt: 0 };
    Object.assign(window, { seen });
    const watch = (
      type: string,
      each: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void,
    ) =>
      new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
        type,
        buffered: true,
      });
    watch('largest-contentful-paint', (entry) => (seen.lcp = entry.startTime));
    watch('layout-shift', (entry) => (seen.cls += entry.hadRecentInput ? 0 : (entry.value ?? 0)));
    watch('longtask', (entry) => (seen.tbt += Math.max(0, entry.duration - 50)));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(500);
  Object.assign(
    result,
    await page.evaluate(() => ({
      ...(window as unknown as { seen: object }).seen,
      fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    })),
  );
  await context.close();
  return result;
}

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Loads the sites in turn, `runs` times each, and gives the median of every figure. */
export async function weigh(
  browser: Browser,
  sites: readonly Weighed[],
  runs: number,
): Promise<(Load & { name: string })[]> {
  const served = await Promise.all(
    sites.map(async (site) => ({
      ...site,
      ...(await serveCompressed(site.folder)),
      loads: [] as Load[],
    })),
  );
  for (let run = 0; run < runs; run++)
    for (const site of served) site.loads.push(await load(browser, site.origin + site.page));
  return served.map(({ name, loads, server }) => {
    server.close();
    const keys = Object.keys(loads[0] ?? {}) as (keyof Load)[];
    return {
      name,
      ...(Object.fromEntries(
        keys.map((key) => [key, Math.round(median(loads.map((each) => each[key])) * 1000) / 1000]),
      ) as Load),
    };
  });
}
