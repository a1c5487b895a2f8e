import fc from 'fast-check';
import { catalogue } from '../../src/functions/catalogue';
import { CellFailure, functionsUnderTest } from './functions-under-test';
import { type Argument, validCalls } from './valid-calls';

jest.setTimeout(300_000);

type Rows = readonly (readonly unknown[])[];
/** The same question asked in another way: what it makes of an argument, by the argument's id. */
type Rephrase = (id: string, rows: Rows) => Rows;

const ask = functionsUnderTest()['en-US'];
const tables = ['usage', 'rates', 'terms'];

/** What a function answers to each call that is known of it, as it stands and rephrased. */
function answers(rephrase: Rephrase, isMeant: (args: readonly Argument[], ids: readonly string[]) => boolean = () => true): readonly { readonly id: string; readonly as: Rows; readonly re: Rows }[] {
  return catalogue.flatMap((spec) => {
    const ids = spec.parameters.map(({ id }) => id);
    if (!ids.includes('rates')) return [];
    return validCalls(spec).calls.filter((args) => args[ids.indexOf('rates')] !== null && isMeant(args, ids)).map((args) => ({
      id: spec.id,
      as: ask(spec.id, args) as Rows,
      re: ask(spec.id, args.map((rows, index) => (rows === null ? null : rephrase(ids[index] ?? '', rows)))) as Rows,
    }));
  });
}

/** The numbers of an answer, by their size: rows that follow the order of what was asked may stand elsewhere. */
function numbers(answer: Rows): readonly number[] {
  return answer.flat().filter((cell) => typeof cell === 'number').sort((a, b) => a - b);
}

function expectSame(all: ReturnType<typeof answers>, factor = 1): void {
  expect(all.length).toBeGreaterThan(40);
  for (const { id, as, re } of all) {
    expect([id, re.flat().filter((cell) => cell instanceof CellFailure).length]).toEqual([id, as.flat().filter((cell) => cell instanceof CellFailure).length]);
    const [before, after] = [numbers(as), numbers(re)];
    expect([id, after.length]).toEqual([id, before.length]);
    before.forEach((number, index) => { expect([id, after[index]]).toEqual([id, expect.closeTo(number * factor, Math.abs(number) > 1e5 ? 1 : 5) as number]); });
  }
}

const column = (rows: Rows, ...names: readonly string[]): number => rows[0]?.findIndex((cell) => names.includes(String(cell))) ?? -1;
const atColumn = (rows: Rows, place: number, change: (cell: unknown, row: readonly unknown[]) => unknown): Rows => rows.map((row, index) => (index === 0 ? row : row.map((cell, at) => (at === place ? change(cell, row) : cell))));

/** Offers stand in any order, but behind the column All. */
function offersTurned(row: readonly unknown[], rows: Rows): readonly unknown[] {
  const all = column(rows, 'All');
  return [...row.slice(0, all + 1), ...row.slice(all + 1).reverse()];
}

describe('the same question', () => {
  it('has the same answer whatever the order of columns', () => {
    expectSame(answers((id, rows) => (tables.includes(id) && rows.length > 1 && typeof rows[0]?.[0] === 'string' ? rows.map((row) => (id === 'terms' ? offersTurned(row, rows) : [...row].reverse())) : rows)));
  });

  it('has the same answer with empty rows and unknown columns', () => {
    expectSame(answers((id, rows) => (tables.includes(id) && rows.length > 1 && typeof rows[0]?.[0] === 'string' ? [...rows.map((row, index) => (id === 'terms' ? row : [...row, index === 0 ? 'Our remark' : 'x'.repeat(index)])), rows[0].map(() => '').concat(id === 'terms' ? [] : [''])] : rows)));
  });

  it('has the same answer in full-width letters, lower case and outer spaces', () => {
    const wide = (cell: unknown): unknown => (typeof cell === 'string' ? ` ${cell.toLowerCase().replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))} ` : cell);
    expectSame(answers((id, rows) => (['tier', 'region', 'vendor', 'offer_a', 'offer_b', 'lever', 'measure'].includes(id) ? rows.map((row) => row.map(wide)) : rows)));
  });

  it('has the same answer by the minute as by the thousand', () => {
    expectSame(answers((id, rows) => {
      const [unit, price] = [column(rows, 'Unit'), column(rows, 'Price')];
      if (id !== 'rates' || unit < 0) return rows;
      const perThousand = (row: readonly unknown[]): boolean => row[unit] === '1000min' && typeof row[price] === 'number' && !['package', 'stairstep', 'fee', 'pack'].includes(row[column(rows, 'Model')] as string);
      return rows.map((row) => (perThousand(row) ? row.map((cell, at) => (at === unit ? 'min' : at === price ? Number(cell) / 1000 : cell)) : row));
    }));
  });

  it('has the same answer for a usage table in hours as in minutes', () => {
    expectSame(answers((id, rows) => {
      const [unit, quantity] = [column(rows, 'Unit'), column(rows, 'Usage')];
      if (id !== 'usage' || unit < 0 || quantity < 0) return rows;
      return rows.map((row) => (row[unit] === 'min' ? row.map((cell, at) => (at === unit ? 'hour' : at === quantity ? Number(cell) / 60 : cell)) : row));
    }));
  });
});

describe('prices that are all four times as high', () => {
  it('make every line cost four times as much, at any quantity', () => {
    const cost = validCalls(catalogue.find(({ id }) => id === 'RTC_COST') as never);
    const calls = cost.calls.filter((args) => args[4] != null && column(args[4], 'Price') >= 0);
    expect(calls.length).toBeGreaterThan(20);
    fc.assert(fc.property(fc.constantFrom(...calls), fc.integer({ min: 1, max: 5_000_000 }), (args, quantity) => {
      const [usage = null, tier = null, region = null, vendor = null, rates = null] = args;
      if (rates === null || usage === null || usage.length > 1) return;
      const [price, unit, model] = [column(rates, 'Price'), column(rates, 'Unit'), column(rates, 'Model')];
      const dearer = atColumn(rates, price, (cell, row) => (typeof cell === 'number' && row[unit] !== '%' && row[model] !== 'ratio' ? cell * 4 : cell));
      const [as, re] = [rates, dearer].map((table) => (ask('RTC_COST', [[[quantity]], tier, region, vendor, table]) as Rows)[0]?.[0]);
      if (typeof as === 'number') expect(re).toBeCloseTo(as * 4, 6);
      else expect(re).toBeInstanceOf(CellFailure);
    }), { numRuns: 300 });
  });
});
