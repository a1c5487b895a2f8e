// A folder on this machine, read afresh for every request.
import http from 'node:http';
import https from 'node:https';
import sirv from 'sirv';

/**
 * Resolves once the port is open; Excel on the web reads functions.json from another origin, hence the CORS header.
 * With ETags a browser keeps what it has compiled of a script that is unchanged.
 * @param certificates - for https; without them, http
 */
export function serveFolder(folder, port, certificates) {
  const files = sirv(folder, { dev: true, etag: true, setHeaders: (response) => response.setHeader('Access-Control-Allow-Origin', '*') });
  const server = certificates ? https.createServer(certificates, files) : http.createServer(files);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(server));
  });
}
