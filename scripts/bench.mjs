// `npm run bench`: how fast the built functions answer, as ratios within one run. It gates nothing.
// Each subject's result is checked before it is timed; every figure is the median of alternating rounds.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';

const dist = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'dist');
const rounds = 9;
const functions = new Map();
const bundle = readFileSync(path.join(dist, 'functions.js'), 'utf8');
const started = performance.now();
vm.runInThisContext('(function (CustomFunctions) {' + bundle + '})')({
  associate: (id, run) => functions.set(id, run),
  Error: class { constructor(code, message) { Object.assign(this, { code, message }); } },
  ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
});
const ready = performance.now() - started;
const cost = functions.get('RTC_COST');
const tco = functions.get('RTC_TCO');
const meterLog = functions.get('RTC_METER_LOG');
const smaa = functions.get('RTC_SMAA');
const [compare, breakEven, target, risk, trap] = ['RTC_COMPARE', 'RTC_BREAKEVEN', 'RTC_TARGET', 'RTC_RISK', 'RTC_TRAP'].map((id) => functions.get(id));
const trivial = (usage) => [[(usage[0][0] * 63) / 1000]];

const cells = 10_000;
const lines = 100_000;
const usages = Array.from({ length: lines }, (_, index) => [index]);
const tiers = Array.from({ length: lines }, (_, index) => [['HD', '5*640x360', 'AUDIO'][index % 3]]);
const prices = { HD: 28, '5*640x360': 63, AUDIO: 7 };
const rates = [['Offer', 'Vendor', 'Item', 'Unit', 'Price', 'Currency', 'From'], ...Array.from({ length: 199 }, (_, index) => [`offer ${index % 10}`, 'shengwang', ['AUDIO', 'SD', 'HD', 'FHD', '2K'][Math.floor(index / 10) % 5], '1000min', 7 + index, 'CNY', Math.floor(index / 50) * 1000])];

// 60 months x 10 lines: every month of every line is billed, with growth, a discount and a commitment.
const contracts = 2000;
const contractTiers = Array.from({ length: 10 }, (_, index) => [['HD', '5*640x360', 'AUDIO', 'FHD', 'SD', '2K', '640x360', '2*640x360', '3*audio', '1280x720'][index]]);
const contractUsage = (seed) => contractTiers.map((_, index) => [100_000 + 1000 * index + seed]);
const contractTerms = [['Id', 'All', 'shengwang', 'offer 3'], ['horizon_months', 60, '', ''], ['growth_month', 0.02, '', ''], ['term_months', '', 36, 36], ['discount_off', '', 0.15, 0.15], ['min_commit_month', '', 20_000, 20_000]];
let seed = 0;
const manyMarks = Array.from({ length: 20 }, (_, criterion) => Array.from({ length: 10 }, (__, vendor) => 1 + ((criterion * 7 + vendor * 3) % 5)));

// Ten offers x 40 lines x 60 months, never seen before: prices, usage and terms are all read anew.
const manyLines = () => [['Item', 'Region', 'Usage'], ...Array.from({ length: 40 }, (_, index) => [['HD', '5*640x360', 'AUDIO', 'FHD', 'SD', '2K', '640x360', '2*640x360', '3*audio', '1280x720'][index % 10], ['CN', 'SEA', 'EU', 'NA'][Math.floor(index / 10)], 100_000 + 1000 * index + (seed += 1)])];
const tenOffers = () => [...rates.slice(0, -1), ['offer 9', 'shengwang', '2K', '1000min', 7 + (seed += 1) / 1000, 'CNY', 3000]];
const names = Array.from({ length: 10 }, (_, index) => `offer ${index}`);
const tenTerms = [['Id', 'All', ...names], ['horizon_months', 60, ...names.map(() => '')], ['growth_month', 0.02, ...names.map(() => '')], ['term_months', '', ...names.map(() => 36)], ['discount_off', '', ...names.map(() => 0.15)], ['min_commit_month', '', ...names.map(() => 20_000)]];
const threeYears = [['Id', 'All', 'offer 3'], ['horizon_months', 36, ''], ['growth_month', 0.02, ''], ['discount_off', '', 0.15], ['min_commit_month', '', 20_000]];

// A month of stays: 5,000 users in 2,000 rooms, every row with its time.
const logHead = ['User', 'Seconds', 'Received', 'Session', 'Start'];
const stays = [logHead, ...Array.from({ length: lines }, (_, index) => [`user ${(index * 7) % 5000}`, 60 + (index % 3541), ['', 'audio', '640x360', '5*640x360', '1280x720 + 2*320x180'][index % 5], `room ${index % 2000}`, 46_082 + (index % 43_200) / 1440])];
const staysAnew = () => { stays[1] = [...stays[1].slice(0, 1), (seed += 1), ...stays[1].slice(2)]; return stays; };

