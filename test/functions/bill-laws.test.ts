import fc from 'fast-check';
import { answerOf, type SafeCell } from '../../src/functions/answer';

type Table = readonly (readonly SafeCell[])[];
type Cells = (string | number)[][];

const rateHeader = ['Offer', 'Plan', 'Item', 'Unit', 'Price', 'Currency', 'From', 'Included', 'Model', 'Tax'];
const items = ['AUDIO', 'HD', 'FHD', 'SEAT', 'TRAFFIC'];
const unitOf: Readonly<Record<string, string>> = { AUDIO: '1000min', HD: '1000min', FHD: 'min', SEAT: 'seat', TRAFFIC: 'GB' };

const price = fc.double({ min: 0.01, max: 90, noNaN: true }).map((value) => Number(value.toFixed(3)));

/** The steps of one item in one model: one to three, ascending. */
const steps = (item: string): fc.Arbitrary<Cells> =>
  fc.tuple(fc.constantFrom('graduated', 'volume', 'package', 'stairstep', 'fee'), fc.uniqueArray(fc.integer({ min: 1, max: 200_000 }), { maxLength: 2 }), fc.array(price, { minLength: 3, maxLength: 3 })).map(([model, bounds, prices]) =>
    ['', ...[...bounds].sort((a, b) => a - b)].map((from, index) => ['X', '', item, unitOf[item] ?? '', prices[index] ?? 1, 'CNY', from, '', model, '']));

const prices: fc.Arbitrary<Cells> = fc.tuple(...items.map(steps)).map((rows) => rows.flat());

/** What an offer may hold beside the prices of its items. */
const agreed: fc.Arbitrary<Cells> = fc.subarray<(string | number)[]>([
  ['X', '', 'PLAN', 'month', 199.99, 'CNY', '', '', '', 'no'],
  ['X', '', 'HD, FHD', '12month', 888, 'CNY', '', 40_000, 'pack', ''],
  ['X', '', 'AUDIO, HD', 'min', 'free', 'CNY', '', 10_000, 'free', ''],
  ['X', '', 'AUDIO, HD, FHD', 'min', 'free', 'CNY', '', 30_000, 'trial', ''],
  ['X', '', 'HD', 'month', 500, 'CNY', '', '', 'minimum', ''],
  ['X', '', 'FHD', 'month', 9000, 'CNY', '', '', 'cap', 'yes'],
  ['X', '', 'AUDIO, HD, FHD', '%', 5, 'CNY', 1000, '', 'discount', ''],
  ['X', '', 'SUPPORT', '%', 10, 'CNY', '', '', '', ''],
  ['X', '', 'SUPPORT', 'month', 100, 'CNY', '', '', 'minimum', ''],
  ['X', '', 'SETUP', 'once', 3000, 'CNY', '', '', '', ''],
]);

const usage: fc.Arbitrary<Cells> = fc.array(fc.tuple(fc.constantFrom(...items), fc.integer({ min: 0, max: 400_000 })), { minLength: 1, maxLength: 6 });

const terms: fc.Arbitrary<Cells> = fc
  .subarray<(string | number)[]>([
    ['growth_month', 0.03, ''],
    ['growth_year', '-10%', ''],
    ['discount_off', '', '八五折'],
    ['discount_off_year_2', '', 0.2],
    ['min_commit_month', '', 2000],
    ['min_commit_term', '', 90_000],
    ['overage_multiplier', '', 1.5],
    ['spend_cap', '', 50_000],
    ['free_minutes_month', '', 5000],
    ['renewal_uplift_year', '', 0.05],
    ['price_escalator_year', '', 0.03],
    ['tax_rate', '', 0.06],
    ['prices_include_tax', '', 'no'],
    ['tax_recoverable', '', 'yes'],
    ['rounding', '', 'total 2'],
  ])
  .map((rows) => [['term', '全部', 'X'], ['term_months', '', 12], ['horizon_months', 26, ''], ...rows]);

const contract = fc.record({ rates: fc.tuple(prices, agreed).map(([a, b]) => [rateHeader, ...a, ...b]), usage, terms });

const call = (id: string, ...args: unknown[]): Table => answerOf(id, args.map((argument) => (argument === null || Array.isArray(argument) ? argument : [[argument]])));
const column = (table: Table, name: string): readonly number[] => table.slice(1).map((row) => row[table[0]?.indexOf(name) ?? -1] as number);
const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const lines = (rows: Cells): [Cells, Cells] => [rows.map(([, quantity = 0]) => [quantity]), rows.map(([item = '']) => [item])];

