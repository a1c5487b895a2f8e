import { answerOf, type SafeCell } from '../../src/functions/answer';

type Row = readonly (string | number | boolean)[];
type Table = readonly (readonly SafeCell[])[];

const call = (id: string, ...args: readonly unknown[]): Table => answerOf(id, args.map((argument) => (argument === null || Array.isArray(argument) ? argument : [[argument]])));
const one = (id: string, ...args: readonly unknown[]): SafeCell | undefined => call(id, ...args)[0]?.[0];
const failure = (error: string, words: string): object => ({ error, sentence: expect.stringContaining(words) as string });
const close = (value: number): unknown => expect.closeTo(value, 9);
type Term = readonly [id: string, own: string | number, all?: string | number];

const header = ['Offer', 'Plan', 'Item', 'Region', 'Unit', 'Price', 'Currency', 'From', 'Included', 'Model', 'Tax', 'Kind'];
/** A row of offer X in CNY; whatever else is said by column. */
const row = (item: string, unit: string, price: number | string, rest: Readonly<Record<string, string | number>> = {}): Row =>
  header.map((column) => ({ Offer: 'X', Item: item, Unit: unit, Price: price, Currency: 'CNY', ...rest })[column] ?? '');
const rates = (...rows: readonly Row[]): readonly Row[] => [header, ...rows];
const hd = row('HD', '1000min', 10);
/** Terms of X; a third value stands in the column All instead. */
const terms = (...rows: readonly Term[]): readonly Row[] => [['Id', 'All', 'X'], ...rows.map(([id, own, all = '']) => [id, all, own])];

const bill = (usage: unknown, tier: unknown, given: readonly Row[], agreed: readonly Row[] | null = null, month: number | null = null): Table => call('RTC_BILL', usage, tier, '', 'X', given, agreed, month);
const totalOf = (table: Table): SafeCell | undefined => table[table.length - 1]?.[6];
const stepOf = (table: Table, step: string): readonly SafeCell[] | undefined => table.find(([name]) => name === step);