const subjects = [
  ['RTC_TCO, 60 months x 10 lines', () => repeat(contracts, () => tco(contractUsage((seed += 1)), contractTiers, [['CN']], [['shengwang']], null, contractTerms)), () => repeat(contracts, () => handTco(contractUsage((seed += 1)))), 'a hand-written loop', contracts],
  ['RTC_TCO, the same with 200-row rates', () => repeat(contracts, () => tco(contractUsage((seed += 1)), contractTiers, [['CN']], [['offer 3']], rates, contractTerms)), () => repeat(contracts, () => handTco(contractUsage((seed += 1)))), 'a hand-written loop', contracts],
  ['a 200-row rates range never seen before, one of its ten offers asked', () => repeat(contracts, () => cost([[1000]], [['HD']], [['CN']], [['offer 3']], [...rates.slice(0, -1), ['x', 'shengwang', 'HD', '1000min', (seed += 1), 'CNY', '']])), () => repeat(contracts, () => trivial([[1000]], rates)), 'a trivial function', contracts],
  ['RTC_METER_LOG of 100,000 rows, rounded by the month (agora)', () => meterLog(staysAnew(), [['agora']]), () => handLog(staysAnew()), 'a plain loop', lines],
  ['RTC_METER_LOG of 100,000 rows, by the day (trtc)', () => meterLog(staysAnew(), [['trtc']]), () => handLog(staysAnew()), 'a plain loop', lines],
  ['RTC_METER_LOG of 100,000 rows, by the stay (livekit)', () => meterLog(staysAnew(), [['livekit']]), () => handLog(staysAnew()), 'a plain loop', lines],
  ['RTC_SMAA, 10,000 samples, 10 vendors x 20 criteria', () => repeat(1, () => smaa(manyMarks, null, [[10_000]], [[(seed += 1)]])), () => handSmaa(), 'a plain loop of the same products', 1],
  ['RTC_COMPARE, 10 offers x 40 lines x 60 months', () => compare(manyLines(), null, null, tenOffers(), tenTerms), () => repeat(40, () => handTco(contractUsage(seed))), 'hand-written loops', 10],
  ['RTC_TRAP of the same', () => trap(manyLines(), null, null, tenOffers(), tenTerms), () => repeat(40, () => handTco(contractUsage(seed))), 'hand-written loops', 10],
  ['RTC_BREAKEVEN, 40 lines x 60 months', () => breakEven(manyLines(), null, null, [['offer 1']], [['offer 3']], rates, tenTerms), () => repeat(1000, () => handTco(contractUsage(seed))), 'hand-written loops', 1],
  ['RTC_TARGET, 40 lines x 60 months', () => target([[5_000_000]], [['discount_off']], manyLines(), null, null, [['offer 3']], rates, tenTerms), () => repeat(500, () => handTco(contractUsage(seed))), 'hand-written loops', 1],
  ['RTC_RISK, 2,000 paths x 36 months x 10 lines', () => risk(contractUsage((seed += 1)), contractTiers, [['CN']], [['offer 3']], rates, threeYears, [[0.3]], null, null), () => repeat(1200, () => handTco(contractUsage(seed))), 'hand-written loops', 2000],
  ['10,000 single cells', () => each((index) => cost([[index]], [['5*640x360']], [['CN']], [['shengwang']], null)), () => each((index) => trivial([[index]])), 'a trivial function', cells],
  ['10,000 single cells, 200-row rates', () => each((index) => cost([[index]], [['HD']], [['CN']], [['offer 3']], rates)), () => each((index) => trivial([[index]], rates)), 'a trivial function', cells],
  ['one range of 100,000 lines', () => cost(usages, tiers, [['CN']], [['shengwang']], null), () => usages.map(([usage], index) => [(usage * prices[tiers[index][0]]) / 1000]), 'a hand-written loop', lines],
];

check(cost([[1000]], [['5*640x360']], [['CN']], [['shengwang']], null)[0][0], 63);
check(meterLog(stays, [['agora']]).slice(1).reduce((sum, [, minutes]) => sum + minutes, 0), stays.slice(1).reduce((sum, [, length]) => sum + length, 0) / 60);
check(cost(usages, tiers, [['CN']], [['shengwang']], null)[1000][0], (1000 * prices[tiers[1000][0]]) / 1000);

console.log(`functions.js: ${bundle.length} bytes, ${gzipSync(bundle, { level: 9 }).length} gzipped, ready in ${ready.toFixed(1)} ms\n`);
console.log('| subject | median ms | a second | against | ratio |\n| --- | --- | --- | --- | --- |');
for (const [name, ours, theirs, against, count] of subjects) {
  const times = Array.from({ length: rounds }, () => [time(ours), time(theirs)]);
  const [our, their] = [0, 1].map((side) => median(times.map((pair) => pair[side])));
  console.log(`| ${name} | ${our.toFixed(1)} | ${Math.round((count / our) * 1000).toLocaleString('en-US')} | ${against} | ${(our / their).toFixed(1)} x |`);
}

/** The same contract as ten prices, no rounding: 60 x 10 products and a commitment. */
function handTco(usage) {
  let total = 0;
  for (let month = 0, growth = 1; month < 60; month += 1, growth *= 1.02) {
    let charges = 0;
    for (let line = 0; line < 10; line += 1) charges += usage[line][0] * growth * 0.028 * 0.85;
    total += Math.max(charges, 20_000);
  }
  return total;
}

/** 10,000 x 10 x 20 products, no draws and no ranks. */
function handSmaa() {
  let sum = 0;
  for (let sample = 0; sample < 10_000; sample += 1) for (let vendor = 0; vendor < 10; vendor += 1) for (let criterion = 0; criterion < 20; criterion += 1) sum += manyMarks[criterion][vendor] * 0.05;
  return sum;
}

/** Seconds by what is received, added up. */
function handLog(rows) {
  const seconds = {};
  for (let index = 1; index < rows.length; index += 1) seconds[rows[index][2]] = (seconds[rows[index][2]] ?? 0) + rows[index][1];
  return seconds;
}

function repeat(times, call) {
  for (let index = 0; index < times; index += 1) call(index);
}

function each(call) {
  for (let index = 0; index < cells; index += 1) call(index);
}

function time(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[rounds >> 1];
}

function check(actual, expected) {
  if (Math.abs(actual - expected) > 1e-9 * Math.max(1, expected)) throw new Error(`expected ${expected}, got ${actual}`);
}
