/** `npm run build:site` and, with --all, `npm run build`. `--out folder` (or DIST_DIR) writes somewhere else than dist. */
import { parseArgs } from 'node:util';
import { buildSite } from '../runtime/build-site.ts';

const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    out: { type: 'string', default: process.env['DIST_DIR'] || 'dist' },
  },
});
process.exitCode = (await buildSite(values)) ? 0 : 1;
