import { access } from 'node:fs/promises';
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

async function installed(): Promise<string | undefined> {
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter))
    for (const name of names) {
      const file = path.join(folder, name);
      if (
        await access(file).then(
          () => true,
          () => false,
        )
      )
        return file;
    }
  return undefined;
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
  const system =
    process.env['CHROMIUM_SOURCE'] === 'npm' ? undefined : (own ?? (await installed()));
  const args = process.getuid?.() === 0 ? [...flags, '--no-sandbox'] : flags;
  const reasons: string[] = [];
  for (const candidate of [system && (async () => system), packaged]) {
    if (!candidate) continue;
    try {
      const executablePath = await candidate();
      return await chromium.launch({ executablePath, args });
    } catch (error) {
      reasons.push(String(error).split('\n')[0] ?? '');
    }
  }
  throw new Error(
    `No Chromium could be started (${reasons.join('; ')}). Install Chrome, Chromium or Edge, or set CHROMIUM_PATH to one.`,
  );
}
