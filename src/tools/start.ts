/** `npm start`: builds the site without editions and serves it. */
import path from 'node:path';
import { site } from '../config/site.ts';
import { buildSite, root } from '../runtime/build-site.ts';
import { serve } from '../runtime/static-server.ts';

if (!(await buildSite({ all: false }))) process.exit(1);
const { url } = await serve({ folder: path.join(root, 'dist'), base: site.base, port: 4321 });
console.log(`\nThe course is at ${url}\nStop with Ctrl+C.`);
