import fc from 'fast-check';
import { answerOf, type SafeCell } from '../../src/functions/answer';

type Row = readonly (string | number)[];

const call = (id: string, ...args: readonly unknown[]): readonly (readonly SafeCell[])[] => answerOf(id, args.map((argument) => (argument === null || Array.isArray(argument) ? argument : [[argument]])));
const refusal = (error: '#N/A' | '#VALUE!', words: string): unknown => ({ error, sentence: expect.stringContaining(words) as string });
const about = (value: number): unknown => expect.closeTo(value, 9);

/** 10 CNY for 1,000 minutes of HD: 100,000 minutes cost 1,000 a month, 12,000 in a year. */
const header: Row = ['Offer', 'Item', 'Unit', 'Price', 'Currency', 'Included', 'Model'];
const hd: Row = ['X', 'HD', '1000min', 10, 'CNY', '', ''];
const terms = (...rows: readonly Row[]): readonly Row[] => [['Id', 'All', 'X'], ...rows];
const target = (money: unknown, lever: unknown, given: readonly Row[] | null = null, ...rows: readonly Row[]): SafeCell | undefined => call('RTC_TARGET', money, lever, 100_000, 'HD', 'CN', 'X', [header, hd, ...rows], given)[0]?.[0];

describe('RTC_TARGET', () => {
  it.each<[string, number, string, readonly Row[], readonly Row[], number]>([
    ['15 % off', 10_200, 'discount_off', [], [], 0.15],
    ['a smaller discount than today’s, where the target allows it', 10_200, '折扣', [['discount_off', '', 0.3]], [], 0.15],
    ['prices times 0.9, the plan as it is', 12_000 * 0.9 + 2400, '单价', [], [['X', 'PLAN', 'month', 200, 'CNY', '', '']], 0.9],
    ['30,000 free minutes a month', 8400, 'free_minutes_month', [], [], 30_000],
    ['free minutes in place of the offer’s own', 8400, '免费分钟', [], [['X', 'HD', 'min', 'free', '', 10_000, 'free']], 30_000],
    ['a commitment of 1,500 a month', 18_000, 'min_commit_month', [], [], 1500],
    ['a lower commitment', 13_200, 'min_commit_month', [['min_commit_month', '', 1500]], [], 1100],
    ['overage at the price of the pack’s', 3600 + 7200, 'overage_multiplier', [['overage_multiplier', '', 1.5]], [['X', 'HD', 'month', 300, 'CNY', 40_000, 'pack']], 1],
    ['an uplift of 5 %', 12_000 + 12_600, 'renewal_uplift_year', [['horizon_months', 24, ''], ['term_months', '', 12]], [], 0.05],
    ['an escalator of 5 %', 12_000 + 12_600, '年度涨价', [['term_months', '', 24]], [], 0.05],
    ['today’s value, where the target is today’s cost', 12_000, 'discount_off', [['min_commit_month', '', 1000], ['discount_off', '', 0.2]], [], 0.2],
  ])('answers %s', (_, money, lever, given, rows, expected) => {
    expect(target(money, lever, terms(...given), ...rows)).toEqual(about(expected));
  });

  it('answers a commitment in the offer’s own currency, as the terms write it', () => {
    expect(target(9000, 'min_commit_month', terms(['currency', 'USD', ''], ['fx_USD_CNY', 8, '']))).toEqual(about(6000));
  });

  it('says by how much a lever misses', () => {
    const plan: Row = ['X', 'PLAN', 'month', 200, 'CNY', '', ''];
    expect(target(1000, 'discount_off', null, plan)).toEqual(refusal('#N/A', 'discount_off alone does not bring the cost to 1000: at 1 it comes to 2400, 1400 away'));
    expect(target(13_000, 'discount_off')).toEqual(refusal('#N/A', 'at 0 it comes to 12000, 1000 away'));
    expect(target(9000, 'renewal_uplift_year')).toEqual(refusal('#N/A', '3000 away'));
  });

  it('says between which costs a step jumps past the target', () => {
    // Lots of 60,000 minutes at 600: two lots a month, one from 40,000 free minutes on.
    const lots = call('RTC_TARGET', 10_000, 'free_minutes_month', 100_000, 'HD', 'CN', 'X', [header, ['X', 'HD', '60000min', 600, 'CNY', '', 'package']])[0]?.[0];
    expect(lots).toEqual(refusal('#N/A', 'No value of free_minutes_month brings the cost to exactly 10000: at 40000 it is 7200, right beside it 14400.'));
  });

  it('answers a target that only the rounding of bills to cents passes', () => {
    const cents: Row = ['rounding', '', 'line 2 half_up'];
    // 100,000 minutes at 10 for 1,000 less 1/3: 12 bills of 666.67 or 666.66, so that 8,000 lies between 7,999.92 and 8,000.04.
    const share = Number(target(8000, 'discount_off', terms(cents)));
    expect(share).toBeCloseTo(1 / 3, 4);
    const back = Number(call('RTC_TCO', 100_000, 'HD', 'CN', 'X', [header, hd], terms(cents, ['discount_off', '', share]))[0]?.[0]);
    expect(back).toBeCloseTo(7999.92, 6);
  });

  it.each<[string, unknown, unknown, string]>([
    ['no target', '', 'discount_off', 'target is missing'],
    ['a target below 0', -5, 'discount_off', 'target: -5 is below 0'],
    ['a target that is text', 'cheap', 'discount_off', '"cheap" is not a number'],
    ['no lever', 9000, '', 'lever is missing'],
    ['an unknown lever', 9000, 'charm', 'lever: "charm" is not understood. Use one of discount_off, unit_price'],
    ['a term that is no lever', 9000, 'tax_rate', '"tax_rate" is not understood'],
  ])('refuses %s', (_, money, lever, words) => {
    expect(target(money, lever)).toEqual(refusal('#VALUE!', words));
  });

  it('refuses what the offer can’t price', () => {
    expect(call('RTC_TARGET', 1000, 'discount_off', 100_000, 'SD', 'CN', 'X', [header, hd])).toEqual([[refusal('#N/A', 'X has no price for SD')]]);
  });

  it('says by how much a target beyond all reach is missed, in numbers', () => {
    expect(target(1e294, 'discount_off')).toMatchObject({ error: '#N/A', sentence: expect.stringMatching(/1e\+294 away/) as string });
  });
});