function billRows(bill: Table): { readonly total: number; readonly steps: readonly (readonly SafeCell[])[] } {
  const names = bill.map(([step]) => step);
  return { total: bill[bill.length - 1]?.[6] as number, steps: bill.slice(1).filter((_, index) => names[index + 1] !== 'Payable' && names[index + 1] !== 'Total') };
}

describe('for any offer, usage and terms', () => {
  it('a bill’s amounts add up to its Total, exactly', () => {
    fc.assert(fc.property(contract, fc.integer({ min: 0, max: 26 }), (given, month) => {
      const [quantities, tiers] = lines(given.usage);
      const { total, steps: rows } = billRows(call('RTC_BILL', quantities, tiers, '', 'X', given.rates, given.terms, month));
      expect(add(rows.map((row) => row[6] as number))).toBe(total);
    }), { numRuns: 200 });
  });

  it('a cash flow’s Total is the bill’s of that month, its columns add up to it, and the TCO is their sum', () => {
    fc.assert(fc.property(contract, fc.integer({ min: 0, max: 26 }), (given, month) => {
      const [quantities, tiers] = lines(given.usage);
      const flow = call('RTC_CASHFLOW', quantities, tiers, '', 'X', given.rates, given.terms);
      const totals = column(flow, 'Total');
      expect(totals).toHaveLength(27);
      expect(totals[month]).toBe(billRows(call('RTC_BILL', quantities, tiers, '', 'X', given.rates, given.terms, month)).total);
      expect(call('RTC_TCO', quantities, tiers, '', 'X', given.rates, given.terms)).toEqual([[add(totals)]]);
      const parts = ['Usage charges', 'Fixed', 'One-off', 'Shortfall', 'Discount', 'Tax'].map((name) => column(flow, name)[month] ?? 0);
      expect(Math.abs(add(parts) - (totals[month] ?? 0))).toBeLessThanOrEqual(1e-9 * Math.max(1, ...parts.map(Math.abs)));
    }), { numRuns: 100 });
  });

  it('costs are the bill’s usage lines where nothing is included or agreed and no two lines share a price', () => {
    fc.assert(fc.property(prices, fc.uniqueArray(fc.tuple(fc.constantFrom(...items), fc.integer({ min: 0, max: 400_000 })), { minLength: 1, selector: ([item]) => item }), (rows, given) => {
      const [quantities, tiers] = lines(given);
      const rates = [rateHeader, ...rows];
      const costs = call('RTC_COST', quantities, tiers, '', 'X', rates).map(([cell]) => cell as number);
      const bill = billRows(call('RTC_BILL', quantities, tiers, '', 'X', rates));
      const charged = add(bill.steps.filter(([step]) => step === 'usage').map((row) => row[6] as number));
      expect(Math.abs(add(costs) - charged)).toBeLessThanOrEqual(1e-9 * Math.max(1, charged));
    }), { numRuns: 200 });
  });

  it('the order of lines does not move a bill without packs', () => {
    fc.assert(fc.property(prices, usage, (rows, given) => {
      const totals = [given, [...given].reverse()].map((order) => {
        const [quantities, tiers] = lines(order);
        return billRows(call('RTC_BILL', quantities, tiers, '', 'X', [rateHeader, ...rows])).total;
      });
      expect(Math.abs((totals[0] ?? 0) - (totals[1] ?? 1))).toBeLessThanOrEqual(1e-9 * Math.max(1, totals[0] ?? 0));
    }), { numRuns: 100 });
  });

  it('money scales with the exchange rate', () => {
    fc.assert(fc.property(contract, (given) => {
      const [quantities, tiers] = lines(given.usage);
      const own = given.terms.filter(([id]) => id !== 'rounding');
      const [[tco = 0] = []] = call('RTC_TCO', quantities, tiers, '', 'X', given.rates, own) as number[][];
      const [[inDollars = 0] = []] = call('RTC_TCO', quantities, tiers, '', 'X', given.rates, [...own, ['currency', 'USD', ''], ['fx_USD_CNY', 8, '']]) as number[][];
      expect(Math.abs(inDollars * 8 - tco)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(tco)));
    }), { numRuns: 60 });
  });
});
