import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { BuildStep } from './build-context.ts';
import { filesIn } from './files.ts';

const text = /\.(html|css|m?js|json|svg|txt|xml|csv|opml|webmanifest)$/;

/** Step 7, only in a full build: brotli and gzip beside each text file, for hosts that serve them. */
export const compressStep: BuildStep = {
  name: 'compression',
  async run({ dist, say }) {
    const files = (await filesIn(dist)).filter((file) => text.test(file));
    for (const file of files) {
      const content = await readFile(path.join(dist, file));
      await writeFile(path.join(dist, `${file}.br`), await promisify(brotliCompress)(content));
      await writeFile(path.join(dist, `${file}.gz`), await promisify(gzip)(content, { level: 9 }));
    }
    say(`  ${files.length} files`);
  },
};
