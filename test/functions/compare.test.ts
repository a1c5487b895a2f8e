import fc from 'fast-check';
import { answerOf, type SafeCell } from '../../src/functions/answer';
import { sampleTables } from '../support/sample-tables';

type Table = readonly (readonly (string | number)[])[];

const call = (id: string, ...args: readonly unknown[]): readonly (readonly SafeCell[])[] => answerOf(id, args.map((argument) => (argument === null || Array.isArray(argument) ? argument : [[argument]])));
const refusal = (error: '#N/A' | '#VALUE!', words: string): unknown => ({ error, sentence: expect.stringContaining(words) as string });

/** 100,000 minutes of HD a month: A costs 2,800 a month and 1,000 at the signing, B 2,500. */
const rates: Table = [
  ['Offer', 'Item', 'Unit', 'Price', 'Currency', 'Kind', 'As of', 'Tax'],
  ['A', 'HD', '1000min', 28, 'CNY', '', '', 'yes'],
  ['A', 'SETUP', 'once', 1000, 'CNY', '', '', 'yes'],
  ['B', 'HD', '1000min', 25, 'CNY', '', '', 'yes'],
];
const compare = (given: Table, terms: Table | null = null): readonly (readonly SafeCell[])[] => call('RTC_COMPARE', 100_000, 'HD', 'CN', given, terms).slice(1);

