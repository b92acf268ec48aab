import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.parquet': 'application/octet-stream',
  '.txt': 'text/plain; charset=utf-8',
};

/** The file that a request path means inside `folder`, or null; never outside it. */
export function fileFor(folder: string, requestPath: string): string | null {
  const root = resolve(folder);
  let decoded: string;
  try {
    decoded = decodeURIComponent(requestPath.split(/[?#]/)[0] ?? '/');
  } catch {
    return null;
  }
  const path = resolve(join(root, normalize(decoded)));
  if (path !== root && !path.startsWith(root + sep)) return null;
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

/** A static server for one folder; isolated across origins so that workers may share memory. */
export function staticServer(folder: string): Server {
  return createServer((request, response) => {
    const headers = {
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    };
    const file = fileFor(folder, request.url ?? '/');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, headers).end();
    } else if (file === null) {
      response.writeHead(404, { ...headers, 'Content-Type': types['.txt'] }).end('Not found\n');
    } else {
      const type = types[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, {
        ...headers,
        'Content-Type': type,
        'Content-Length': statSync(file).size,
        'Cache-Control': 'no-cache',
      });
      if (request.method === 'HEAD') response.end();
      else createReadStream(file).pipe(response);
    }
  });
}
