import fc from 'fast-check';
import { markOf, valueOf } from '../../../src/domain/scoring/value-function';

const latency = [800, 400, 300, 200, 100];

describe('valueOf', () => {
  // S08: gertvv/rsmaa, smaa/tests/pvf.R (pvf4, pvf6).
  it.each([[50, 1], [60, 0.92], [75, 0.8], [90, 0.5], [100, 0], [10, 1], [120, 0]])('is, as published, for %d worth %d by cutoffs of one\'s own', (measured, worth) => {
    expect(valueOf([50, 75, 90, 100], [1, 0.8, 0.5, 0], measured)).toBeCloseTo(worth, 9);
  });

  // S04: pymcdm, test/test_normalizations.py: from the worst of a column, worth 0, to its best, worth 1.
  it('normalises two columns of costs and one of benefits by their extremes, as published', () => {
    const matrix = [[66, 56, 95], [61, 55, 166], [65, 49, 113], [95, 56, 99], [63, 43, 178], [74, 59, 140]];
    const published = [[0.85294118, 0.1875, 0], [1, 0.25, 0.85542169], [0.88235294, 0.625, 0.21686747], [0, 0.1875, 0.04819277], [0.94117647, 1, 1], [0.61764706, 0, 0.54216867]];
    [0, 1, 2].forEach((column) => {
      const cells = matrix.map((row) => row[column] ?? 0);
      const extremes = [Math.min(...cells), Math.max(...cells)];
      const values = column === 2 ? [0, 1] : [1, 0];
      cells.forEach((cell, row) => expect(valueOf(extremes, values, cell)).toBeCloseTo(published[row]?.[column] ?? NaN, 8));
    });
  });
});

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