describe('RTC_COMPARE', () => {
  it('answers a row for each offer, ranked by what the contract costs', () => {
    const terms = [['Id', 'All', 'A', 'B'], ['horizon_months', 24, '', ''], ['term_months', '', 12, 24], ['renewal_uplift_year', '', 0.1, ''], ['discount_rate', 0.21, '', ''], ['exit_rule', '', '', 'months'], ['exit_value', '', '', 2]];
    const [a = [], b = []] = compare(rates, terms);
    // A: 1,000 + 12 x 2,800 + 12 x 3,080; B: 24 x 2,500, and leaving it costs two months.
    expect(a.slice(0, 7)).toEqual(['A', 'CNY', 24, 2_400_000, 2800, 34_600, expect.closeTo(71_560, 6)]);
    expect(a.slice(8)).toEqual([expect.closeTo(34_600 / 1200, 9), expect.closeTo(30.8, 9), 0, expect.closeTo(71_560 / 60_000 - 1, 9), 2, '']);
    expect(b.slice(0, 7)).toEqual(['B', 'CNY', 24, 2_400_000, 2500, 30_000, 60_000]);
    expect(b.slice(8)).toEqual([25, 25, 5000, 0, 1, '']);
    expect(b[7]).toBeCloseTo(call('RTC_TCO', 100_000, 'HD', 'CN', 'B', rates, terms, 'npv')[0]?.[0] as number, 9);
  });

  it('counts billed minutes by each vendor’s own rule', () => {
    const offers = [rates[0] ?? [], ['S', 'FHD', '1000min', 63, 'CNY', '', '', ''], ['P', 'SD', '1000min', 12, 'CNY', '', '', '']];
    const terms = [['Id', 'All', 'S', 'P'], ['meter', '', 'shengwang', 'per_stream'], ['growth_month', 0.5, '', ''], ['horizon_months', 2, '', '']];
    const rows = call('RTC_COMPARE', 1000, '5*640x360', 'CN', offers, terms).slice(1);
    expect(rows.map((row) => row[3])).toEqual([2500, 12_500]);
    expect(rows.map((row) => row[6])).toEqual([157.5, 150]);
  });

  it('shares a rank between equal offers', () => {
    expect(compare([...rates, ['C', 'HD', '1000min', 25, 'CNY', '', '', '']]).map((row) => row[12])).toEqual([3, 1, 1]);
  });

  it('converts to the currency of the terms, else of the first offer', () => {
    const mixed = [...rates, ['D', 'HD', '1000min', 4, 'USD', '', '', 'yes']];
    const fx = (...rows: Table): Table => [['Id', 'All', 'A', 'B', 'D'], ['fx_USD_CNY', 7, '', '', ''], ...rows];
    expect(compare(mixed, fx()).map((row) => [row[1], row[6], row[13]])).toEqual([['CNY', 34_600, ''], ['CNY', 30_000, ''], ['CNY', 33_600, 'converted currency']]);
    const inDollars = compare(mixed, fx(['currency', 'USD', '', '', '']));
    expect(inDollars.map((row) => row[1])).toEqual(['USD', 'USD', 'USD']);
    expect(inDollars[2]?.[6]).toBe(4800);
    expect(inDollars[0]?.[6]).toBeCloseTo(34_600 / 7, 9);
  });

  it('leaves an offer that can’t be priced or converted without a rank, and the others stand', () => {
    const rows = compare([...rates, ['D', 'HD', '1000min', 4, 'USD', '', '', ''], ['E', 'SD', '1000min', 4, 'CNY', '', '', '']]);
    expect(rows.map((row) => row[12])).toEqual([2, 1, '', '']);
    expect(rows[2]?.slice(3, 11)).toEqual(Array.from({ length: 8 }, () => refusal('#N/A', 'fx_USD_CNY')));
    expect(rows[3]?.[6]).toEqual(refusal('#N/A', 'E has no price for HD'));
  });

  it('refuses only the offer that lacks a price where a month reaches it', () => {
    const rows = compare([...rates, ['F', 'HD', '1000min', '', 'CNY', '', '', '']]);
    expect(rows.map((row) => row[12])).toEqual([2, 1, '']);
    expect(rows[2]?.[6]).toEqual(refusal('#N/A', 'F names HD without a price'));
    expect(call('RTC_TRAP', 100_000, 'HD', 'CN', [...rates, ['F', 'HD', '1000min', '', 'CNY', '', '', '']]).at(-1)?.slice(0, 4)).toEqual(['F', 'tco', '', refusal('#N/A', 'F names HD without a price')]);
  });

  it('compares list rows only where the terms name them, or nothing is quoted', () => {
    const listed = [...rates, ['L', 'HD', '1000min', 20, 'CNY', 'list', '2026-05-01', 'yes']];
    const names = (table: readonly (readonly SafeCell[])[]): readonly unknown[] => table.map(([name]) => name);
    expect(names(compare(listed))).toEqual(['A', 'B']);
    expect(names(compare(listed, [['Id', 'All', 'A', 'B', 'L']]))).toEqual(['A', 'B', 'L']);
    expect(names(compare([listed[0] ?? [], listed[4] ?? []]))).toEqual(['L']);
  });

  it('says that minutes are missing only where money is divided by them', () => {
    const [row = []] = call('RTC_COMPARE', 2, 'RECORDING:HD', 'CN', [rates[0] ?? [], ['A', 'RECORDING:HD', 'min', 3, 'CNY', '', '', '']]).slice(1);
    expect([row[6], row[8], row[12]]).toEqual([72, refusal('#N/A', 'no participant-minutes'), 1]);
  });

  it.each<[string, Table, Table]>([
    ['tax in or out unsaid', [['A', 'HD', '1000min', 28, 'CNY', '', '', '']], []],
    ['old or second-hand list price', [['A', 'HD', '1000min', 28, 'CNY', 'list', '2020', 'yes']], []],
    ['estimates not counted', [['A', 'HD', '1000min', 28, 'CNY', '', '', 'yes'], ['A', 'SETUP', 'once', 28, 'CNY', 'estimate', '', 'yes']], []],
    ['renewal uplift assumed 0', [['A', 'HD', '1000min', 28, 'CNY', '', '', 'yes']], [['horizon_months', 24, '']]],
    ['term longer than the horizon', [['A', 'HD', '1000min', 28, 'CNY', '', '', 'yes']], [['horizon_months', 6, '']]],
    ['pays for a minimum not used', [['A', 'HD', '1000min', 28, 'CNY', '', '', 'yes']], [['min_commit_month', '', 3000]]],
    ['more than half off: 0.85 or 八五折?', [['A', 'HD', '1000min', 28, 'CNY', '', '', 'yes']], [['discount_off', '', 0.85]]],
    ['overage without a commitment or pack', [['A', 'HD', '1000min', 28, 'CNY', '', '', 'yes']], [['overage_multiplier', '', 1.5]]],
  ])('flags: %s', (flag, offer, terms) => {
    expect(compare([rates[0] ?? [], ...offer], [['Id', 'All', 'A'], ...terms])[0]?.[13]).toBe(flag);
  });

  it('ranks the sample’s trap last, although its headline price is the lowest', () => {
    const rows = call('RTC_COMPARE', sampleTables.usage, null, null, sampleTables.rates, sampleTables.terms).slice(1);
    expect(rows.map(([offer, , , , , , , , , , , , rank]) => [offer, rank])).toEqual([['Shengwang, 2 years', 2], ['TRTC, 1 year', 1], ['ZEGO, 1 year', 3], ['Budget offer', 4]]);
  });

  it.each<[string, readonly unknown[], string]>([
    ['no rates', [1000, 'HD', 'CN'], 'rates is missing'],
    ['text for a usage', ['much', 'HD', 'CN', rates], '"much" is not a number'],
    ['a usage below 0', [-1, 'HD', 'CN', rates], '-1 is below 0'],
    ['terms without a header', [1000, 'HD', 'CN', rates, [['term_months', 12]]], 'no column All'],
  ])('refuses %s', (_, args, words) => {
    expect(call('RTC_COMPARE', ...args)).toEqual([[refusal('#VALUE!', words)]]);
  });
});

describe('RTC_COMPARE for any input', () => {
  it('has exactly the TCO of RTC_TCO for every offer, whatever the usage and the terms', () => {
    const { offers, usage, rates: quotes, terms } = sampleTables;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9_000_000 }), { minLength: 8, maxLength: 8 }), fc.integer({ min: 1, max: 60 }), fc.integer({ min: -5, max: 9 }), fc.constantFrom('', 'USD', 'CNY'), (minutes, horizon, growth, currency) => {
        const lines = usage.map(([item = '', region = '', , unit = ''], index) => [item, region, index === 0 ? 'Usage' : (minutes[index - 1] ?? 0), unit]);
        const given = [...terms.filter(([id]) => id !== 'horizon_months' && id !== 'growth_month'), ['horizon_months', horizon, '', '', '', ''], ['growth_month', growth / 100, '', '', '', ''], ['fx_USD_CNY', 7.1, '', '', '', ''], ['currency', currency, '', '', '', '']];
        const table = call('RTC_COMPARE', lines, null, null, quotes, given).slice(1);
        expect(table.map((row) => row[6])).toEqual(offers.map((offer) => call('RTC_TCO', lines, null, null, offer, quotes, given)[0]?.[0]));
      }),
      { numRuns: 40 },
    );
  });
});
