import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { BuildStep } from './build-context.ts';
import { explainBuildLog } from './build-log.ts';

/**
 * Astro's cache of entries. It does not notice that a schema has changed, and would let a mistake through that
 * the schema now names; so each build begins without it.
 */
const entryCache = 'node_modules/.astro/data-store.json';

/** Runs Astro and collects what it prints. */
function runAstro(root: string, dist: string): Promise<{ code: number; log: string }> {
  const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [astro, 'build', '--outDir', dist], {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    let log = '';
    child.stdout.on('data', (part) => (log += String(part)));
    child.stderr.on('data', (part) => (log += String(part)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, log }));
  });
}

/** Step 1: Astro makes pages and data. An author's mistake stops here with a sentence. */
export const pagesStep: BuildStep = {
  name: 'pages',
  async run({ root, dist, say }) {
    await rm(path.join(root, entryCache), { force: true });
    const { code, log } = await runAstro(root, dist);
    const { problem, warnings } = explainBuildLog(log);
    for (const warning of warnings) say(`  ${warning}`);
    if (problem !== undefined || code !== 0) throw new Error(problem ?? log);
    const count = /(\d+) page\(s\) built/.exec(log)?.[1];
    if (count) say(`  ${count} pages`);
  },
};
