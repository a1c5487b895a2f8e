// `npm run bench`: how fast the built add-in is, as ratios within one run. It gates nothing.
// Each subject's result is checked before it is timed. `npm run bench -- cells native` runs these groups only.
import { gzipSync } from 'node:zlib';
import { bundle, readyAfter } from './bench/built-functions.mjs';
import { printSubject, tableHead } from './bench/measure.mjs';

const groups = {
  functions: async () => printAll((await import('./bench/functions.mjs')).functionSubjects),
  cells: async () => {
    const { cellSubjects } = await import('./bench/cells.mjs');
    await printAll(cellSubjects);
  },
  pages: async () => (await import('./bench/pages.mjs')).printPages(),
  growth: async () => (await import('./bench/growth.mjs')).printGrowth(),
  native: async () => (await import('./bench/native.mjs')).printNative(),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in groups));
if (unknown.length > 0) throw new Error(`no group ${unknown.join(', ')}: ${Object.keys(groups).join(', ')}`);
console.log(`functions.js: ${bundle.length} bytes, ${gzipSync(bundle, { level: 9 }).length} gzipped, ready in ${readyAfter.toFixed(1)} ms\n`);
console.log(tableHead);
for (const [name, run] of Object.entries(groups)) if (asked.length === 0 || asked.includes(name)) await run();

async function printAll(subjects) {
  for (const subject of subjects) await printSubject(subject);
}
