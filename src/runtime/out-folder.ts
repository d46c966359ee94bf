import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** Names that only a build, finished or broken off, leaves at the top of its folder. */
const marks = new Set(['_astro', '_headers', 'SHA256SUMS', 'pagefind', '.prerender']);

/**
 * Makes sure that a build may empty the folder it writes to: it is one of the project's own folders for
 * built files, holds an earlier build, is empty or does not exist. Without this a mistyped --out erases
 * somebody's files (tried: `--out .` took the project with it).
 * @throws a sentence that names the folder
 */
export async function assertReplaceable(root: string, folder: string): Promise<void> {
  const own = path.relative(root, folder).split(path.sep);
  const built = own[0] === 'dist' || (own[0] === '.cache' && own.length > 1);
  const toRoot = path.relative(folder, root);
  const holdsProject = !toRoot.startsWith('..') && !path.isAbsolute(toRoot);
  if (built) return;
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new Error(
      `${folder} cannot be used for the built site (${error.code ?? error.message}).`,
    );
  });
  if (!holdsProject && (names.length === 0 || names.some((name) => marks.has(name)))) return;
  throw new Error(
    `${folder} holds files that no build has written, and a build empties its folder first. Choose another folder.`,
  );
}
