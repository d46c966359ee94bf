import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { OtherBrowser } from './other-browser.ts';

/** Waits for the line in which Firefox says where it listens. */
function listens(child: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (part) => {
      said += String(part);
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.on('error', reject);
    child.on('close', (code) =>
      reject(new Error(`Firefox ended with ${code}: ${said.slice(-300)}`)),
    );
  });
}

interface Answer {
  id?: number;
  result?: Record<string, unknown>;
  message?: string;
}

/**
 * Firefox by WebDriver BiDi, which it speaks without a driver of its own.
 * @param binary the program, e.g. `firefox-esr`
 * @throws what the browser said when it does not start
 */
export async function startFirefox(binary: string): Promise<OtherBrowser> {
  const home = await mkdtemp(path.join(tmpdir(), 'firefox-'));
  const options = ['--headless', '--no-remote', '--profile', home, '--remote-debugging-port', '0'];
  const child = spawn(binary, options, { env: { ...process.env, HOME: home } });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const socket = new WebSocket(`${await listens(child)}/session`);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    waiting.get(answer.id ?? -1)?.(answer);
  };
  let last = 0;
  const send = async (method: string, params: object = {}): Promise<Record<string, unknown>> => {
    const id = ++last;
    const answer = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
    if (!answer.result) throw new Error(`${method}: ${answer.message ?? 'no result'}`);
    return answer.result;
  };
  await send('session.new', { capabilities: {} });
  const tree = (await send('browsingContext.getTree')) as { contexts: { context: string }[] };
  const context = tree.contexts[0]?.context;
  return {
    name: 'Firefox',
    async open(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async run(expression) {
      const answer = await send('script.evaluate', {
        // As text, so that both drivers give plain values.
        expression: `Promise.resolve(${expression}).then(JSON.stringify)`,
        target: { context },
        awaitPromise: true,
      });
      const { result, exceptionDetails } = answer as {
        result?: { value?: string };
        exceptionDetails?: { text: string };
      };
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result?.value === undefined ? undefined : JSON.parse(result.value);
    },
    async close() {
      await send('browser.close');
      await ended;
      await rm(home, { recursive: true, force: true });
    },
  };
}
