// A folder over https, read afresh for every request: enough for developing the add-in.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:https';
import path from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
};

/** Resolves once the port is open; Excel on the web reads functions.json from another origin, hence the CORS header. */
export function serveFolder(folder, port, certificates) {
  const server = createServer(certificates, (request, response) => {
    const file = fileFor(folder, request.url ?? '/');
    if (!file) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream', 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is in use. Is another "npm run excel" running?`) : error));
    server.listen(port, 'localhost', () => resolve(server));
  });
}

/** The file that a request names, and nothing outside the folder. */
function fileFor(folder, url) {
  let pathname;
  try {
    pathname = decodeURIComponent(new URL(url, 'https://localhost').pathname);
  } catch {
    return undefined;
  }
  const file = path.join(folder, pathname);
  const inside = file.startsWith(folder + path.sep) && !pathname.includes('\0');
  return inside && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}
