// `npm run excel`: builds the development add-in, serves it on https://localhost:3000 and loads it into Excel.
//   npm run excel                        Excel on this Windows or Mac machine
//   npm run excel -- --web <document>    Excel on the web, on the document of that address
//   npm run excel -- --serve             serves only; upload dist-dev/manifest.xml in Excel on the web yourself
// The folder is served until Ctrl+C; `npm run stop` takes the add-in out of Excel again.
import { spawn, spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { serveFolder } from './serve-folder.mjs';

const require = createRequire(import.meta.url);
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const manifest = path.join('dist-dev', 'manifest.xml');
const PORT = 3000;

const [option, document] = process.argv.slice(2);
if ((option && !['--web', '--serve'].includes(option)) || (option === '--web' && !document)) {
  console.error('Usage: npm run excel [-- --web <address of a workbook in OneDrive or SharePoint> | -- --serve]');
  process.exit(1);
}

const webpack = spawnSync(process.execPath, [tool('webpack/bin/webpack.js'), '--config-name', 'add-in', '--mode', 'development', '--stats', 'errors-warnings'], { cwd: root, stdio: 'inherit' });
if (webpack.status !== 0) process.exit(webpack.status ?? 1);
console.log(`The manifest is at ${manifest}.`);

const supported = process.platform === 'win32' || process.platform === 'darwin';
if (!supported && option !== '--serve') {
  console.error(`
What is missing here: Excel for Windows, Mac or the web. On this machine (${process.platform}) no Excel can be started.
With Excel on the web, in a browser on this machine:
  1. npm run excel -- --serve
  2. Let the browser trust the certificate authority that it names.
  3. In Excel on the web: Home > Add-ins > More Settings > Upload My Add-in, and choose ${manifest}.
Or copy dist-dev/ to a Windows or Mac machine, or try the add-in without Excel: npm start.`);
  process.exit(1);
}

try {
  await serveFolder(path.join(root, 'dist-dev'), PORT, supported ? await installedCertificates() : await ownCertificates());
} catch (error) {
  console.error(error.code === 'EADDRINUSE' ? `Port ${PORT} is in use. Is another "npm run excel" running?` : error.message);
  process.exit(1);
}
console.log(`Serving dist-dev on https://localhost:${PORT}/ until Ctrl+C. After a change: npx webpack --config-name add-in --mode development`);
if (option !== '--serve') {
  const target = option === '--web' ? ['web', '--document', document] : ['desktop'];
  // Not spawnSync: this process must go on answering Excel meanwhile.
  const sideload = spawn(process.execPath, [tool('office-addin-debugging/cli.js'), 'start', manifest, ...target, '--app', 'excel'], { cwd: root, stdio: 'inherit' });
  sideload.on('exit', (code) => {
    if (code !== 0) process.exit(code ?? 1);
  });
}

function tool(file) {
  return path.join(root, 'node_modules', file);
}

/** Asks once, through the system's own dialog, to trust a certificate authority made on this machine. */
function installedCertificates() {
  return require('office-addin-dev-certs').getHttpsServerOptions();
}

/** Where certificates cannot be installed for the user they are made, and the user decides what trusts them. */
async function ownCertificates() {
  const folder = path.join(root, '.cache', 'certificates');
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => path.join(folder, name));
  if (!existsSync(cert) || new Date(new X509Certificate(readFileSync(cert)).validTo) < new Date()) {
    rmSync(folder, { recursive: true, force: true });
    await require('office-addin-dev-certs').generateCertificates(ca, cert, key);
  }
  console.log(`Certificate authority to trust: ${path.relative(root, ca)}`);
  return { cert: readFileSync(cert), key: readFileSync(key) };
}
