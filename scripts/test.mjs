// `npm test`: builds what the tests run against, then runs every test. The last line is `N passed, N failed`.
// Further arguments go to jest: `npm test -- --selectProjects unit`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const results = path.join(root, '.cache', 'jest-results.json');
const node = (file, ...args) => spawnSync(process.execPath, [path.join(root, file), ...args], { cwd: root, stdio: 'inherit' }).status ?? 1;

const steps = [
  ['node_modules/typescript/bin/tsc', '--build'],
  ['node_modules/webpack/bin/webpack.js', '--config-name', 'add-in', '--mode', 'production'],
  ['node_modules/webpack/bin/webpack.js', '--config-name', 'workbench', '--mode', 'development'],
];
for (const [file, ...args] of steps) {
  if (node(file, ...args) !== 0) {
    console.error(`${path.basename(file)} ${args.join(' ')} failed: no test was run.`);
    process.exit(1);
  }
}

mkdirSync(path.dirname(results), { recursive: true });
rmSync(results, { force: true });
const status = node('node_modules/jest/bin/jest.js', '--json', `--outputFile=${results}`, ...process.argv.slice(2));
const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(results, 'utf8'));
console.log(`${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`);
process.exit(status);
