// `npm start`: builds the add-in and the workbench, serves the workbench on this machine, and rebuilds what is changed.
//   npm start -- --open    opens it in the browser too
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const require = createRequire(import.meta.url);
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const firstPort = 3100;
process.chdir(root);

const webpack = require('webpack');
const WebpackDevServer = require('webpack-dev-server');
const configurations = require('../webpack.config.js');
const workbench = require('../webpack.workbench.js');

console.log('Building the add-in and the workbench ...');
const addIn = configurations({}, { mode: 'development' }).find(({ name }) => name === 'add-in');
await firstBuild(webpack(addIn), (compiler) => compiler.watch({}, () => undefined));

const port = await freePort(firstPort);
const open = process.argv.includes('--open');
const compiler = webpack({ ...workbench(path.basename(addIn.output.path)), stats: 'none', infrastructureLogging: { level: 'error' } });
// On this machine compressing a page takes longer than sending it.
const server = new WebpackDevServer({ host: 'localhost', port, open, hot: false, compress: false, client: { logging: 'warn', overlay: false }, static: false }, compiler);
await firstBuild(compiler, () => server.start());
console.log(`RTC workbench: http://localhost:${port}/  (Ctrl+C ends it)`);

/** Resolves after the first build; errors of this and later builds are printed, and mended by saving the file again. */
function firstBuild(built, begin) {
  return new Promise((resolve, reject) => {
    built.hooks.done.tap('start', (stats) => {
      if (stats.hasErrors()) console.error(stats.toString({ preset: 'errors-only', colors: process.stdout.isTTY }));
      resolve();
    });
    built.hooks.failed.tap('start', reject);
    begin(built);
  });
}

async function freePort(port) {
  const free = await new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, 'localhost', () => probe.close(() => resolve(true)));
  });
  return free ? port : freePort(port + 1);
}
