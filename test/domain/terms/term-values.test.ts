import fc from 'fast-check';
import { calendarMonthOf, discountOffOf, monthsOf, percentOf, roundingOf, seasonalityOf, shareOf } from '../../../src/domain/terms/term-values';
import { refusalOf } from '../../support/refusal';

describe('discountOffOf', () => {
  it.each([[0.15, 0.15], ['15%', 0.15], ['八五折', 0.15], ['8.5折', 0.15], ['85 折', 0.15], ['八折', 0.2], ['９折', 0.1], ['七五折', 0.25]])('%s is %d off', (cell, off) => {
    expect(discountOffOf(cell)).toBe(off);
  });

  it.each([[15, 'share_above_one'], ['150%', 'share_above_one'], [-0.1, 'negative_number'], ['零折', 'not_a_number'], ['折', 'not_a_number'], ['about 10%', 'not_a_number']])('%s is refused', (cell, code) => {
    expect(refusalOf(() => discountOffOf(cell)).code).toBe(code);
  });
});

describe('calendarMonthOf', () => {
  it.each([[46_082, 3], ['2026-03-17', 3], ['2026年11月', 11], ['2026/1/31', 1]])('%s is month %d', (cell, month) => {
    expect(calendarMonthOf(cell)).toBe(month);
  });

  it('is the month of any Excel day number from 1 March 1900', () => {
    fc.assert(fc.property(fc.integer({ min: 61, max: 400_000 }), (day) => {
      expect(calendarMonthOf(day)).toBe(new Date((day - 25_569) * 86_400_000).getUTCMonth() + 1);
    }));
  });

  it.each(['soon', '2026-13-01', '03/2026'])('%s is no date', (cell) => {
    expect(refusalOf(() => calendarMonthOf(cell)).code).toBe('not_a_date');
  });
});

describe('other values', () => {
  it('reads shares, per cents, months, seasons and roundings', () => {
    expect([shareOf('-5%'), shareOf(-0.05), percentOf(10), percentOf('10%'), percentOf(0.1), monthsOf(24)]).toEqual([-0.05, -0.05, 0.1, 0.1, 0.1, 24]);
    expect(seasonalityOf('1,1,1,1,1,1,1,1,1,1,1.5,2')).toHaveLength(12);
    expect(roundingOf('按行 2')).toEqual({ of: 'line', decimals: 2, mode: 'half_up' });
    expect(roundingOf('total, 0, truncate')).toEqual({ of: 'total', decimals: 0, mode: 'truncate' });
  });

  it('refuses half months, eleven seasons and a rounding of nothing', () => {
    expect([() => monthsOf(1.5), () => seasonalityOf('1,1,1,1,1,1,1,1,1,1,1'), () => roundingOf('2')].map((read) => refusalOf(read).code)).toEqual(['out_of_range', 'not_twelve', 'word_unknown']);
  });
});
