import { answerOf, type SafeCell } from '../../src/functions/answer';
import { sampleContent } from '../../src/workbook/quote-workbook/sample';

type Row = readonly (string | number | null)[];

const call = (...args: readonly unknown[]): readonly (readonly SafeCell[])[] => answerOf('RTC_FLAGS', args.map((argument) => (argument === null || Array.isArray(argument) ? argument : [[argument]])));

/** 10 CNY for 1,000 minutes of HD: 100,000 minutes cost 1,000 a month. */
const rates = (...rows: readonly Row[]): readonly Row[] => [['Offer', 'Item', 'Unit', 'Price', 'Currency', 'Included', 'Model', 'Tax'], ['X', 'HD', '1000min', 10, 'CNY', '', '', 'yes'], ...rows];
const terms = (...rows: readonly Row[]): readonly Row[] => [['Id', 'All', 'X'], ['horizon_months', 24, ''], ['term_months', '', 24], ...rows];

/** The flags that are no gaps: clause, severity, finding, money. */
const found = (answer: readonly (readonly SafeCell[])[]): readonly (readonly SafeCell[])[] => answer.slice(1).filter((row) => row[3] !== 'not said').map(([clause = '', , severity = '', finding = '', , money = '']) => [clause, severity, finding, money]);
const priced = (given: readonly Row[], quoted = rates()): readonly (readonly SafeCell[])[] => found(call(given, 'X', 100_000, 'HD', '', quoted));
const close = (value: number): unknown => expect.closeTo(value, 6);

