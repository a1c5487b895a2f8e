// What a cell costs: single cells on Microsoft's custom-functions runtime, and one range against a loop over typed arrays.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { built, bundle, ratesOf, root } from './built-functions.mjs';
import { check } from './measure.mjs';

const require = createRequire(import.meta.url);
require('../typescript-require.cjs');
const { loadMicrosoftRuntime } = require('../../test/support/microsoft-runtime.ts');

const cells = 10_000;
const cellsWithRates = 1000;
const lines = 100_000;
const rates = ratesOf(200);
const cost = built('RTC_COST');

// Both functions stand in one realm; the trivial one takes and gives what the other does.
const folder = path.join(root, '.cache/bench');
mkdirSync(folder, { recursive: true });
const both = path.join(folder, 'functions.js');
writeFileSync(both, `${bundle}\nCustomFunctions.associate('TRIVIAL', (usage) => [[(usage[0][0] * 63) / 1000]]);`);
const runtime = loadMicrosoftRuntime(both, { rtcLanguage: 'en-US' });

let seed = 0;
const wave = (id, count, vendor, range) => () => runtime.call(Array.from({ length: count }, () => ({ id, args: [[[(seed += 1)]], [['5*640x360']], [['CN']], [[vendor]], range] })));

const usage = Float64Array.from({ length: lines }, (_, index) => index);
const words = ['HD', '5*640x360', 'AUDIO'];
const prices = Float64Array.of(0.028, 0.063, 0.007);
const itemOfLine = Uint8Array.from({ length: lines }, (_, index) => index % words.length);
const usageRange = Array.from(usage, (quantity) => [quantity]);
const tierRange = Array.from(itemOfLine, (item) => [words[item]]);
const costOfRange = () => cost(usageRange, tierRange, [['CN']], [['shengwang']], null);
const loop = () => {
  const costs = new Array(lines);
  for (let line = 0; line < lines; line += 1) costs[line] = [usage[line] * prices[itemOfLine[line]]];
  return costs;
};

const [[one], [trivial]] = [await wave('RTC_COST', 1, 'shengwang', null)(), await wave('TRIVIAL', 1, 'shengwang', null)()];
check(one.value[0][0], 0.063);
check(trivial.value[0][0], 0.126);
const [ours, theirs] = [costOfRange(), loop()];
for (const line of [0, 1, 2, lines - 1]) check(ours[line][0], theirs[line][0]);

/** @type {import('./measure.mjs').Subject[]} */
export const cellSubjects = [
  { name: '10,000 cells on Microsoft\'s runtime', ours: wave('RTC_COST', cells, 'shengwang', null), theirs: wave('TRIVIAL', cells, 'shengwang', null), against: 'a trivial function there', count: cells, goal: '<= 1.05 x' },
  { name: '1,000 cells with 200-row rates there', ours: wave('RTC_COST', cellsWithRates, 'offer 3', rates), theirs: wave('TRIVIAL', cellsWithRates, 'offer 3', rates), against: 'a trivial function, same argument', count: cellsWithRates, goal: '<= 1.2 x' },
  { name: 'one range of 100,000 lines', ours: costOfRange, theirs: loop, against: 'a loop over typed arrays', count: lines, goal: '<= 2 x, >= 1,000,000 /s' },
];
