// `npm start`: builds the add-in and the workbench, serves the workbench on this machine, and rebuilds what is changed; the page is to be reloaded then.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { serveFolder } from './serve-folder.mjs';

const require = createRequire(import.meta.url);
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const firstPort = 3100;
process.chdir(root);

const webpack = require('webpack');
const configurations = require('../webpack.config.js');
const workbench = require('../webpack.workbench.js');

console.log('Building the add-in and the workbench ...');
const addIn = configurations({}, { mode: 'development' }).find(({ name }) => name === 'add-in');
await firstBuild(addIn);
const page = workbench(path.basename(addIn.output.path));
await firstBuild({ ...page, stats: 'none', infrastructureLogging: { level: 'error' } });
const port = await serve(page.output.path, firstPort);
console.log(`RTC workbench: http://localhost:${port}/  (Ctrl+C ends it)`);

/** Resolves after the first build; errors of this and later builds are printed, and mended by saving the file again. */
function firstBuild(configuration) {
  const compiler = webpack(configuration);
  return new Promise((resolve, reject) => {
    compiler.hooks.done.tap('start', (stats) => {
      if (stats.hasErrors()) console.error(stats.toString({ preset: 'errors-only', colors: process.stdout.isTTY }));
      resolve();
    });
    compiler.hooks.failed.tap('start', reject);
    compiler.watch({}, () => undefined);
  });
}

/** Serves at the first free port. */
async function serve(folder, port) {
  try {
    await serveFolder(folder, port);
    return port;
  } catch (error) {
    if (error.code === 'EADDRINUSE') return serve(folder, port + 1);
    throw error;
  }
}