describe('the grammar of Rates', () => {
  it.each<[string, unknown, unknown, readonly Row[], number]>([
    ['a minimum and a cap hold plan fees too: 300 against 200 at least', 10_000, 'HD', rates(hd, row('PLAN', 'month', 300), row('PLAN', 'month', 200, { Model: 'minimum' })), 400],
    ['300 capped at 200', 10_000, 'HD', rates(hd, row('PLAN', 'month', 300), row('PLAN', 'month', 200, { Model: 'cap' })), 300],
    ['a minimum over everything: 100 + 300 against 1,000', 10_000, 'HD', rates(hd, row('PLAN', 'month', 300), row('*', 'month', 1000, { Model: 'minimum' })), 1000],
    ['per cent in steps of money: 10 % of 5,000 and 5 % of the other 5,000', 1_000_000, 'HD', rates(hd, row('SUPPORT', '%', 10), row('SUPPORT', '%', 5, { From: 5000 })), 10_750],
    ['text that is 0 is not said', 1000, 'HD', rates(row('HD', '1000min', '0.00'), row('VIDEO', '1000min', 3)), NaN],
    ['an amount for a step is due at no usage too', 0, 'PCU', rates(row('PCU', 'PCU', 100, { Model: 'stairstep' }), row('PCU', 'PCU', 150, { Model: 'stairstep', From: 5 })), 100],
    ['included in English is free', 1000, 'HD', rates(row('HD', '1000min', 'included')), 0],
  ])('%s', (_, usage, tier, given, expected) => {
    const total = totalOf(bill(usage, tier, given));
    if (Number.isNaN(expected)) expect(bill(usage, tier, given)[0]?.[0]).toMatchObject(failure('#N/A', 'without a price'));
    else expect(total).toEqual(close(expected));
  });

  it('shows a share in steps as a line for each', () => {
    const table = bill(1_000_000, 'HD', rates(hd, row('SUPPORT', '%', 10), row('SUPPORT', '%', 5, { From: 5000 })));
    expect(table.filter(([step]) => step === 'percent').map((line) => [line[3], line[5], line[6]])).toEqual([[5000, 0.1, 500], [5000, 0.05, 250]]);
  });

  it('shows each touched fee as its own line', () => {
    const table = bill(150, 'PCU', rates(row('PCU', 'PCU', 100, { Model: 'fee' }), row('PCU', 'PCU', 50, { Model: 'fee', From: 100 })));
    expect(table.filter(([step]) => step === 'usage').map((line) => line[6])).toEqual([100, 50]);
  });

  it('gives the units of a pack for once only once', () => {
    const given = rates(hd, row('HD', 'once', 1000, { Model: 'pack', Included: 100_000 }));
    expect(one('RTC_TCO', 100_000, 'HD', '', 'X', given)).toEqual(close(1000 + 11 * 1000));
  });

  it('holds a minimum and a cap by the year against the year', () => {
    const least = rates(hd, row('HD', 'year', 12_000, { Model: 'minimum' }));
    expect(totalOf(bill(100_000, 'HD', least))).toEqual(close(1000));
    expect(totalOf(bill(50_000, 'HD', least, terms(['term_months', 24]), 12))).toEqual(close(500 + 6000));
    const most = rates(hd, row('HD', 'year', 2500, { Model: 'cap' }));
    expect([1, 2, 3, 4, 13].map((month) => totalOf(bill(100_000, 'HD', most, terms(['term_months', 24]), month)))).toEqual([1000, 1000, 500, 0, 1000].map(close));
  });

  it('refuses steps of a fixed fee', () => {
    expect(bill(1000, 'HD', rates(hd, row('PLAN', 'month', 100), row('PLAN', 'month', 200, { From: 1000 })))[0]?.[0]).toMatchObject(failure('#VALUE!', 'Rates row 4'));
  });

  it('takes no estimated ratio and no neighbour’s region', () => {
    expect(bill(1000, 'HD', rates(row('STD', '1000min', 10), row('HD', 'STD', 4, { Model: 'ratio', Kind: 'estimate' })))[0]?.[0]).toMatchObject({ error: '#N/A' });
    const china = rates(row('HD', '1000min', 10, { Region: 'CN' }));
    expect(one('RTC_COST', 1000, 'HD', 'GLOBAL', 'X', china)).toMatchObject(failure('#N/A', 'Say which region'));
    expect(one('RTC_COST', 1000, 'HD', '', 'X', china)).toBe(10);
    expect(one('RTC_COST', 1000, 'HD', 'GLOBAL', 'X', rates(row('HD', '1000min', 10, { Region: 'CN' }), row('HD', '1000min', 12)))).toBe(12);
  });

  it('refuses to add up the lines of an offer in two currencies', () => {
    const two = rates(hd, row('AUDIO', '1000min', 1, { Currency: 'USD' }));
    expect(call('RTC_COST', [[1000], [1000]], [['HD'], ['AUDIO']], '', 'X', two).map(([cell]) => cell)).toEqual([expect.objectContaining({ error: '#N/A' }), expect.objectContaining({ error: '#N/A' })]);
    expect(totalOf(bill([[1000], [1000]], [['HD'], ['AUDIO']], two, terms(['fx_USD_CNY', '', 7])))).toEqual(close(17));
  });

  it('takes the currency of the vendor’s card where no row says one, and says what was converted', () => {
    const given = [['Vendor', 'Item', 'Unit', 'Price'], ['shengwang', 'HD', '1000min', 10]];
    const table = call('RTC_BILL', 1000, 'HD', '', 'shengwang', given, [['Id', 'All', 'shengwang'], ['currency', 'USD', ''], ['fx_USD_CNY', 5, '']]);
    expect(totalOf(table)).toEqual(close(2));
    expect(stepOf(table, 'usage')?.[7]).toContain('10 CNY for 1000min, 0.2 for 1');
  });

  it('tells malformed cells from what is not known or not said', () => {
    const of = (given: Row): SafeCell | undefined => one('RTC_COST', 1000, 'HD', '', 'X', rates(given));
    expect(of(row('HD', '1000min', 'abc'))).toMatchObject(failure('#VALUE!', 'Rates row 2'));
    expect(of(row('HD', '1000min', -1))).toMatchObject(failure('#VALUE!', 'below 0'));
    expect(of(row('HD', '1000min', 10, { Model: '怪' }))).toMatchObject(failure('#N/A', 'not understood'));
    expect(of(row('HD', '1000min', '面议'))).toMatchObject(failure('#N/A', 'without a price'));
  });

  it('reads 含税 and 不含税 in the column Tax', () => {
    expect(totalOf(bill(10_000, 'HD', rates(row('HD', '1000min', 10, { Tax: '不含税' })), terms(['tax_rate', '6%'])))).toEqual(close(106));
    expect(totalOf(bill(10_000, 'HD', rates(row('HD', '1000min', 10, { Tax: '含税' })), terms(['tax_rate', '6%'])))).toEqual(close(100));
  });
});

