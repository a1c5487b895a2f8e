import { answerOf, type SafeCell } from '../../src/functions/answer';

type Row = readonly (string | number)[];

const call = (id: string, ...args: readonly unknown[]): readonly (readonly SafeCell[])[] => answerOf(id, args.map((argument) => (argument === null || Array.isArray(argument) ? argument : [[argument]])));

/** 10 CNY for 1,000 minutes of HD: 100,000 minutes cost 1,000 a month. */
const header = ['Offer', 'Plan', 'Item', 'Unit', 'Price', 'Currency', 'Included', 'Model', 'Tax'];
const hd: Row = ['X', '', 'HD', '1000min', 10, 'CNY', '', '', ''];
const rates = (...rows: readonly Row[]): readonly Row[] => [header, hd, ...rows];
const terms = (...rows: readonly Row[]): readonly Row[] => [['Id', 'Term', 'All', 'X'], ...rows.map(([id = '', all = '', own = '']) => [id, '', all, own])];

const monthly = (given: readonly Row[], ...rows: readonly Row[]): readonly SafeCell[] =>
  call('RTC_CASHFLOW', 100_000, 'HD', '', 'X', rates(...rows), given).slice(1).map((row) => row[8] ?? '');
const total = (month: number, given: readonly Row[] | null, ...rows: readonly Row[]): SafeCell => {
  const bill = call('RTC_BILL', 100_000, 'HD', '', 'X', rates(...rows), given, month);
  return bill[bill.length - 1]?.[6] ?? '';
};
const exits = (month: number, given: readonly Row[]): readonly (readonly SafeCell[])[] => call('RTC_EXIT_COST', month, 100_000, 'HD', '', 'X', rates(), given).slice(1);
const close = (value: number): unknown => expect.closeTo(value, 9);

