/**
 * `npm test`: builds the site at "/", under a base path and once more for comparison, runs every test and
 * ends with one line of counts. `--quick` leaves out the extra builds and the browser.
 */
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildSite, root } from '../runtime/build-site.ts';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
}

const quick = process.argv.includes('--quick');
const node = process.execPath;
const run = (args: string[], env: NodeJS.ProcessEnv = {}): number =>
  spawnSync(node, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status ??
  1;

if (!(await buildSite({ all: false }))) process.exit(1);
if (!quick) {
  const build = path.join(root, 'src/tools/build.ts');
  console.log('\nOnce more, for the test that two builds are identical:');
  if (run([build, '--out', '.cache/dist-again']) !== 0) process.exit(1);
  console.log('\nUnder the base path /kurs-kopia/:');
  if (run([build, '--out', '.cache/dist-base'], { BASE_PATH: '/kurs-kopia' }) !== 0)
    process.exit(1);
}
const report = path.join(root, '.cache/tests.json');
const projects = quick ? ['unit', 'content', 'component', 'dist'] : ['unit', 'content', 'component', 'dist', 'browser'];
const status = run(
  [
    path.join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--root',
    '.',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ],
  { QUICK: quick ? '1' : '' },
);
const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
  await readFile(report, 'utf8'),
) as Report;
// A file that cannot be loaded fails the run without counting as a test.
const failed = status === 0 ? numFailedTests : Math.max(1, numFailedTests);
console.log(`${numPassedTests} passed, ${failed} failed, ${numPendingTests} skipped`);
process.exitCode = status;
