// How the time of one call grows with its lines, from 10 to 100,000; drawn into docs/pictures.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import { built, root } from './built-functions.mjs';
import { median, printRow, timeOf } from './measure.mjs';

const rounds = 5;
const sizes = [10, 100, 1000, 10_000, 100_000];
const words = ['HD', '5*640x360', 'AUDIO', '1280x720'];
let seed = 0;
const usageOf = (lines) => Array.from({ length: lines }, (_, index) => [1000 + index + (seed += 1e-3)]);
const tierOf = (lines) => Array.from({ length: lines }, (_, index) => [words[index % words.length]]);
const stayOf = (lines) => [['User', 'Seconds', 'Received', 'Session', 'Start'], ...Array.from({ length: lines }, (_, index) => [`user ${index % 5000}`, 60 + (index % 3541) + (seed += 1e-6), words[index % words.length], `room ${index % 2000}`, 46_082 + (index % 43_200) / 1440])];
const [cost, bill, tco, log] = ['RTC_COST', 'RTC_BILL', 'RTC_TCO', 'RTC_METER_LOG'].map(built);

const subjects = [
  ['RTC_COST, a range', (lines) => [usageOf(lines), tierOf(lines), [['CN']], [['shengwang']], null], cost],
  ['RTC_BILL, one month', (lines) => [usageOf(lines), tierOf(lines), [['CN']], [['shengwang']], null, null, null], bill],
  ['RTC_TCO, 12 months', (lines) => [usageOf(lines), tierOf(lines), [['CN']], [['shengwang']], null, null, null], tco],
  ['RTC_METER_LOG, stays of a month', (lines) => [stayOf(lines), [['agora']]], log],
];

/** Prints the medians and draws them. */
export async function printGrowth() {
  const series = [];
  for (const [name, argumentsOf, run] of subjects) {
    const points = [];
    for (const lines of sizes) {
      const times = [];
      for (let round = 0; round < rounds; round += 1) {
        const args = argumentsOf(lines);
        times.push(await timeOf(() => run(...args)));
      }
      points.push([lines, median(times)]);
    }
    const [least, most] = [points[0], points[points.length - 1]];
    printRow(`${name}: 100,000 lines`, most[1], most[0], `10 lines: ${least[1].toFixed(2)} ms`, '', '');
    series.push({ name, points });
  }
  const file = path.join(root, 'docs/pictures/growth.svg');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, drawn(series));
}

const [width, height, left, right, top, bottom] = [740, 400, 60, 230, 20, 40];
const colours = ['#0f6cbd', '#c50f1f', '#107c10', '#8764b8'];

/** Both scales are logarithmic: what grows as its lines do is a straight slope. */
function drawn(series) {
  const times = series.flatMap(({ points }) => points.map(([, time]) => time));
  const x = scaleLog([10, 100_000], [left, width - right]);
  const y = scaleLog([10 ** Math.floor(Math.log10(Math.min(...times))), 10 ** Math.ceil(Math.log10(Math.max(...times)))], [height - bottom, top]);
  const decades = ([from, to]) => Array.from({ length: Math.round(Math.log10(to / from)) + 1 }, (_, index) => from * 10 ** index);
  const path = line(([lines]) => x(lines), ([, time]) => y(time));
  const grid = [
    ...decades(x.domain()).map((lines) => `<line x1="${x(lines)}" x2="${x(lines)}" y1="${top}" y2="${height - bottom}"/><text x="${x(lines)}" y="${height - bottom + 18}" text-anchor="middle">${lines.toLocaleString('en-US')}</text>`),
    ...decades(y.domain()).map((time) => `<line x1="${left}" x2="${width - right}" y1="${y(time)}" y2="${y(time)}"/><text x="${left - 8}" y="${y(time) + 4}" text-anchor="end">${Number(time.toPrecision(1))} ms</text>`),
  ];
  const lines = series.map(({ points }, index) => `<path d="${path(points)}" fill="none" stroke="${colours[index]}" stroke-width="2"/>`);
  // Names stand where their lines end, and below one another where those are close.
  let below = 0;
  const ends = series.map(({ name, points }, index) => ({ name, index, end: y(points[points.length - 1][1]) + 4 })).sort((a, b) => a.end - b.end);
  const names = ends.map(({ name, index, end }) => `<text x="${width - right + 8}" y="${(below = Math.max(end, below + 15))}" style="fill:${colours[index]}">${name}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12"><rect width="100%" height="100%" fill="#fff"/><g stroke="#ddd" fill="#444" style="stroke-width:1"><style>text{stroke:none}</style>${grid.join('')}</g>${lines.join('')}${names.join('')}<text x="${(left + width - right) / 2}" y="${height - 4}" text-anchor="middle" fill="#444">lines of one call</text></svg>\n`;
}
