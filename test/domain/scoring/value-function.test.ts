import fc from 'fast-check';
import { markOf } from '../../../src/domain/scoring/value-function';

const latency = [800, 400, 300, 200, 100];

describe('markOf', () => {
  it('is half way between two anchors half a mark', () => {
    expect(markOf(latency, 250)).toBe(3.5);
  });

  it.each([[800, 1], [801, 1], [799, 1.0025], [600, 1.5], [400, 2], [300, 3], [100, 5], [99, 5], [0, 5]])('gives %d ms the mark %d', (ms, mark) => {
    expect(markOf(latency, ms)).toBeCloseTo(mark, 10);
  });

  it.each([[10, 1], [9, 1], [20, 1.5], [80, 5], [95, 5]])('gives %d %% the mark %d where more is better', (share, mark) => {
    expect(markOf([10, 30, 50, 70, 80], share)).toBeCloseTo(mark, 10);
  });

  it('agrees with a published value function (rsmaa pvf4/pvf6): cutoffs 100, 90, 75, 50 worth 0, 0.5, 0.8, 1', () => {
    const worth = [0, 0.5, 0.8, 1];
    const value = (x: number) => {
      const mark = markOf([100, 90, 75, 50], x) ?? NaN;
      const below = Math.min(Math.floor(mark), worth.length - 1);
      return (worth[below - 1] ?? 0) + (mark - below) * ((worth[below] ?? 0) - (worth[below - 1] ?? 0));
    };
    [[50, 1], [60, 0.92], [75, 0.8], [90, 0.5], [100, 0], [10, 1], [120, 0]].forEach(([x = 0, expected = 0]) => expect(value(x)).toBeCloseTo(expected, 9));
  });

  it('says nothing where anchors turn back or stand still', () => {
    expect(markOf([1, 3, 2, 4, 5], 2)).toBeUndefined();
    expect(markOf([1, 1, 2, 3, 4], 2)).toBeUndefined();
    expect(markOf([5], 2)).toBeUndefined();
  });

  describe('for any input', () => {
    it('stays in the scale and never falls as the measurement gets better', () => {
      fc.assert(
        fc.property(fc.double({ min: -1000, max: 2000, noNaN: true }), fc.double({ min: 0, max: 1000, noNaN: true }), (measured, better) => {
          const [mark = 0, higher = 0] = [markOf(latency, measured), markOf(latency, measured - better)];
          return mark >= 1 && mark <= 5 && higher >= mark - 1e-9;
        }),
      );
    });
  });
});
