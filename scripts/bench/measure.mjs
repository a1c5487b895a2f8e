// What the benchmarks share: alternating rounds, medians, and one table.

const rounds = 9;

/**
 * @typedef {object} Subject
 * @property {string} name
 * @property {string} against - what it is compared with
 * @property {() => unknown} ours - may return a promise
 * @property {() => unknown} theirs
 * @property {number} [count] - how many things one run does, for the figure a second
 * @property {string} [goal] - as printed: `<= 1.05 x`, `>= 20,000 /s`
 */

export const tableHead = '| subject | median ms | a second | against | ratio | goal |\n| --- | --- | --- | --- | --- | --- |';

/** Times a subject and what it is compared with in alternating rounds, and prints the medians. @param {Subject} subject */
export async function printSubject({ name, against, ours, theirs, count = 1, goal = '' }) {
  const times = [];
  for (let round = 0; round < rounds; round += 1) times.push([await timeOf(ours), await timeOf(theirs)]);
  const [our, their] = [0, 1].map((side) => median(times.map((pair) => pair[side])));
  printRow(name, our, count, against, `${ratio(our / their)} x`, goal);
}

export function printRow(name, milliseconds, count, against, compared, goal) {
  console.log(`| ${[name, milliseconds.toFixed(milliseconds < 10 ? 2 : 0), count > 1 ? Math.round((count / milliseconds) * 1000).toLocaleString('en-US') : '', against, compared, goal].join(' | ')} |`);
}

export function ratio(value) {
  return value < 0.1 ? value.toPrecision(2) : value.toFixed(2);
}

export async function timeOf(run) {
  const start = performance.now();
  const answer = run();
  if (answer instanceof Promise) await answer;
  return performance.now() - start;
}

export function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/** @throws Error where a subject answers something else than it is timed for */
export function check(actual, expected) {
  if (!(Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected)))) throw new Error(`expected ${expected}, got ${actual}`);
}
