import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadBuiltFunctions, oneCell } from '../support/built-functions';

type Rows = readonly (readonly (string | number)[])[];

/** An argument: a cell's value, a range, `rates`, `terms` or `log` for the example's own, or the integers 1..n as a column. */
type Argument = string | number | Rows | { readonly integersUpTo: number };

interface WorkedExample {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly rates?: Rows;
  readonly terms?: Rows;
  /** A usage log, for `log` in a call. */
  readonly log?: Rows;
  /** `at` takes the cell of this row and column, from 0; `pick` takes one cell of a table: the row that begins so (of several the one of this number, from 0), and the column of that name. */
  readonly calls: readonly { readonly call: readonly [id: string, ...args: readonly Argument[]]; readonly pick?: readonly [row: string, column: string, nth?: number]; readonly at?: readonly [row: number, column: number]; readonly expected: number | string; readonly decimals?: number }[];
  /** What the published total says of all numeric calls together. */
  readonly total?: { readonly expected: number; readonly decimals: number };
}

const folder = path.resolve(__dirname, '../worked-examples');
const examples = readdirSync(folder).filter((file) => file.endsWith('.json')).flatMap((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as readonly WorkedExample[]);
const built = loadBuiltFunctions();

function answer(example: WorkedExample, { call: [id, ...args], pick, at }: WorkedExample['calls'][number]): unknown {
  const table = built(id, ...args.map((argument) => valueOf(argument, example)));
  if (at !== undefined) return table[at[0]]?.[at[1]];
  if (pick === undefined) return oneCell(table);
  const [row, column, nth = 0] = pick;
  return table.filter(([first]) => first === row)[nth]?.[table[0]?.indexOf(column) ?? -1];
}

function valueOf(argument: Argument, { rates, terms, log }: WorkedExample): unknown {
  if (argument === 'rates') return rates;
  if (argument === 'terms') return terms;
  if (argument === 'log') return log;
  if (typeof argument !== 'object') return argument === '' ? null : [[argument]];
  return 'integersUpTo' in argument ? Array.from({ length: argument.integersUpTo }, (_, index) => [index + 1]) : argument;
}

/** Half a unit of the last published digit, and what doubles lose. */
function closeTo(expected: number, decimals: number): { readonly least: number; readonly most: number } {
  const half = 0.5 * 10 ** -decimals + 1e-12;
  return { least: expected - half, most: expected + half };
}

describe('published worked examples, through the built functions', () => {
  it('are all here', () => {
    expect(examples).toHaveLength(227);
    expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
  });

  it.each(examples.map((example) => [example.id, example.title, example] as const))('%s: %s', (_, __, example) => {
    let sum = 0;
    for (const call of example.calls) {
      const { expected, decimals = 0 } = call;
      const value = answer(example, call);
      if (typeof expected === 'string') expect(value).toBe(expected);
      else {
        const { least, most } = closeTo(expected, decimals);
        expect(value).toBeGreaterThanOrEqual(least);
        expect(value).toBeLessThanOrEqual(most);
        sum += value as number;
      }
    }
    if (example.total !== undefined) {
      const { least, most } = closeTo(example.total.expected, example.total.decimals);
      expect(sum).toBeGreaterThanOrEqual(least);
      expect(sum).toBeLessThanOrEqual(most);
    }
  });
});
