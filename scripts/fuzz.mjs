// `npm run fuzz`: a million hostile calls of every function, from test/fuzz. What is found is printed with its smallest call, and the run goes on.
//   npm run fuzz -- [RTC_COST RTC_BILL ...] [--calls=1000000] [--seed=1] [--from=0]
// The same seed asks the same calls. They come in blocks: a run that was stopped goes on with --from and the block it printed last.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { buildSync } from 'esbuild';

const blockSize = 10_000;
const printedLength = 4000;
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

const options = new Map(process.argv.slice(2).flatMap((word) => (word.startsWith('--') ? [word.slice(2).split('=')] : [])));
const ids = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const number = (name, otherwise) => {
  const value = Number(options.get(name) ?? otherwise);
  if (!Number.isInteger(value) || value < 0) throw new Error(`--${name} is a whole number`);
  return value;
};
const calls = number('calls', 1_000_000);
const seed = number('seed', Date.now() % 1_000_000_000);
const from = number('from', 0);

const outfile = path.join(root, '.cache', 'fuzz', 'fuzz.cjs');
buildSync({ stdin: { contents: "export * from './test/fuzz/fuzz'; export * from './test/fuzz/functions-under-test';", resolveDir: root, loader: 'ts' }, bundle: true, platform: 'node', format: 'cjs', target: 'node20', packages: 'external', outfile, logLevel: 'warning' });
const { fuzz, functionsUnderTest, specsOf } = createRequire(outfile)(outfile);
const functions = functionsUnderTest();
const specs = specsOf(ids);
if (specs.length === 0) throw new Error(`no function of the catalogue is called ${ids.join(', ')}`);

console.log(`seed ${seed}: ${calls} calls of each of ${specs.length} functions, in blocks of ${blockSize}`);
let found = 0;
const blocks = Math.ceil(calls / blockSize);
for (let block = from; block < blocks; block += 1) {
  const started = performance.now();
  for (const spec of specs) {
    const finding = fuzz(spec, functions, { seed: seed + block, calls: Math.min(blockSize, calls - block * blockSize) });
    if (finding === null) continue;
    found += 1;
    console.log(`${finding.id}, block ${block}: ${finding.law}\n  ${JSON.stringify(finding.args).slice(0, printedLength)}`);
  }
  console.log(`block ${block} of ${blocks}: ${Math.round((performance.now() - started) / 1000)} s, ${found} found so far (to go on: --seed=${seed} --from=${block + 1})`);
}
process.exit(found > 0 ? 1 : 0);
