/** `npm run bench`: build time, and weight and paint of a chapter beside the same text in plain Starlight. */
import path from 'node:path';
import { buildSite, root } from '../runtime/build-site.ts';
import { launchBrowser } from '../runtime/chromium.ts';
import { buildPlainSite } from '../runtime/plain-site.ts';
import { weigh } from '../runtime/weigh.ts';

const chapter = 'sv/kurs/ratt-takt';
const runs = Number(process.argv[2] ?? 15);
const started = performance.now();
if (!(await buildSite({ all: false }))) process.exit(1);
console.log(`build:site took ${((performance.now() - started) / 1000).toFixed(1)} s`);
const plain = buildPlainSite(root, chapter);
const browser = await launchBrowser();
const [ours, theirs] = await weigh(
  browser,
  [
    { name: 'course', folder: path.join(root, 'dist'), page: `/${chapter}/` },
    { name: 'plain Starlight', folder: plain, page: '/sv/chapter/' },
  ],
  runs,
);
await browser.close();
console.table([ours, theirs]);
if (ours && theirs)
  console.log(
    `Largest contentful paint, ratio: ${(ours.lcp / theirs.lcp).toFixed(2)} (median of ${runs} alternating runs)`,
  );
