/** A copy of the project to make mistakes in, and the build that must tell of them. */
import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

const root = process.cwd();

/** A fresh copy of everything a build reads. */
export function copyProject(name: string): string {
  const copy = path.join(root, '.cache/mistakes', name);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const part of ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
    cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
  // One link per package and not one for all: Astro keeps its cache in node_modules, and copies must not share it.
  mkdirSync(path.join(copy, 'node_modules'));
  for (const name of readdirSync(path.join(root, 'node_modules')))
    if (!/^\.(astro|vite)/.test(name))
      symlinkSync(path.join(root, 'node_modules', name), path.join(copy, 'node_modules', name));
  return copy;
}

/** Replaces the first match in a file of the copy. @throws when nothing matches: the mistake would not be made */
export function change(copy: string, file: string, from: string | RegExp, to: string): void {
  const target = path.join(copy, 'src/content', file);
  const before = readFileSync(target, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} holds no ${String(from)}`);
  writeFileSync(target, after);
}

/** `npm run build:site` in the copy: whether it went well, and everything it printed. */
export function buildCopy(copy: string): Promise<{ well: boolean; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/tools/build.ts'], {
      cwd: copy,
      env: { ...process.env, NO_COLOR: '1', BASE_PATH: '/' },
    });
    let said = '';
    child.stdout.on('data', (part) => (said += String(part)));
    child.stderr.on('data', (part) => (said += String(part)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ well: code === 0, said }));
  });
}