describe('RTC_FLAGS', () => {
  it('answers its columns, the worst first', () => {
    const answer = call(terms(['price_escalator_year', '', '10%'], ['support_hours', '', '5x8']), 'X', 100_000, 'HD', '', rates());
    expect(answer.slice(0, 3)).toEqual([
      ['Clause', 'Offer', 'Severity', 'Finding', 'Market usual', 'Money at risk', 'Ask for'],
      ['price_hold', 'X', 'high', 'prices rise 10% a year inside the term', expect.stringContaining('7 to 12%'), close(1200), expect.stringContaining('fixed for the term')],
      ['support_hours', 'X', 'high', 'says "5x8"', expect.stringContaining('P1 only'), '', expect.stringContaining('24x7')],
    ]);
  });

  it.each<[string, readonly Row[], readonly Row[], readonly unknown[]]>([
    // 15 % of 1,000 in 12 months of the second year.
    ['an escalator', [['price_escalator_year', '', 0.15]], [], ['price_hold', 'high', 'prices rise 15% a year inside the term', close(1800)]],
    ['a renewal above 5 %', [['term_months', '', 12], ['renewal_uplift_year', '', '8%']], [], ['price_hold', 'high', 'prices rise 8% at each renewal', close(960)]],
    // Half of 1,000 is 500; 700 are committed.
    ['a shortfall at half the usage', [['min_commit_month', '', 700]], [], ['minimum', 'high', 'at 50% of the usage the minimum is paid for nothing', close(200 * 24)]],
    ['overage above a commitment', [['min_commit_month', '', 400], ['overage_multiplier', '', 1.5]], [], ['overage', 'high', 'beyond the minimum or pack: times 1.5', close(300 * 24)]],
    ['overage of nothing', [['overage_multiplier', '', 1.5]], [], ['overage', 'high', 'an overage multiplier without a minimum or pack: beyond what?', '']],
    ['support without a cap', [['support_pct', '', '10%']], [], ['support_hours', 'high', 'support is 10% of the bill, without a cap', close(2400)]],
    // 60 % of the 23 months that remain after the first.
    ['an exit', [['exit_rule', '', 'remaining_share'], ['exit_value', '', '60%']], [], ['early_termination', 'high', 'leaving costs most after month 1', close(0.6 * 23_000)]],
    ['an exit that the buyer expects', [['exit_rule', '', 'months'], ['exit_value', '', 3], ['exit_month', 6, ''], ['exit_probability', 0.25, '']], [], ['early_termination', 'high', 'leaving after month 6, chance 25%', close(750)]],
    ['a discount that may be 八五折', [['discount_off', '', 0.85]], [], ['discount_off', 'medium', '85% off: is 85% left, 折, meant?', close((850 - 150) * 24)]],
    ['a basis of tax that nobody says', [['tax_rate', '', '6%']], [['X', 'AUDIO', '1000min', 3, '', '', '', '']], ['payment_tax', 'medium', 'not said whether prices include tax', close(0)]],
  ])('finds %s, with the money at risk', (_, given, more, expected) => {
    const own = given.some(([id]) => id === 'term_months') ? [['Id', 'All', 'X'], ['horizon_months', 24, ''], ...given] : terms(...given);
    expect(priced(own, rates(...more))).toContainEqual(expected);
  });

  it('puts the tax on top where no price says that it holds it', () => {
    const untaxed = [['Offer', 'Item', 'Unit', 'Price', 'Currency'], ['X', 'HD', '1000min', 10, 'CNY']];
    expect(priced(terms(['tax_rate', '', '6%']), untaxed)).toContainEqual(['payment_tax', 'medium', 'not said whether prices include tax', close(60 * 24)]);
  });

  it('says what is agreed without a usage, and no money', () => {
    expect(found(call(terms(['min_commit_month', '', 700], ['exit_rule', '', 'months'], ['exit_value', '', 3])))).toEqual([
      ['early_termination', 'high', 'leaving early costs', ''],
      ['minimum', 'high', 'a minimum is committed', ''],
      ['payment_tax', 'medium', 'not said whether prices include tax', ''],
    ]);
  });

  it('measures what stands in a term of its own', () => {
    const answer = found(call(terms(['p1_response', '', '3小时'], ['latency_intl', '', '300毫秒'], ['audio_freeze', '', '5%'], ['prices_include_tax', '', 'yes'])));
    expect(answer).toEqual([['incident_times', 'high', 'says "3小时": worse than usual', ''], ['freeze_rate', 'high', 'says "5%": worse than usual', '']]);
  });

  it('takes a time of none for no promise, and a rise of none for one', () => {
    const clauses = (...rows: readonly Row[]): unknown => call(terms(...rows)).map(([clause]) => clause);
    expect(clauses(['p1_restore', '', '2小时'])).not.toContain('incident_times');
    expect(clauses(['p1_restore', '', '无'])).toContain('incident_times');
    expect(clauses(['renewal_uplift_year', '', '无'])).not.toContain('price_hold');
  });

  it('says a term that it can’t read, and goes on with the clauses', () => {
    const answer = found(call(terms(['discount_off', '', 'soon'], ['availability', '', '99%']), 'X', 100_000, 'HD', '', rates()));
    expect(answer).toEqual([
      ['discount_off', 'high', expect.stringContaining('"soon" is not a number'), ''],
      ['availability', 'high', 'says "99%": worse than usual', ''],
    ]);
  });

  it('keeps the flag of an offer that can’t be priced, and refuses its money', () => {
    expect(found(call(terms(['min_commit_month', '', 700]), 'X', 100_000, '4K', '', rates()))).toEqual([['minimum', 'high', 'a minimum is committed', expect.objectContaining({ error: '#N/A', sentence: expect.stringContaining('4K') as string })]]);
  });

  it('says which offer has no column, and goes on with the others', () => {
    const answer = call([['Id', 'All', 'Y'], ['availability', '', '99%']], null, null, null, null, rates(['Y', 'HD', '1000min', 9, 'CNY', '', '', 'yes']));
    expect(answer.filter(([, offer]) => offer === 'X').map((row) => [row[0], row[3]])).toEqual([['terms', expect.stringContaining('no column for X')]]);
    expect(found(answer)).toContainEqual(['availability', 'high', 'says "99%": worse than usual', '']);
  });

  it('flags all 30 clauses of an offer that says nothing, once each', () => {
    const clauses = call([['Id', 'All', 'X'], ['prices_include_tax', '', 'yes']]).slice(1).map(([clause]) => clause);
    expect(clauses).toHaveLength(29);
    expect(new Set(clauses).size).toBe(29);
    expect(clauses).not.toContain('payment_tax');
  });

  it('looks at a list-price card by its column, and at a plan of it', () => {
    const given = [['Id', 'All', 'agora'], ['availability', '', '99%']];
    expect(found(call(given, 'agora:business', 100_000, 'HD', 'SEA'))[0]).toEqual(['availability', 'high', 'says "99%": worse than usual', '']);
  });

  it('looks at every offer of the sample, the trap first', () => {
    const { offers, rates: quotes, terms: agreed, usage } = sampleContent('en-US');
    const answer = call(
      [['Id', 'All', ...offers.map(({ name }) => name)], ...Object.entries(agreed).map(([id, { all, offers: own }]) => [id, all, ...offers.map((__, index) => own[index] ?? null)])],
      null,
      [['Item', 'Region', 'Usage'], ...usage.map(({ item, region, usage: units }) => [item, region, units])],
      null,
      null,
      [['Offer', 'Vendor', 'Item', 'Region', 'Unit', 'Price', 'Currency', 'Model'], ...quotes.map(({ offer, vendor, item, region, unit, price, currency, model }) => [offer, vendor, item, region, unit, price, currency, model])],
    );
    expect(new Set(answer.slice(1).map(([, offer]) => offer))).toEqual(new Set(offers.map(({ name }) => name)));
    expect(answer.slice(1, 3).map(([clause, offer]) => [clause, offer])).toEqual([['early_termination', 'Budget offer'], ['price_hold', 'Budget offer']]);
    const money = answer.slice(1).filter((row) => row[2] === 'high').map((row) => (typeof row[5] === 'number' ? row[5] : 0));
    expect(money).toEqual([...money].sort((a, b) => b - a));
  });

  it.each<[string, readonly unknown[], RegExp]>([
    ['no terms', [null], /terms is missing/],
    ['a term that nobody knows', [[['Id', 'All', 'X'], ['colour', '', 'red']]], /colour/],
  ])('refuses %s', (_, args, sentence) => {
    expect(call(...args)).toEqual([[expect.objectContaining({ sentence: expect.stringMatching(sentence) as string })]]);
  });
});