describe('RTC_BILL by the terms', () => {
  it.each<[string, number, readonly Row[], readonly Row[], number]>([
    ['八五折 takes 15 % off', 1, [['discount_off', '', '八五折']], [], 850],
    ['85折 and 8.5折 are the same', 1, [['减免幅度', '', '8.5折']], [], 850],
    ['a year of its own discount', 13, [['term_months', '', 24], ['discount_off', '', 0.1], ['discount_off_year_2', '', '20%']], [], 800],
    ['the year after it keeps discount_off', 25, [['term_months', '', 36], ['discount_off', '', 0.1], ['discount_off_year_2', '', 0.2]], [], 900],
    ['the discount leaves plan fees alone', 1, [['discount_off', '', 0.5]], [['X', '', 'PLAN', 'month', 200, 'CNY', '', '', '']], 700],
    ['a commitment is topped up', 1, [['min_commit_month', '', 1500]], [], 1500],
    ['overage above the commitment', 1, [['min_commit_month', '', 400], ['overage_multiplier', '', 1.5]], [], 1300],
    ['overage beyond the pack, without a commitment', 1, [['overage_multiplier', '', 2]], [['X', '', 'HD', 'month', 300, 'CNY', 60_000, 'pack', '']], 300 + 400 * 2],
    ['the term’s commitment comes due in its last month', 12, [['min_commit_term', '', 15_000]], [], 1000 + 3000],
    ['the cap is before the share for support', 1, [['spend_cap', '', 800], ['support_pct', '', '10%']], [], 880],
    ['support in the terms replaces the offer’s', 1, [['support_pct', '', 0.05], ['support_min', '', 80]], [['X', '', 'SUPPORT', '%', 20, '', '', '', '']], 1080],
    ['free minutes replace the offer’s quota', 1, [['free_minutes_month', '', 50_000]], [['X', '', 'HD', 'min', 'free', '', 10_000, 'free', '']], 500],
    ['none switches the quota off', 1, [['free_minutes_month', '', '无']], [['X', '', 'HD', 'min', 'free', '', 10_000, 'free', '']], 1000],
    ['renewal goes up once for each year begun', 25, [['term_months', '', 12], ['renewal_uplift_year', '', 0.1]], [], 1000 * 1.1 ** 2],
    ['inside the term prices escalate from year 2', 13, [['term_months', '', 36], ['price_escalator_year', '', 0.05]], [], 1050],
    ['growth compounds from month 2', 3, [['growth_month', 0.1]], [], 1000 * 1.1 * 1.1],
    ['yearly growth from month 13', 13, [['growth_year', '20%']], [], 1200],
    ['tax is added to prices without it', 1, [['tax_rate', '', '6%'], ['prices_include_tax', '', 'no']], [], 1060],
    ['tax inside moves nothing', 1, [['tax_rate', '', 0.06], ['prices_include_tax', '', '是']], [], 1000],
    ['an unsaid basis adds nothing', 1, [['tax_rate', '', 0.06]], [], 1000],
    ['recoverable tax is no cost', 1, [['tax_rate', '', 0.06], ['prices_include_tax', '', 'yes'], ['tax_recoverable', '', 'yes']], [], 1000 / 1.06],
    ['a fixed fee for 12 months is due in month 1', 1, [], [['X', '', 'PLAN', '12month', 1200, 'CNY', '', '', '']], 2200],
    ['and not in month 2', 2, [], [['X', '', 'PLAN', '12month', 1200, 'CNY', '', '', '']], 1000],
    ['and again in month 13', 13, [], [['X', '', 'PLAN', '12month', 1200, 'CNY', '', '', '']], 2200],
    ['a pack of 12 months lasts as far as it goes', 3, [], [['X', '', 'HD', '12month', 500, 'CNY', 250_000, 'pack', '']], 500],
    ['a trial is given once', 2, [], [['X', '', 'HD', 'min', 'free', '', 150_000, 'trial', '']], 500],
    ['once-fees fall at the signing', 0, [], [['X', '', 'SETUP', 'once', 3000, 'CNY', '', '', '']], 3000],
    ['two packs are chosen by the terms', 1, [['plan', '', '2 x p']], [['X', 'p', 'HD', 'month', 300, 'CNY', 40_000, 'pack', '']], 600 + 200],
    ['a plan that is not chosen costs nothing', 1, [], [['X', 'p', 'HD', 'month', 300, 'CNY', 40_000, 'pack', '']], 1000],
    ['seats of the terms are a line', 1, [['seats', '', 7]], [['X', '', 'SEAT', 'seat', 20, 'CNY', '', '', '']], 1140],
    ['money rounds by line', 1, [['discount_off', '', 0.33333], ['rounding', '', 'line 2']], [], 666.67],
  ])('%s', (_, month, rows, more, expected) => {
    expect(total(month, terms(...rows), ...more)).toEqual(close(expected));
  });

  it('shows what the invoice says before what it costs', () => {
    const bill = call('RTC_BILL', 100_000, 'HD', '', 'X', rates(), terms(['tax_rate', '', 0.06], ['prices_include_tax', '', 'no'], ['tax_recoverable', '', 'yes']));
    expect(bill.slice(-3).map(([step, , , , , , amount]) => [step, amount])).toEqual([['tax_recovered', -60], ['Payable', 1060], ['Total', 1000]]);
  });

  it('takes the Rates column Tax before the term', () => {
    const bill = call('RTC_BILL', 100_000, 'HD', '', 'X', [header, ['X', '', 'HD', '1000min', 10, 'CNY', '', '', 'yes']], terms(['tax_rate', '', 0.06], ['prices_include_tax', '', 'no']));
    expect(bill[bill.length - 1]?.[6]).toBe(1000);
  });
});

describe('RTC_CASHFLOW by the terms', () => {
  it('looks as far as the longest term of all offers', () => {
    const flow = call('RTC_CASHFLOW', 100_000, 'HD', '', 'X', rates(), [['Id', 'All', 'X', 'Y'], ['term_months', '', 6, 18]]);
    expect(flow).toHaveLength(1 + 19);
  });

  it('takes months across as they are, and says so where lines were meant', () => {
    expect(call('RTC_CASHFLOW', [[1000, 2000, 4000]], 'HD', '', 'X', rates(), terms(['growth_month', 0.5])).slice(1).map((row) => row[8])).toEqual([0, 10, 20, 40]);
    expect(call('RTC_TCO', [[1000], [2000]], 'HD', 'CN', 'X', rates())[0]?.[0]).toMatchObject({ error: '#VALUE!', sentence: expect.stringContaining('months go across') as string });
  });

  it('moves usage with the seasons, month 1 as given', () => {
    const flow = monthly(terms(['start_date', '', '2026-11-01'], ['seasonality', '1,1,1,1,1,1,1,1,1,1,2,3']));
    expect(flow.slice(0, 4)).toEqual([0, 1000, 1500, 500]);
  });

  it('discounts month k by (1+r)^(-k/12), and the signing not at all', () => {
    const flow = call('RTC_CASHFLOW', 100_000, 'HD', '', 'X', rates(['X', '', 'SETUP', 'once', 100, 'CNY', '', '', '']), terms(['discount_rate', 0.21]));
    expect([flow[1]?.[10], flow[7]?.[10], flow[13]?.[10]]).toEqual([100, close(1000 / 1.1), close(1000 / 1.21)]);
  });
});

