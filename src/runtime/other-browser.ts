import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

/** A browser that is not Chromium, with the little a smoke walk needs. */
export interface OtherBrowser {
  name: string;
  open: (url: string) => Promise<void>;
  /** Evaluates an expression in the page, waits for a promise, gives a plain value. */
  run: (expression: string) => Promise<unknown>;
  close: () => Promise<void>;
}

/** A browser that the walk wants, and either how to start it or why it cannot be started here. */
export interface Wanted {
  name: string;
  start?: () => Promise<OtherBrowser>;
  missing?: string;
}

/** The first of some programs that is on PATH. */
function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** Firefox and WebKit as they are found on this machine. */
export function otherBrowsers(): Wanted[] {
  const firefox = onPath(['firefox-esr', 'firefox']);
  const webkit = onPath(['WebKitWebDriver']);
  const screen = process.env['DISPLAY'] ?? onPath(['Xvfb']);
  return [
    firefox
      ? { name: 'Firefox', start: () => startFirefox(firefox) }
      : { name: 'Firefox', missing: 'firefox-esr is not installed' },
    webkit && screen
      ? { name: 'WebKit', start: () => startWebKit(webkit) }
      : { name: 'WebKit', missing: 'webkit2gtk-driver and xvfb are not installed' },
  ];
}
