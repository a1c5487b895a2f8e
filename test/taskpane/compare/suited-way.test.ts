import { comparedOf } from '../../../src/taskpane/state/compare/compared';
import { suitedWays, type SuitedWays } from '../../../src/taskpane/state/compare/suited-way';
import { sampleTables } from '../../support/sample-tables';

type Rows = readonly (readonly (string | number)[])[];

const header = ['Offer', 'Item', 'Unit', 'Price', 'Currency', 'Included', 'Model'];
const usage: Rows = [['Item', 'Usage'], ['HD', 100_000]];

function waysOf(rates: Rows, terms: Rows | null = null, lines: Rows = usage): SuitedWays | null {
  const comparison = { usage: lines, rates, terms, scores: new Map<string, number>() };
  const offers = comparedOf(comparison);
  return 'refusal' in offers ? null : suitedWays(comparison, offers);
}

describe('suitedWays', () => {
  it('says that a pack suits, at half the usage pay as you go, and from where on', () => {
    // 100,000 minutes at 25 for 1,000 cost 2,500; a pack of 150,000 costs 2,000, also at 50,000, where the price by quantity is 1,250.
    const found = waysOf([header, ['Usage', 'HD', '1000min', 25, 'CNY', '', ''], ['Pack', 'HD', '1000min', 25, 'CNY', '', ''], ['Pack', 'HD', 'month', 2000, 'CNY', 150_000, 'pack']]);
    expect(found).toMatchObject({
      now: { offer: 'Pack', way: { modes: ['usage', 'package'], isCommitted: false } },
      half: { offer: 'Usage', way: { modes: ['usage'], isCommitted: false } },
      twice: { offer: 'Pack' },
      others: [{ offer: 'Usage', premium: 0.25, from: expect.closeTo(0.8, 9) as number }],
    });
    expect(found?.others).toHaveLength(1);
  });

  it('tells seats from usage, and a commitment of the terms or of a row from none', () => {
    const rates = [header, ['Seats', 'SEAT', 'seat', 50, 'CNY', '', ''], ['Seats', 'HD', 'min', 'free', '', '', ''], ['Least', 'HD', '1000min', 20, 'CNY', '', ''], ['Least', '*', 'month', 3000, 'CNY', '', 'minimum'], ['Agreed', 'HD', '1000min', 26, 'CNY', '', '']];
    const found = waysOf(rates, [['Id', 'All', 'Seats', 'Least', 'Agreed'], ['min_commit_month', '', '', '', 2000], ['seats', '', 40, '', '']]);
    expect(found?.now).toEqual({ offer: 'Seats', way: { modes: ['seats'], isCommitted: false } });
    // 40 seats cost 2,000 a month; 26 a month for 1,000 minutes 2,600, at most 2,000 up to 76,923 minutes; the least of 3,000 is never cheaper.
    expect(found?.others).toMatchObject([{ offer: 'Agreed', way: { modes: ['usage'], isCommitted: true }, premium: expect.closeTo(0.3, 9) as number }]);
  });

  it('has one other way in the sample, which no usage makes cheaper', () => {
    const { rates, terms, usage: lines } = sampleTables;
    expect(waysOf(rates, terms, lines)).toMatchObject({ now: { offer: 'TRTC, 1 year' }, half: { offer: 'TRTC, 1 year' }, twice: { offer: 'TRTC, 1 year' }, others: [{ offer: 'Shengwang, 2 years', way: { modes: ['usage'], isCommitted: true }, from: null }] });
  });

  it('has nothing to say of a single offer', () => {
    expect(waysOf([header, ['Usage', 'HD', '1000min', 25, 'CNY', '', '']])).toBeNull();
  });
});
