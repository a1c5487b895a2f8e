// The functions of the built bundle, called directly, against the same sums written by hand.
import { built, ratesOf } from './built-functions.mjs';
import { check } from './measure.mjs';

const cost = built('RTC_COST');
const tco = built('RTC_TCO');
const meterLog = built('RTC_METER_LOG');
const smaa = built('RTC_SMAA');
const [compare, breakEven, target, risk, trap] = ['RTC_COMPARE', 'RTC_BREAKEVEN', 'RTC_TARGET', 'RTC_RISK', 'RTC_TRAP'].map(built);

const lines = 100_000;
const rates = ratesOf(200);

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

const handTcos = (times) => () => repeat(times, () => handTco(contractUsage((seed += 1))));
const loops = 'a hand-written loop';

check(meterLog(stays, [['agora']]).slice(1).reduce((sum, [, minutes]) => sum + minutes, 0), stays.slice(1).reduce((sum, [, length]) => sum + length, 0) / 60);
const [compareHeaders, ...compared] = compare([['Item', 'Region', 'Usage'], ...contractTiers.map(([tier], index) => [tier, 'CN', contractUsage(0)[index][0]])], null, null, rates, contractTerms);
check(compared.find(([name]) => name === 'offer 3')[compareHeaders.indexOf('TCO')], tco(contractUsage(0), contractTiers, [['CN']], [['offer 3']], rates, contractTerms)[0][0]);

/** @type {import('./measure.mjs').Subject[]} */
export const functionSubjects = [
  { name: 'RTC_TCO, 60 months x 10 lines', ours: () => repeat(contracts, () => tco(contractUsage((seed += 1)), contractTiers, [['CN']], [['shengwang']], null, contractTerms)), theirs: handTcos(contracts), against: loops, count: contracts, goal: '>= 20,000 /s' },
  { name: 'RTC_TCO, the same with 200-row rates', ours: () => repeat(contracts, () => tco(contractUsage((seed += 1)), contractTiers, [['CN']], [['offer 3']], rates, contractTerms)), theirs: handTcos(contracts), against: loops, count: contracts },
  { name: 'a 200-row rates range never seen before, one of its ten offers asked', ours: () => repeat(contracts, () => cost([[1000]], [['HD']], [['CN']], [['offer 3']], anew(rates))), theirs: () => repeat(contracts, () => anew(rates)), against: 'making the range', count: contracts, goal: '>= 10,000 /s' },
  { name: 'RTC_METER_LOG of 100,000 rows, rounded by the month (agora)', ours: () => meterLog(staysAnew(), [['agora']]), theirs: () => handLog(staysAnew()), against: 'a plain loop', count: lines },
  { name: 'RTC_METER_LOG of 100,000 rows, by the day (trtc)', ours: () => meterLog(staysAnew(), [['trtc']]), theirs: () => handLog(staysAnew()), against: 'a plain loop', count: lines },
  { name: 'RTC_METER_LOG of 100,000 rows, by the stay (livekit)', ours: () => meterLog(staysAnew(), [['livekit']]), theirs: () => handLog(staysAnew()), against: 'a plain loop', count: lines },
  { name: 'RTC_SMAA, 10,000 samples, 10 vendors x 20 criteria', ours: () => smaa(manyMarks, null, [[10_000]], [[(seed += 1)]]), theirs: handSmaa, against: 'the same products' },
  { name: 'RTC_COMPARE, 10 offers x 40 lines x 60 months', ours: () => compare(manyLines(), null, null, tenOffers(), tenTerms), theirs: handTcos(40), against: loops, goal: '<= 200 ms' },
  { name: 'RTC_TRAP of the same', ours: () => trap(manyLines(), null, null, tenOffers(), tenTerms), theirs: handTcos(40), against: loops },
  { name: 'RTC_BREAKEVEN, 40 lines x 60 months', ours: () => breakEven(manyLines(), null, null, [['offer 1']], [['offer 3']], rates, tenTerms), theirs: handTcos(1000), against: loops },
  { name: 'RTC_TARGET, 40 lines x 60 months', ours: () => target([[5_000_000]], [['discount_off']], manyLines(), null, null, [['offer 3']], rates, tenTerms), theirs: handTcos(500), against: loops },
  { name: 'RTC_RISK, 2,000 paths x 36 months x 10 lines', ours: () => risk(contractUsage((seed += 1)), contractTiers, [['CN']], [['offer 3']], rates, threeYears, [[0.3]], null, null), theirs: handTcos(1200), against: loops, goal: '<= 50 ms' },
];

function anew(range) {
  return [...range.slice(0, -1), ['x', 'shengwang', 'HD', '1000min', (seed += 1), 'CNY', '']];
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