describe('RTC_TARGET for any input', () => {
  it('gives the target within 0.01 when put back into the terms or the prices', () => {
    const [share, some] = [fc.integer({ min: 0, max: 40 }).map((percent) => percent / 100), fc.integer({ min: 0, max: 3000 })];
    const ids = ['discount_off', 'unit_price', 'free_minutes_month', 'min_commit_month', 'overage_multiplier', 'renewal_uplift_year'];
    let answered = 0;
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.integer({ min: 60, max: 140 }), share, some, some, share, fc.boolean(), (lever, percent, discount, commitment, fee, uplift, isPacked) => {
        const rows = (times: number): readonly Row[] => [header, ['X', 'HD', '1000min', 10 * times, 'CNY', '', ''], ['X', 'PLAN', 'month', fee + 1, 'CNY', '', ''], ...(isPacked ? [['X', 'HD', 'month', 200, 'CNY', 30_000, 'pack']] : [])];
        const held = new Map<string, number>([['discount_off', discount], ['min_commit_month', commitment], ['renewal_uplift_year', uplift], ['overage_multiplier', 1.25]]);
        const given = (values: ReadonlyMap<string, number>): readonly Row[] => terms(['horizon_months', 24, ''], ['growth_month', 0.01, ''], ...[...values].map(([id, value]): Row => [id, '', value]));
        const money = (Number(call('RTC_TCO', 100_000, 'HD', 'CN', 'X', rows(1), given(held))[0]?.[0]) * percent) / 100;
        const answer = call('RTC_TARGET', money, lever, 100_000, 'HD', 'CN', 'X', rows(1), given(held))[0]?.[0];
        if (typeof answer !== 'number') return;
        answered += 1;
        const put = lever === 'unit_price' ? [rows(answer), given(held)] : [rows(1), given(new Map([...held, [lever, answer]]))];
        expect(Math.abs(Number(call('RTC_TCO', 100_000, 'HD', 'CN', 'X', ...put)[0]?.[0]) - money)).toBeLessThan(0.01);
      }),
      { numRuns: 150, examples: [['min_commit_month', 81, 0, 1, 0, 0, false]] },
    );
    expect(answered).toBeGreaterThan(60);
  });
});