describe('rows that RTC_RATES writes', () => {
  it.each([
    ['agora:legacy', 333_333, 'HD', 'EU'],
    ['shengwang:legacy', 333_333, 'HD', 'CN'],
    ['agora:classroom', 333_333, 'HD', 'EU'],
    ['metered', 333_333, 'HD', 'EU'],
    ['cloudflare:sfu', 100_000, 'HD', 'EU'],
    ['zego', 100_000, '5*640x360', 'CN'],
  ])('price as the list does: %s', (vendor, usage, tier, region) => {
    const list = call('RTC_BILL', usage, tier, region, vendor);
    const inserted = call('RTC_BILL', usage, tier, region, vendor, call('RTC_RATES', vendor));
    expect(totalOf(inserted)).toBe(totalOf(list));
    expect(typeof totalOf(list)).toBe('number');
  });

  it('sell where the list sells', () => {
    expect(one('RTC_COST', 1000, 'HD', 'CN', 'agora', call('RTC_RATES', 'agora'))).toMatchObject(failure('#N/A', 'does not sell in CN'));
  });

  it('mark what is too old to be used silently, packs too', () => {
    const note = (vendor: string): unknown => call('RTC_RATES', vendor)[1]?.[17];
    expect(note('trtc')).toContain('used only where its row is inserted');
    expect(note('zego')).not.toContain('inserted');
    expect(call('RTC_BILL', 10_000, 'AUDIO', 'CN', 'huawei:audio-25k')[0]?.[0]).toMatchObject(failure('#N/A', 'too old'));
  });
});

