import fc from 'fast-check';
import { completed, consistencyRatio } from '../../../src/domain/scoring/ahp';
import { worstTriad } from '../../../src/domain/scoring/worst-triad';

describe('worstTriad', () => {
  it('says that twice and three times make six, not four: 1.5 times apart', () => {
    expect(worstTriad([[1, 2, 4], [1 / 2, 1, 3], [1 / 4, 1 / 3, 1]])).toEqual({ places: [0, 1, 2], factor: 1.5 });
  });

  it('names the three of four that contradict each other most', () => {
    // 0 to 2 by 1: 2 x 2 = 4, said 4. 0 to 3 by 1: 2 x 4 = 8, said 1: 8 times apart; by 2: 4 x 2 = 8 as well; the first is named.
    expect(worstTriad(completed([[1, 2, 4, 1], [null, 1, 2, 4], [null, null, 1, 2], [null, null, null, 1]]))).toEqual({ places: [0, 1, 3], factor: 8 });
  });

  it('has nothing to say of two', () => {
    expect(worstTriad([[1, 9], [1 / 9, 1]])).toBeUndefined();
  });

  it('is 1 exactly where weights made the comparisons, as the consistency ratio is 0', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 3, maxLength: 8 }), (weights) => {
        const pairwise = weights.map((row) => weights.map((column) => row / column));
        expect(worstTriad(pairwise)?.factor).toBeCloseTo(1, 9);
        expect(consistencyRatio(pairwise, null)).toBeCloseTo(0, 6);
      }),
    );
  });
});
