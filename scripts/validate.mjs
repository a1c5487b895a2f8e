// `npm run validate`: holds dist/manifest.xml against the built folder, then asks Microsoft's validation service.
// Where that service cannot be reached the first check decides; `npm run validate -- --online` insists on both.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const require = createRequire(import.meta.url);
const { manifestProblems } = require('./manifest.cjs');

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const manifest = path.join(root, 'dist', 'manifest.xml');
const online = process.argv.includes('--online');
const PATIENCE_MS = 20_000;

if (!existsSync(manifest)) {
  const webpack = path.join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const { status } = spawnSync(process.execPath, [webpack, '--config-name', 'add-in', '--mode', 'production', '--stats', 'errors-warnings'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const problems = manifestProblems(readFileSync(manifest, 'utf8'), { files: builtFile });
for (const problem of problems) console.error(`dist/manifest.xml: ${problem}`);
if (problems.length > 0) process.exit(1);
console.log('dist/manifest.xml: what it names is there, and our own rules hold.');

const answer = await askMicrosoft();
if (answer.unreachable) {
  console.log(`Microsoft's manifest validation service was not reached (${answer.unreachable}); ${online ? 'this run asked for it.' : 'only our own check was made.'}`);
  process.exit(online ? 1 : 0);
}
for (const { title, content } of answer.errors) console.error(`Microsoft: ${[title, content].filter(Boolean).join(': ')}`);
console.log(answer.valid ? "Microsoft's validation service accepts dist/manifest.xml." : "Microsoft's validation service refuses dist/manifest.xml.");
process.exit(answer.valid ? 0 : 1);

function builtFile(name) {
  const file = path.join(root, 'dist', name);
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** What the command `office-addin-manifest validate` asks; only the manifest is sent. */
async function askMicrosoft() {
  const { validateManifest } = require('office-addin-manifest');
  const patience = new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error(`no answer in ${PATIENCE_MS / 1000} s`)), PATIENCE_MS);
  });
  try {
    const { isValid, report, status, statusText } = await Promise.race([validateManifest(manifest), patience]);
    return report ? { valid: isValid, errors: report.errors ?? [] } : { unreachable: `it answered ${status} ${statusText}` };
  } catch (error) {
    return { unreachable: /ENOTFOUND|EAI_AGAIN/.test(error.message) ? 'no connection' : error.message.split('\n').at(-1) };
  }
}
