import fc from 'fast-check';
import { answerOf, type SafeCell } from '../../src/functions/answer';
import { sampleTables } from '../support/sample-tables';

type Row = readonly (string | number)[];

const call = (id: string, ...args: readonly unknown[]): readonly (readonly SafeCell[])[] => answerOf(id, args.map((argument) => (argument === null || Array.isArray(argument) ? argument : [[argument]])));
const refusal = (error: '#N/A' | '#VALUE!', words: string): unknown => ({ error, sentence: expect.stringContaining(words) as string });
const about = (value: number): unknown => expect.closeTo(value, 6);

const header: Row = ['Offer', 'Item', 'Unit', 'Price', 'Currency', 'From', 'Included', 'Model', 'Kind'];
const hd = (offer: string, price: number): Row => [offer, 'HD', '1000min', price, 'CNY', '', '', '', ''];
const terms = (...rows: readonly Row[]): readonly Row[] => [['Id', 'All', 'A', 'B'], ...rows];
const trap = (rows: readonly Row[], given: readonly Row[] | null = null, tier = 'HD'): readonly (readonly SafeCell[])[] => call('RTC_TRAP', 100_000, tier, 'CN', [header, ...rows], given).slice(1);
const quoted = (rows: readonly (readonly SafeCell[])[], offer = 'A'): readonly (readonly SafeCell[])[] => rows.filter(([name, , basis]) => name === offer && basis === 'quoted').map(([, fee, , amount]) => [fee, amount] as SafeCell[]);

describe('RTC_TRAP', () => {
  it('takes the cost of each offer apart, beginning with its headline', () => {
    const rows = trap([hd('A', 14), ['A', 'SETUP', 'once', 20_000, 'CNY', '', '', '', ''], hd('B', 25)]).filter(([, , basis]) => basis !== 'estimated');
    expect(rows).toEqual([
      ['A', 'headline', '', 16_800, about(14), 'lowest headline'],
      ['A', 'SETUP', 'quoted', 20_000, about(20_000 / 1200), 'one-off fee'],
      ['A', 'tco', '', 36_800, about(36_800 / 1200), 'low-price trap: dearer than B from the signing'],
      ['B', 'headline', '', 30_000, about(25), ''],
      ['B', 'tco', '', 30_000, about(25), 'cheapest in all'],
    ]);
  });

  it('says from which month on the trap has cost more', () => {
    // A: 1,400 a month and from month 13 twice that; B: 2,000. After 12 months A is 7,200 ahead, which 800 a month use up in the ninth.
    const rows = trap([hd('A', 14), hd('B', 20)], terms(['horizon_months', 24, '', ''], ['term_months', '', 24, 24], ['price_escalator_year', '', 1, '']));
    expect(rows.filter(([, fee]) => fee === 'tco').map(([, , , amount, , finding]) => [amount, finding])).toEqual([[50_400, 'low-price trap: dearer than B from month 22'], [48_000, 'cheapest in all']]);
    expect(quoted(rows)).toEqual([['price_rise', about(16_800)]]);
  });

  it.each<[string, string, readonly Row[], readonly Row[], readonly (readonly unknown[])[]]>([
    ['what the meter makes of the minutes', '5*640x360', [['A', 'SD', '1000min', 10, 'CNY', '', '', '', '']], [['meter', '', 'per_stream', '']], [['metering', about(48_000)]]],
    ['steps of the price', 'HD', [hd('A', 10), ['A', 'HD', '1000min', 5, 'CNY', 60_000, '', '', '']], [], [['price_steps', about(-2400)]]],
    ['free units', 'HD', [hd('A', 10), ['A', 'HD', 'min', 'free', '', '', 20_000, 'free', '']], [], [['free_units', about(-2400)]]],
    ['a pack and what it covers', 'HD', [hd('A', 10), ['A', 'HD', 'month', 300, 'CNY', '', 50_000, 'pack', '']], [], [['free_units', about(-6000)], ['HD', 3600]]],
    ['discount, shortfall and support', 'HD', [hd('A', 10)], [['discount_off', '', 0.2, ''], ['min_commit_month', '', 900, ''], ['support_pct', '', 0.1, '']], [['discount_off', about(-2400)], ['min_commit_month', about(1200)], ['SUPPORT', about(1080)]]],
    ['tax on top', 'HD', [hd('A', 10)], [['tax_rate', '', 0.06, ''], ['prices_include_tax', '', 'no', '']], [['tax_rate', about(720)]]],
  ])('shows %s', (_, tier, rows, given, expected) => {
    expect(quoted(trap(rows, terms(...given), tier))).toEqual(expected);
  });

  it('counts extras apart from the minutes', () => {
    const usage = [['Item', 'Region', 'Usage'], ['HD', 'CN', 100_000], ['RECORDING:HD', 'CN', 1000]];
    const rows = call('RTC_TRAP', usage, null, null, [header, hd('A', 10), ['A', 'RECORDING:HD', '1000min', 60, 'CNY', '', '', '', '']]).slice(1);
    expect(quoted(rows)).toEqual([['RECORDING:HD', about(720)]]);
  });

  it('shows fees of which an offer says nothing as estimates, in no total', () => {
    const rows = trap([hd('A', 10), ['A', 'SETUP', 'once', 'free', '', '', '', '', ''], ['A', 'PROXY', 'month', 100, 'CNY', '', '', '', 'estimate']]);
    expect(rows.filter(([, , basis]) => basis === 'estimated').map(([, fee, , amount, , finding]) => [fee, amount, finding])).toEqual([
      ['PROXY', 1200, 'your estimate, in no total'],
      ['SUPPORT', about(480), 'not said, in no total: as Twilio asks'],
      ['ANALYTICS', 799 * 12, 'not said, in no total: as TRTC asks'],
      ['UPGRADE', '', 'not said: ask, nobody publishes a price'],
    ]);
    expect(rows.find(([, fee]) => fee === 'tco')?.[3]).toBe(12_000);
  });

  it('estimates no support where the terms say it', () => {
    const rows = trap([hd('A', 10)], terms(['support_pct', '', 0.05, '']));
    expect(rows.filter(([, fee]) => fee === 'SUPPORT').map(([, , basis, amount]) => [basis, amount])).toEqual([['quoted', about(600)]]);
  });

  it('puts a foreign price of an unsaid fee into the offer’s currency, or asks for the rate', () => {
    const proxy = (given: readonly Row[] | null): unknown => trap([hd('A', 10)], given).find(([, fee]) => fee === 'PROXY')?.slice(3);
    expect(proxy(null)).toEqual(['', '', 'not said: Agora asks in another currency, add its rate to the terms']);
    expect(proxy(terms(['fx_USD_CNY', 7, '', '']))).toEqual([42_000, about(35), 'not said, in no total: as Agora asks']);
  });

  it('leaves an offer that can’t be priced aside, and the others stand', () => {
    const rows = trap([hd('A', 14), ['B', 'SD', '1000min', 5, 'CNY', '', '', '', '']]);
    expect(rows.filter(([name]) => name === 'B')).toEqual([['B', 'tco', '', refusal('#N/A', 'B has no price for HD'), refusal('#N/A', 'B has no price for HD'), '']]);
    expect(rows.find(([name, fee]) => name === 'A' && fee === 'tco')?.[5]).toBe('cheapest in all');
  });

  it('shows the sample’s trap: cheapest by headline, dearest in all, with the fees that make it so', () => {
    const rows = call('RTC_TRAP', sampleTables.usage, null, null, sampleTables.rates, sampleTables.terms).slice(1);
    const of = (fee: string): readonly (readonly [SafeCell, number])[] => rows.filter((row) => row[1] === fee).map((row) => [row[0] ?? '', row[3] as number]);
    const lowest = (pairs: readonly (readonly [SafeCell, number])[]): SafeCell | undefined => [...pairs].sort((a, b) => a[1] - b[1])[0]?.[0];
    expect(lowest(of('headline'))).toBe('Budget offer');
    expect(lowest(of('tco').map(([name, tco]) => [name, -tco]))).toBe('Budget offer');
    expect(rows.find(([name, fee]) => name === 'Budget offer' && fee === 'tco')?.[5]).toBe('low-price trap: dearer than TRTC, 1 year from the signing');
    expect(quoted(rows, 'Budget offer').map(([fee]) => fee)).toEqual(['metering', 'RECORDING:HD', 'price_rise', 'SETUP', 'overage_multiplier', 'SUPPORT']);
  });

  it('refuses what is wrong with the question as a whole', () => {
    expect(call('RTC_TRAP', 1000, 'HD', 'CN')).toEqual([[refusal('#VALUE!', 'rates is missing')]]);
    expect(call('RTC_TRAP', -1, 'HD', 'CN', [header, hd('A', 1)])).toEqual([[refusal('#VALUE!', '-1 is below 0')]]);
  });
});

