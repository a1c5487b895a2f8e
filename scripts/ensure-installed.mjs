// Runs before `npm start` and `npm test`: a fresh clone needs no step of its own. Uses Node only.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [major] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(`This project needs Node 20 or later; this is ${process.version}.`);
  process.exit(1);
}

if (!isInstalled()) {
  console.log('Installing dependencies (once; about two minutes) ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

/** Whether npm's own record of what it installed, by whichever command, has all that is locked; optional ones are often for other machines. */
function isInstalled() {
  const record = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const [locked, installed] = [path.join(root, 'package-lock.json'), record].map((file) => JSON.parse(readFileSync(file, 'utf8')).packages);
  return Object.entries(locked).every(([place, { version, optional }]) => place === '' || optional === true || installed[place]?.version === version);
}
