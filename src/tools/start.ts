/** `npm start`: builds the site without editions and serves it. */
import path from 'node:path';
import { site } from '../config/site.ts';
import { buildSite, root } from '../runtime/build-site.ts';
import { serve } from '../runtime/static-server.ts';

if (!(await buildSite({ all: false }))) process.exit(1);
const { url, server } = await serve({
  folder: path.join(root, 'dist'),
  base: site.base,
  port: 4321,
});
console.log(`\nThe course is at ${url}\nStop with Ctrl+C.`);
// Stopping is what the person asked for: it ends without an error, and an open connection does not hold it up.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
