import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import type { OtherBrowser } from './other-browser.ts';

const libraries = '/usr/lib';

/** WebKit's small browser, which stands beside its library: `/usr/lib/<machine>/webkit2gtk-4.1/MiniBrowser`. */
function miniBrowser(): string {
  for (const machine of readdirSync(libraries))
    if (machine.endsWith('-linux-gnu'))
      for (const folder of readdirSync(`${libraries}/${machine}`).sort().reverse())
        if (folder.startsWith('webkit2gtk-4'))
          if (readdirSync(`${libraries}/${machine}/${folder}`).includes('MiniBrowser'))
            return `${libraries}/${machine}/${folder}/MiniBrowser`;
  throw new Error('WebKit is installed without MiniBrowser.');
}

/** A screen in memory for a machine without one. */
async function screen(): Promise<{ display: string; server?: ChildProcess }> {
  const own = process.env['DISPLAY'];
  if (own) return { display: own };
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.on('error', () => reject(new Error('WebKit needs a screen: install xvfb.')));
    server.stdio[3]?.once('data', (part) => resolve(String(part).trim()));
  });
  return { display: `:${number}`, server };
}

/** Asks the driver; gives the value. */
async function ask(address: string, method: 'POST' | 'DELETE', body?: object): Promise<unknown> {
  const response = await fetch(address, { method, body: body ? JSON.stringify(body) : null });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error((value as { message?: string }).message ?? response.statusText);
  return value;
}

/** The first answer of a driver that is starting up. */
async function session(address: string, body: object): Promise<{ sessionId: string }> {
  for (let left = 50; ; left--)
    try {
      return (await ask(`${address}/session`, 'POST', body)) as { sessionId: string };
    } catch (error) {
      const starting = error instanceof TypeError;
      if (!starting || left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
}

/**
 * WebKit by WebDriver.
 * @param driver the program, `WebKitWebDriver`
 * @throws a sentence when it does not start
 */
export async function startWebKit(driver: string): Promise<OtherBrowser> {
  const { display, server } = await screen();
  const port = 20_000 + (process.pid % 20_000);
  const child = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display },
  });
  const stop = async (): Promise<void> => {
    for (const each of [child, server]) {
      if (!each || each.exitCode !== null) continue;
      each.kill();
      await once(each, 'close');
    }
  };
  try {
    const address = `http://127.0.0.1:${port}`;
    const options = { binary: miniBrowser(), args: ['--automation'] };
    const { sessionId } = await session(address, {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    });
    const own = `${address}/session/${sessionId}`;
    return {
      name: 'WebKit',
      async open(url) {
        await ask(`${own}/url`, 'POST', { url });
      },
      async run(expression) {
        const script = `const done = arguments[0]; Promise.resolve(${expression}).then((value) => done(JSON.stringify(value)), (error) => done(JSON.stringify(String(error))));`;
        const value = await ask(`${own}/execute/async`, 'POST', { script, args: [] });
        return typeof value === 'string' ? JSON.parse(value) : undefined;
      },
      async close() {
        await ask(own, 'DELETE');
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
