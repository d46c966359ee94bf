import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

/** Every file below a folder as a path with forward slashes, sorted: the same on every machine. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    )
    .sort();
}

/** The built pages of a site: file name and HTML. */
export async function pagesIn(folder: string): Promise<{ file: string; html: string }[]> {
  const names = (await filesIn(folder)).filter((file) => file.endsWith('.html'));
  return Promise.all(
    names.map(async (file) => ({ file, html: await readFile(path.join(folder, file), 'utf8') })),
  );
}
