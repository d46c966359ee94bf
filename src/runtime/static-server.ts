import { readFile, stat } from 'node:fs/promises';
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
  '.csv': 'text/csv; charset=utf-8',
  '.pdf': 'application/pdf',
  '.epub': 'application/epub+zip',
  '.zip': 'application/zip',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** What an address leads to: a file, a folder that lacks its last slash, or nothing. */
interface Found {
  file?: string;
  addSlash?: boolean;
}

/** Looks an address up below the folder. Folders answer with their index page, as on a static host. */
async function find(folder: string, pathname: string): Promise<Found> {
  const file = path.join(folder, pathname);
  // Decoding may have brought in "..": what lies beside the site is not served.
  if (path.relative(folder, file).startsWith('..')) return {};
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return { file };
  const index = path.join(file, 'index.html');
  if (!found?.isDirectory() || !(await stat(index).catch(() => undefined))) return {};
  return pathname === '' || pathname.endsWith('/') ? { file: index } : { addSlash: true };
}

/** The path of a request below the base path, decoded; undefined when it is malformed or outside. */
function pathBelow(base: string, address: string): string | undefined {
  try {
    const pathname = decodeURIComponent(address.split(/[?#]/)[0] ?? '');
    const inside = pathname.startsWith(base) && !pathname.includes('\0');
    return inside ? pathname.slice(base.length) : undefined;
  } catch {
    return undefined;
  }
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
    const below = pathBelow(base, address);
    const { file, addSlash } = below === undefined ? {} : await find(folder, below);
    if (addSlash) {
      const query = address.match(/\?.*/)?.[0] ?? '';
      response.writeHead(301, { location: `${encodeURI(`${base}${below}/`)}${query}` }).end();
      return;
    }
    const shown = file ?? path.join(folder, '404.html');
    const body = await readFile(shown).catch(() => 'Not found');
    response.writeHead(file ? 200 : 404, {
      'content-type': types[path.extname(shown)] ?? 'application/octet-stream',
    });
    response.end(request.method === 'HEAD' ? undefined : body);
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
