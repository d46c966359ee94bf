import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hasInlineStyle, headersFile, inlineScripts, policy, withPolicy } from '../lib/csp.ts';
import { withStylePreload } from '../lib/preload.ts';
import type { BuildStep } from './build-context.ts';
import { pagesIn } from './files.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

/** Step 3: the policy, computed from the built pages, into each page and into `_headers`; what it holds up is asked for early. */
export const policyStep: BuildStep = {
  name: 'policy',
  async run({ dist, base, say }) {
    const pages = await pagesIn(dist);
    const hashes = [
      ...new Set(pages.flatMap((page) => inlineScripts(page.html).map(sha256))),
    ].sort();
    const content = policy(hashes);
    for (const { file, html } of pages) {
      if (hasInlineStyle(html))
        throw new Error(
          `${file} has a style element, which the policy would block. Put the style in a file.`,
        );
      try {
        await writeFile(path.join(dist, file), withPolicy(withStylePreload(html), content));
      } catch (error) {
        throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    await writeFile(path.join(dist, '_headers'), headersFile(base, content));
    say(`  ${hashes.length} inline scripts have a hash`);
  },
};
