/** `npm run lock:complete`: run it after every change of dependencies, before committing the lock file. */
import { readFile, writeFile } from 'node:fs/promises';
import { completeLock, type LockFile } from '../lib/lock.ts';

const file = new URL('../../package-lock.json', import.meta.url);
const lock = JSON.parse(await readFile(file, 'utf8')) as LockFile;
const written = completeLock(lock);
await writeFile(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(
  written.length === 0 ? 'The lock file is complete.' : `Added:\n  ${written.join('\n  ')}`,
);
