import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** Our own flags: those of the packaged browser turn web security off. */
const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];
const names = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
];

/** Every browser on PATH that may be run, by the order of `names`: one of them may be a stub that does not start. */
async function installed(): Promise<string[]> {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const files = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const runs = (file: string) =>
    access(file, constants.X_OK).then(
      () => true,
      () => false,
    );
  const found = await Promise.all(files.map(runs));
  return files.filter((_, index) => found[index]);
}

/** The browser in the npm package, with its libraries on the search path: no root and no system packages. */
async function packaged(): Promise<string> {
  // The package unpacks its libraries only where it believes to be on AWS; this is its own switch.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const { default: sparticuz } = await import('@sparticuz/chromium');
  return sparticuz.executablePath();
}

/**
 * Starts Chromium: CHROMIUM_PATH, else an installed Chrome, Chromium or Edge, else the one from npm.
 * CHROMIUM_SOURCE=npm goes straight to the last. Used by print and by the browser tests.
 * @throws one sentence that says what to do when none starts
 */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH'];
  const npmOnly = process.env['CHROMIUM_SOURCE'] === 'npm';
  const system = npmOnly ? [] : [...(own ? [own] : []), ...(await installed())];
  const args = process.getuid?.() === 0 ? [...flags, '--no-sandbox'] : flags;
  const reasons: string[] = [];
  for (const candidate of [...system.map((file) => async () => file), packaged]) {
    try {
      return await chromium.launch({ executablePath: await candidate(), args });
    } catch (error) {
      reasons.push((error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '');
    }
  }
  throw new Error(
    `No Chromium could be started (${reasons.join('; ')}). Install Chrome, Chromium or Edge, or set CHROMIUM_PATH to one.`,
  );
}
