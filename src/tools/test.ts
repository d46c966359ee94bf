/**
 * `npm test`: builds the site at "/", under a base path and once more for comparison, runs every test and
 * ends with one line of counts. `--quick` leaves out the extra builds and the browser.
 */
import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { buildSite, root } from '../runtime/build-site.ts';
import { readReport, type TestSummary } from '../runtime/test-report.ts';

const quick = process.argv.includes('--quick');
const run = (args: string[], env: NodeJS.ProcessEnv = {}): boolean =>
  spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  }).status === 0;

/** The sites that the tests read; a full run needs one more to compare with and one under a base path. */
async function buildSites(): Promise<boolean> {
  if (!(await buildSite({ all: false }))) return false;
  if (quick) return true;
  const build = path.join(root, 'src/tools/build.ts');
  console.log('\nOnce more, for the test that two builds are identical:');
  if (!run([build, '--out', '.cache/dist-again'])) return false;
  console.log('\nUnder the base path /kurs-kopia/:');
  return run([build, '--out', '.cache/dist-base'], { BASE_PATH: '/kurs-kopia' });
}

/** Runs vitest and reads its report; one from an earlier run is never taken for this one. */
async function runTests(): Promise<TestSummary> {
  const report = path.join(root, '.cache/tests.json');
  await rm(report, { force: true });
  const projects = [
    'unit',
    'content',
    'component',
    'dist',
    ...(quick ? [] : ['mistakes', 'browser']),
  ];
  const ended = run(
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
  return readReport(report, ended);
}

const { passed, failed, skipped, notes } = (await buildSites())
  ? await runTests()
  : { passed: 0, failed: 1, skipped: [], notes: ['No test was run: the site did not build.'] };
for (const note of notes) console.log(note);
if (skipped.length > 0) console.log(`Skipped:\n  ${skipped.join('\n  ')}`);
console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
