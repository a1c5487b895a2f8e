import { answerOf, type SafeCell } from '../../src/functions/answer';
import { sampleTables } from '../support/sample-tables';

const call = (id: string, ...args: readonly unknown[]): readonly (readonly SafeCell[])[] => answerOf(id, args.map((argument) => (argument === null || Array.isArray(argument) ? argument : [[argument]])));
const refusal = (error: '#N/A' | '#VALUE!', words: string): unknown => ({ error, sentence: expect.stringContaining(words) as string });
const about = (value: number): unknown => expect.closeTo(value, 9);

/** Pay as you go at 25, a plan of 2,000 with 15, a pack of 2,000 for 150,000 minutes. */
const rates = [
  ['Offer', 'Item', 'Unit', 'Price', 'Currency', 'Included', 'Model'],
  ['A', 'HD', '1000min', 25, 'CNY', '', ''],
  ['B', 'HD', '1000min', 15, 'CNY', '', ''],
  ['B', 'PLAN', 'month', 2000, 'CNY', '', ''],
  ['P', 'HD', '1000min', 25, 'CNY', '', ''],
  ['P', 'HD', 'month', 2000, 'CNY', 150_000, 'pack'],
];

describe('RTC_BREAKEVEN', () => {
  it('says at which multiple of the usage a fee pays', () => {
    expect(call('RTC_BREAKEVEN', 100_000, 'HD', 'CN', 'A', 'B', rates)).toEqual([
      ['From', 'To', 'Cheaper', 'Cost A', 'Cost B', 'At To'],
      [0.01, about(2), 'A', about(60_000), about(60_000), 'equal cost'],
      [about(2), 100, 'B', 3_000_000, 1_824_000, 'not looked at beyond'],
    ]);
  });

  it('compares a pack with pay as you go', () => {
    expect(call('RTC_BREAKEVEN', 100_000, 'HD', 'CN', 'A', 'P', rates).slice(1).map((row) => [row[1], row[2]])).toEqual([[about(0.8), 'A'], [100, 'P']]);
  });

  it('puts one offer into the other’s currency', () => {
    const mixed = [...rates, ['D', 'HD', '1000min', 5, 'USD', '', '']];
    expect(call('RTC_BREAKEVEN', 100_000, 'HD', 'CN', 'B', 'D', mixed)).toEqual([[refusal('#N/A', 'fx_USD_CNY')]]);
    const found = call('RTC_BREAKEVEN', 100_000, 'HD', 'CN', 'B', 'D', mixed, [['Id', 'All', 'B', 'D'], ['fx_USD_CNY', 7, '', '']]);
    expect(found.slice(1).map((row) => [row[1], row[2]])).toEqual([[about(1), 'D'], [100, 'B']]);
  });

  it('takes list prices where no rates are given', () => {
    // Both give 10,000 minutes a month; above them HD costs 28 and 25.
    expect(call('RTC_BREAKEVEN', 1_000_000, 'HD', 'CN', 'shengwang', 'zego').slice(1).map((row) => row.slice(0, 3))).toEqual([[0.01, 100, 'zego']]);
  });

  it('gives equal costs when put back into the usage', () => {
    const { usage, rates: quotes, terms, offers } = sampleTables;
    const costAt = (multiple: number, offer: string): number => {
      const lines = usage.map((row, index) => (index === 0 ? row : row.map((cell, column) => (column === 2 ? Number(cell) * multiple : cell))));
      return call('RTC_TCO', lines, null, null, offer, quotes, terms)[0]?.[0] as number;
    };
    let met = 0;
    for (const a of offers) {
      for (const b of offers.filter((name) => name > a)) {
        for (const [, to, , costA, costB, end] of call('RTC_BREAKEVEN', usage, null, null, a, b, quotes, terms).slice(1)) {
          expect([costAt(Number(to), a), costAt(Number(to), b)]).toEqual([expect.closeTo(Number(costA), 4), expect.closeTo(Number(costB), 4)]);
          if (end !== 'equal cost') continue;
          expect(costAt(Number(to), a)).toBeCloseTo(costAt(Number(to), b), 2);
          met += 1;
        }
      }
    }
    expect(met).toBeGreaterThan(0);
  });

  it.each<[string, readonly unknown[], unknown]>([
    ['an offer that is not said', [1000, 'HD', 'CN', 'A', '', rates], refusal('#VALUE!', 'offer_b is missing')],
    ['an unknown offer', [1000, 'HD', 'CN', 'A', 'Q', rates], refusal('#N/A', 'no offer or vendor "Q"')],
    ['a usage that is text', ['much', 'HD', 'CN', 'A', 'B', rates], refusal('#VALUE!', '"much" is not a number')],
    ['a missing price', [1000, 'SD', 'CN', 'A', 'B', rates], refusal('#N/A', 'A has no price for SD')],
  ])('refuses %s', (_, args, expected) => {
    expect(call('RTC_BREAKEVEN', ...args)).toEqual([[expected]]);
  });
});
