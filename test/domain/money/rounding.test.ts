import fc from 'fast-check';
import { isAbove, roundMoney, roundUp } from '../../../src/domain/money/rounding';

describe('roundMoney', () => {
  it.each([
    [70 * 0.0825, 2, 'half_up', 5.78], // 5.775, a hair below it in doubles
    [1.005, 2, 'half_up', 1.01],
    [1.66404, 2, 'half_up', 1.66],
    [1.66404, 2, 'up', 1.67],
    [1.669, 2, 'truncate', 1.66],
    [0.056, 2, 'half_up', 0.06],
    [-1.005, 2, 'half_up', -1.01],
    [2.5, 0, 'half_up', 3],
    [0, 2, 'up', 0],
    [1.1, 1, 'up', 1.1],
    [0.29 * 100, 0, 'truncate', 29],
    [1e294, 2, 'half_up', 1e294],
    [-1.7e308, 8, 'up', -1.7e308],
  ] as const)('%d to %d decimals, %s, is %d', (amount, decimals, mode, expected) => {
    expect(roundMoney(amount, decimals, mode)).toBe(expected);
  });

  it('is what a person rounds, for any written decimal', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 9 }), (cents, digit) => {
      const written = Number(`${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}${digit}`);
      expect(roundMoney(written, 2, 'half_up')).toBe((digit >= 5 ? cents + 1 : cents) / 100);
    }));
  });
});

describe('roundUp', () => {
  it.each([[7.42, 1, 8], [8, 1, 8], [1700 * 4.57, 1, 7769], [0, 1, 0], [0.11, 0.1, 0.2]])('%d in steps of %d is %d', (quantity, step, expected) => {
    expect(roundUp(quantity, step)).toBeCloseTo(expected, 12);
  });
});

describe('isAbove', () => {
  it('does not take what doubles lose for more: 8.3 hours are not above 498 minutes', () => {
    expect(isAbove(8.3 * 60, 498)).toBe(false);
    expect(isAbove(498.001, 498)).toBe(true);
  });
});