describe('RTC_EXIT_COST', () => {
  const clauses = terms(['term_months', '', 24], ['discount_off', '', 0.15], ['exit_rule', '', 'fixed; months; remaining_share; clawback'], ['exit_value', '', '500; 2; 50%; 5%'], ['notice_days', '', 60], ['migration_cost', 900]);

  it('adds up all clauses', () => {
    // A month costs 850; after month 6 eighteen remain; 150 a month were saved, 50 of them earned.
    expect(exits(6, clauses)).toEqual([['fixed', 500], ['months', 1700], ['remaining_share', close(7650)], ['clawback', close(600)], ['notice', 1700], ['migration', 900], ['Total', close(13_050)]]);
  });

  it('asks only for notice and migration once the term is over', () => {
    expect(exits(24, clauses)).toEqual([['notice', 1700], ['migration', 900], ['Total', 2600]]);
  });

  it('is exit_max at its highest, in no total', () => {
    expect(call('RTC_TCO', 100_000, 'HD', '', 'X', rates(), clauses, 'exit_max')).toEqual([[close(500 + 1700 + 0.5 * 850 * 23 + 100 + 1700 + 900)]]);
    expect(call('RTC_TCO', 100_000, 'HD', '', 'X', rates(), clauses)).toEqual([[close(850 * 24)]]);
  });
});

describe('terms that can’t be read', () => {
  it.each<[string, readonly Row[], string]>([
    ['an unknown term', terms(['discuont_off', '', 0.1]), 'discuont_off'],
    ['a bare 15', terms(['discount_off', '', 15]), 'Write 15%'],
    ['an assumption in an offer’s column', terms(['growth_month', '', 0.1]), 'column All'],
    ['a term twice', terms(['term_months', '', 12], ['合同期', '', 24]), 'twice'],
    ['no column All', [['Id', 'X'], ['term_months', 12]], 'no column All'],
    ['seasons without a start', terms(['seasonality', '1,1,1,1,1,1,1,1,1,1,2,3']), 'start_date'],
    ['no rate', terms(['currency', 'USD']), 'fx_CNY_USD'],
  ])('%s is said', (_, given, words) => {
    expect(call('RTC_TCO', 1000, 'HD', '', 'X', rates(), given)[0]?.[0]).toMatchObject({ sentence: expect.stringContaining(words) as string });
  });

  it('says that an offer has no column', () => {
    expect(call('RTC_TCO', 1000, 'HD', '', 'X', rates(), [['Id', 'All', 'Y'], ['term_months', '', 12]])[0]?.[0]).toMatchObject({ error: '#N/A', sentence: expect.stringContaining('no column for X') as string });
  });
});

describe('RTC_TCO', () => {
  it.each<[string, number]>([['tco', 12_100], ['', 12_100], ['npv', 12_100], ['first_year', 12_100], ['month_1', 1000], ['per_1000', 12_100 / 1200], ['per_1000_last_year', 10], ['fixed_share', 100 / 12_100]])('measures %s', (measure, expected) => {
    expect(call('RTC_TCO', 100_000, 'HD', '', 'X', rates(['X', '', 'SETUP', 'once', 100, 'CNY', '', '', '']), null, measure)).toEqual([[close(expected)]]);
  });

  it('answers a benchmark where neither vendor nor rates are given, and needs the region', () => {
    expect(call('RTC_TCO', 120_000, 'HD', 'CN', null, null)[0]?.[0]).toBeGreaterThan(30_000);
    expect(call('RTC_TCO', 120_000, 'HD', '', null, null)[0]?.[0]).toMatchObject({ error: '#N/A' });
  });

  it('refuses an offer whose fee is not said or can’t be read', () => {
    expect(call('RTC_TCO', 1000, 'HD', '', 'X', rates(['X', '', 'PLAN', 'month', '2OO', 'CNY', '', '', '']))[0]?.[0]).toMatchObject({ error: '#VALUE!', sentence: expect.stringContaining('Rates row 3') as string });
    expect(call('RTC_TCO', 1000, 'HD', '', 'X', rates(['X', '', 'PLAN', 'month', 'ask', 'CNY', '', '', '']))[0]?.[0]).toMatchObject({ error: '#N/A', sentence: expect.stringContaining('Rates row 3') as string });
  });
});
