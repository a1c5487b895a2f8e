// `npm run stop`: takes the development add-in out of Excel again. For Excel on the web: `npm run stop -- --web`.
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const manifest = path.join('dist-dev', 'manifest.xml');
const platform = process.argv.includes('--web') ? 'web' : 'desktop';

if (!existsSync(path.join(root, manifest))) {
  console.log(`Nothing to stop: there is no ${manifest}, so "npm run excel" was never run here.`);
} else if (process.platform !== 'win32' && process.platform !== 'darwin') {
  console.log('Nothing to stop on this system. An add-in uploaded to Excel on the web goes when it is removed there: Home > Add-ins > More Settings.');
} else {
  const cli = path.join(root, 'node_modules', 'office-addin-debugging', 'cli.js');
  const { status } = spawnSync(process.execPath, [cli, 'stop', manifest, platform], { cwd: root, stdio: 'inherit' });
  process.exit(status ?? 1);
}