describe('the grammar of Terms', () => {
  it.each<[string, readonly Row[], readonly Row[], number]>([
    ['a tax column rules the cap too: 100 + 6 %', rates(row('HD', '1000min', 20, { Tax: 'no' })), terms(['tax_rate', '6%'], ['spend_cap', 100]), 106],
    ['and the commitment: 1,000 + 6 %', rates(row('HD', '1000min', 10, { Tax: 'no' })), terms(['tax_rate', '6%'], ['min_commit_month', 1000]), 1060],
    ['and overage: (200 + 100) + 6 %', rates(row('HD', '1000min', 20, { Tax: 'no' })), terms(['tax_rate', '6%'], ['min_commit_month', 100], ['overage_multiplier', 2]), 318],
    ['support in the terms replaces a fixed one', rates(hd, row('SUPPORT', 'month', 500)), terms(['support_pct', '10%']), 110],
    ['10, 10 % and 0.1 are the same support', rates(hd), terms(['support_pct', '10']), 110],
    ['1 is one per cent', rates(hd), terms(['support_pct', 1]), 101],
    ['commitments count no fixed support', rates(hd, row('SUPPORT', 'month', 500)), terms(['min_commit_month', 1000]), 1500],
    ['but plans', rates(hd, row('PLAN', 'month', 500)), terms(['min_commit_month', 1000]), 1000],
    ['none switches a quota by the month off', rates(hd, row('ANY', 'month', 'free', { Model: 'free', Included: 5000 })), terms(['free_minutes_month', 'none']), 100],
    ['free items in Chinese', rates(hd), terms(['free_minutes_month', 5000], ['free_items', '高清']), 50],
    ['none rounds nothing', rates(row('HD', '1000min', 0.1234)), terms(['rounding', 'none']), 1.234],
    ['a spend cap of "0" is not said', rates(hd), terms(['spend_cap', '0']), 100],
  ])('%s', (_, given, agreed, expected) => {
    expect(totalOf(bill(10_000, 'HD', given, agreed))).toEqual(close(expected));
  });

  it('replaces the minutes’ quota, not that of recording', () => {
    const given = rates(hd, row('RECORDING', '1000min', 20), row('RECORDING', 'min', 'free', { Model: 'free', Included: 1000 }));
    expect(totalOf(bill([[10_000], [1000]], [['HD'], ['RECORDING']], given, terms(['free_minutes_month', 5000])))).toEqual(close(50));
  });

  it('multiplies only what a pack is for', () => {
    const given = rates(hd, row('RECORDING', 'min', 1), row('HD', 'month', 50, { Model: 'pack', Included: 10_000 }));
    expect(totalOf(bill([[5000], [1000]], [['HD'], ['RECORDING']], given, terms(['overage_multiplier', 2])))).toEqual(close(1050));
  });

  it('lets agreed seats neither grow nor follow the season', () => {
    const agreed = terms(['seats', 7], ['growth_month', '', 0.1], ['start_date', '', '2026-01-01'], ['seasonality', '', '1,2,1,1,1,1,1,1,1,1,1,1']);
    expect(totalOf(bill(10_000, 'HD', rates(hd, row('SEAT', 'seat', 20)), agreed, 2))).toEqual(close(100 * 1.1 * 2 + 140));
  });

  it('asks for a value of every exit rule but clawback', () => {
    const exit = (...rows: readonly Term[]): SafeCell | undefined => one('RTC_EXIT_COST', 1, 10_000, 'HD', '', 'X', rates(hd), terms(...rows));
    expect(exit(['exit_rule', 'fixed'])).toMatchObject(failure('#N/A', 'exit_value'));
    expect(exit(['exit_rule', 'fixed; months'], ['exit_value', '100'])).toMatchObject(failure('#N/A', 'months'));
    expect(exit(['exit_rule', 'fixed'], ['exit_value', -500])).toMatchObject(failure('#VALUE!', 'below 0'));
    expect(exit(['exit_rule', 'clawback'])).toBe('Clause');
  });

  it('asks back about 0.85折, and refuses an unknown term as not known', () => {
    expect(bill(1, 'HD', rates(hd), terms(['discount_off', '0.85折']))[0]?.[0]).toMatchObject(failure('#VALUE!', '8.5折'));
    expect(bill(1, 'HD', rates(hd), terms(['no_such_term', 1]))[0]?.[0]).toMatchObject({ error: '#N/A' });
    expect(bill(1, 'HD', rates(hd), terms(['meter', '随便']))[0]?.[0]).toMatchObject({ error: '#N/A' });
    expect(bill(1, 'HD', rates(hd), terms(['billing_cycle', 'banana']))[0]?.[0]).toMatchObject(failure('#VALUE!', 'calendar'));
    expect(totalOf(bill(1000, 'HD', rates(hd), terms(['billing_cycle', '自然月'], ['可用性SLA', '99.9%'])))).toEqual(close(10));
  });

  it.each(['per_stream', 'ｐｅｒ＿ｓｔｒｅａｍ', '按流叠加'])('counts as %s says', (meter) => {
    expect(totalOf(bill(1000, '5*640x360', rates(row('SD', '1000min', 10)), terms(['meter', meter])))).toEqual(close(50));
  });

  it('counts participants in the class of their largest stream', () => {
    expect(totalOf(bill(1000, '5*640x360', rates(row('VIDEO', '1000min', 20)), terms(['meter', 'participant'])))).toEqual(close(20));
    expect(totalOf(bill(1000, 'AUDIO', rates(row('AUDIO', '1000min', 5), row('HD', '1000min', 20)), terms(['meter', 'participant'])))).toEqual(close(5));
  });

  it('takes off what the invoice states as tax, rounded as its money', () => {
    const table = bill(1, 'HD', rates(hd, row('SETUP', 'once', 99.99, { Tax: 'no' })), terms(['tax_rate', '6%'], ['tax_recoverable', 'yes'], ['rounding', 'line 2']), 0);
    expect([stepOf(table, 'Payable')?.[6], totalOf(table)]).toEqual([close(105.99), close(99.99)]);
  });

  it('says what it assumes after the term', () => {
    const rule = (agreed: readonly Row[]): unknown => stepOf(bill(1000, 'HD', rates(hd), agreed, 13), 'renewal')?.[7];
    expect(rule(terms(['term_months', 12]))).toContain('renewal_uplift_year is not said');
    expect(rule(terms(['term_months', 12], ['renewal_uplift_year', 0.1]))).toBe('after the term: prices and fixed fees x 1.1');
    expect(stepOf(bill(1000, 'HD', rates(hd), terms(['term_months', 12]), 12), 'renewal')).toBeUndefined();
  });

  it('says that a vendor does not charge a dimension', () => {
    const table = call('RTC_BILL', 500, 'TRAFFIC', 'CN', 'shengwang');
    expect(stepOf(table, 'uncharged')?.slice(1, 4)).toEqual(['TRAFFIC', 'CN', 500]);
    expect(totalOf(table)).toBe(0);
  });
});