describe('RTC_LEVERS', () => {
  it('ranks the levers by what a step of a tenth saves', () => {
    const given = terms(['horizon_months', 24, ''], ['term_months', '', 12], ['discount_off', '', 0.2], ['min_commit_month', '', 500], ['renewal_uplift_year', '', 0.1], ['overage_multiplier', '', 1.2]);
    // Beyond the commitment of 500 usage costs 1.2 times as much: 500 + 1.2 x 300 = 860 a month, then 500 + 1.2 x 380.
    expect(call('RTC_LEVERS', 100_000, 'HD', 'CN', 'X', [header, hd], given)).toEqual([
      ['Rank', 'Lever', 'Change', 'TCO', 'Difference', 'Value then'],
      [1, 'discount_off', about(0.08), about(19_372.8), about(-2419.2), about(0.28)],
      [1, 'unit_price', about(-0.1), about(19_372.8), about(-2419.2), 0.9],
      [1, 'free_minutes_month', 10_000, about(19_372.8), about(-2419.2), 10_000],
      [4, 'overage_multiplier', about(-0.02), about(21_628.8), about(-163.2), about(1.18)],
      [5, 'renewal_uplift_year', about(-0.01), about(21_676.8), about(-115.2), about(0.09)],
      // A lower commitment makes more of the usage overage.
      [6, 'min_commit_month', -50, about(22_032), about(240), 450],
    ]);
  });

  it('takes a step of the buyer’s own, and adds free minutes to those that the offer gives', () => {
    const rows = call('RTC_LEVERS', 100_000, 'HD', 'CN', 'X', [header, hd, ['X', 'HD', 'min', 'free', '', 10_000, 'free']], null, '20%').slice(1);
    expect(rows.find(([, lever]) => lever === 'free_minutes_month')?.slice(2)).toEqual([20_000, 8400, -2400, 30_000]);
  });

  it.each<[string, unknown, string]>([
    ['a bare 10', 10, 'step: 10 is above 1'],
    ['a step below 0', '-5%', 'step: -0.05 is below 0'],
    ['text', 'much', 'step: "much" is not a number'],
  ])('refuses %s', (_, step, words) => {
    expect(call('RTC_LEVERS', 100_000, 'HD', 'CN', 'X', [header, hd], null, step)).toEqual([[refusal('#VALUE!', words)]]);
  });

  it('has in every row the TCO of the terms with the value put back', () => {
    const held: readonly Row[] = [['term_months', '', 24], ['discount_off', '', 0.1], ['min_commit_month', '', 1200], ['min_commit_term', '', 30_000], ['overage_multiplier', '', 1.4], ['price_escalator_year', '', 0.06]];
    for (const [, name, , tco, , value] of call('RTC_LEVERS', 100_000, 'HD', 'CN', 'X', [header, hd], terms(...held)).slice(1)) {
      const lever = name as string;
      const prices = [header, ['X', 'HD', '1000min', lever === 'unit_price' ? 10 * Number(value) : 10, 'CNY', '', '']];
      const given = terms(...held.filter(([id]) => id !== lever), ...(lever === 'unit_price' ? [] : [[lever, '', Number(value)]]));
      expect(call('RTC_TCO', 100_000, 'HD', 'CN', 'X', prices, given)).toEqual([[expect.closeTo(Number(tco), 6)]]);
    }
  });
});
