import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import type { BuildStep } from './build-context.ts';
import { filesIn } from './files.ts';

interface Sbom {
  serialNumber: string;
  metadata: { timestamp: string; component?: Record<string, unknown> };
}

/** A serial number that follows from a text, in the form of a UUID: the same edition, the same number. */
function uuidFrom(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** npm's own bill of materials of what is installed. @throws npm's reason and what to do, when there is none */
async function materials(root: string): Promise<Sbom> {
  try {
    const command = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'];
    const { stdout } = await promisify(execFile)('npm', command, { cwd: root, maxBuffer: 64e6 });
    return JSON.parse(stdout) as Sbom;
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    const reason = said.split('\n').find((line) => line.trim() !== '') ?? 'it gave no reason';
    throw new Error(
      `npm could not list what the site is built with (${reason.trim()}). Run npm ci and build again.`,
    );
  }
}

/** Step 6: the bill of materials and a checksum for every file. */
export const checksumStep: BuildStep = {
  name: 'checksums',
  async run({ root, dist, say }) {
    const { edition } = parse(
      await readFile(path.join(root, 'src/content/course/course.yaml'), 'utf8'),
    ) as {
      edition: { name: string; date: string | Date };
    };
    const day = new Date(edition.date).toISOString();
    const sbom = await materials(root);
    sbom.serialNumber = uuidFrom(edition.name);
    sbom.metadata.timestamp = day;
    await writeFile(path.join(dist, 'sbom.cdx.json'), `${JSON.stringify(sbom, null, 1)}\n`);
    const files = (await filesIn(dist)).filter((file) => file !== 'SHA256SUMS');
    const lines = await Promise.all(
      files.map(async (file) => {
        const hash = createHash('sha256').update(await readFile(path.join(dist, file)));
        return `${hash.digest('hex')}  ${file}\n`;
      }),
    );
    await writeFile(path.join(dist, 'SHA256SUMS'), lines.join(''));
    say(`  ${files.length} files`);
  },
};