describe('usage over months and lines', () => {
  it('broadcasts as Excel’s arrays do, and drops no line', () => {
    expect(totalOf(bill(1000, [['HD'], ['HD'], ['HD']], rates(hd)))).toEqual(close(30));
    expect(bill([[1000], [2000]], [['HD'], ['HD'], ['HD']], rates(hd))[0]?.[0]).toMatchObject({ error: '#N/A' });
  });

  it('refuses months that go down, with or without a region', () => {
    expect(one('RTC_TCO', [[1], [2], [3]], 'HD', null, 'X', rates(hd))).toMatchObject(failure('#VALUE!', 'months go across'));
    expect(one('RTC_TCO', [[1], [2], [3]], 'HD', 'CN', 'X', rates(hd))).toMatchObject(failure('#VALUE!', 'months go across'));
  });

  it('refuses months across that are not the horizon’s', () => {
    expect(one('RTC_TCO', [[1000, 1000, 1000]], 'HD', '', 'X', rates(hd), terms(['horizon_months', '', 24]))).toMatchObject(failure('#VALUE!', '24'));
    expect(one('RTC_TCO', [[1000, 1000, 1000]], 'HD', '', 'X', rates(hd), terms(['horizon_months', '', 3]))).toEqual(close(30));
    expect(one('RTC_TCO', [[1000, 1000, 1000]], 'HD', '', 'X', rates(hd))).toEqual(close(30));
  });

  it('refuses half a month, each in its own place', () => {
    expect(one('RTC_BILL', 1000, 'HD', '', 'X', rates(hd), null, 1.5)).toMatchObject(failure('#VALUE!', 'whole'));
    const exits = call('RTC_EXIT_COST', [[1, 'x', 1.5, 13]], 1000, 'HD', '', 'X', rates(hd), terms(['notice_days', 30]));
    expect(exits[exits.length - 1]).toEqual(['Total', close(10), expect.objectContaining({ error: '#VALUE!' }), expect.objectContaining({ error: '#VALUE!' }), close(10)]);
  });

  it('refuses a line that falls by more than everything, and names a bad growth', () => {
    const lines = (growth: unknown): unknown[][] => [['Item', 'Usage', 'Growth'], ['HD', 1000, growth], ['HD', 1000, '']];
    expect(call('RTC_BILL', lines('-150%'), null, null, 'X', rates(hd))[0]?.[0]).toMatchObject({ error: '#VALUE!' });
    expect(call('RTC_BILL', lines({ basicValue: '#N/A' }), null, null, 'X', rates(hd))[0]?.[0]).toMatchObject(failure('#N/A', 'growth'));
  });

  it('reads measures in any width and language', () => {
    for (const measure of ['ＴＣＯ', '总成本', 'Total cost']) expect(one('RTC_TCO', 1000, 'HD', '', 'X', rates(hd), null, measure)).toEqual(close(120));
    expect(one('RTC_TCO', 1000, 'HD', '', 'X', rates(hd), null, 'per-1000')).toEqual(close(10));
  });

  it('answers the market under the buyer’s own assumptions', () => {
    const plain = one('RTC_TCO', 120_000, 'HD', 'CN') as number;
    const grown = one('RTC_TCO', 120_000, 'HD', 'CN', null, null, [['Id', 'All'], ['growth_month', 0.1]]) as number;
    expect(grown).toBeGreaterThan(plain * 1.5);
    expect(one('RTC_TCO', 120_000, 'HD', 'CN', null, null, [['Id', 'All'], ['growth_month', 'x']])).toMatchObject(failure('#VALUE!', 'Terms row 2'));
  });
});
