import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
};

/** The file for an address, or undefined. Folders answer with their index page. */
async function fileFor(folder: string, pathname: string): Promise<string | undefined> {
  const file = path.join(folder, path.normalize(decodeURIComponent(pathname)));
  if (!file.startsWith(folder)) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return file;
  const index = path.join(file, 'index.html');
  return found?.isDirectory() && (await stat(index).catch(() => undefined)) ? index : undefined;
}

/**
 * Serves a built site as a static host would.
 * @param port 0 for any free port; a taken port moves on to the next
 * @param log receives every address asked for, as a host's log would hold it
 */
export async function serve(options: {
  folder: string;
  base: string;
  port?: number;
  log?: (address: string) => void;
}): Promise<{ url: string; server: Server }> {
  const { folder, base, log } = options;
  const server = createServer(async (request, response) => {
    const address = request.url ?? '/';
    log?.(address);
    const { pathname } = new URL(address, 'http://localhost');
    const file = pathname.startsWith(base)
      ? await fileFor(folder, pathname.slice(base.length))
      : undefined;
    const shown = file ?? path.join(folder, '404.html');
    response.writeHead(file ? 200 : 404, {
      'content-type': types[path.extname(shown)] ?? 'application/octet-stream',
    });
    createReadStream(shown).pipe(response);
  });
  let port = options.port ?? 0;
  while (!(await listens(server, port))) port++;
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return { url: `http://localhost:${actual}${base}`, server };
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error);
    server.once('error', failed);
    server.listen(port, 'localhost', () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}
