import { spawn } from 'node:child_process';
import path from 'node:path';
import type { BuildStep } from './build-context.ts';
import { explainBuildLog } from './build-log.ts';

/**
 * Runs Astro and collects what it prints. `--force` reads every entry anew: Astro keeps entries that have
 * not changed, in the form an earlier schema gave them, and a build would depend on what was built before.
 */
function runAstro(root: string, dist: string): Promise<{ code: number; log: string }> {
  const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [astro, 'build', '--force', '--outDir', dist], {
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
    const { code, log } = await runAstro(root, dist);
    const { problem, warnings } = explainBuildLog(log);
    for (const warning of warnings)
      if (!warning.includes('data store cleared')) say(`  ${warning}`);
    if (problem !== undefined || code !== 0) throw new Error(problem ?? log);
    const count = /(\d+) page\(s\) built/.exec(log)?.[1];
    if (count) say(`  ${count} pages`);
  },
};