describe('RTC_TRAP for any input', () => {
  it('has quoted rows that sum to the gap, and the TCO of RTC_TCO', () => {
    const { usage, rates, terms: given, offers } = sampleTables;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9_000_000 }), { minLength: 8, maxLength: 8 }), fc.integer({ min: 1, max: 48 }), fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 0, max: 400_000 }), fc.constantFrom('', 'line 2', 'total 2'), (minutes, horizon, commitment, free, rounding) => {
        const lines = usage.map(([item = '', region = '', , unit = ''], index) => [item, region, index === 0 ? 'Usage' : (minutes[index - 1] ?? 0), unit]);
        const changed = [...given.filter(([id]) => id !== 'horizon_months' && id !== 'min_commit_month'), ['horizon_months', horizon, '', '', '', ''], ['min_commit_month', '', commitment, '', commitment, 120_000], ['free_minutes_month', '', free, '', '', free], ['rounding', rounding, '', '', '', ''], ['tax_rate', 0.06, '', '', '', ''], ['prices_include_tax', '', 'no', 'yes', '', '']];
        const rows = call('RTC_TRAP', lines, null, null, rates, changed).slice(1);
        for (const offer of offers) {
          const own = rows.filter(([name]) => name === offer);
          const amount = (fee: string): number => own.find((row) => row[1] === fee && row[2] === '')?.[3] as number;
          const gap = amount('tco') - amount('headline');
          expect(Math.abs(own.reduce((sum, row) => (row[2] === 'quoted' ? sum + (row[3] as number) : sum), 0) - gap)).toBeLessThan(1e-10 * Math.max(1, Math.abs(amount('tco'))));
          expect(amount('tco')).toBeCloseTo(call('RTC_TCO', lines, null, null, offer, rates, changed)[0]?.[0] as number, 6);
        }
      }),
      { numRuns: 40 },
    );
  });
});
