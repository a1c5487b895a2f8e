import fc from 'fast-check';
import { bridge, pointsOf, type WeighedMark } from '../../../src/domain/scoring/bridge';
import { scoreDrops } from '../../../src/domain/scoring/score-drops';

const vendor = (...marks: readonly (readonly [weight: number, mark: number | null])[]): readonly WeighedMark[] => marks.map(([weight, mark], index) => ({ criterion: `C${index}`, weight, mark }));
const score = (marks: readonly WeighedMark[]) => pointsOf(marks, 5).reduce((sum, points) => sum + points, 0);

describe('bridge', () => {
  // 60 x (4-3)/5 = 12; 40 x (2-4)/5 = -16: the second vendor leads by 4.
  it('is weight x difference of marks, the largest first', () => {
    expect(bridge(vendor([60, 4], [40, 2]), vendor([60, 3], [40, 4]), 5)).toEqual([
      { criterion: 'C1', points: -16, marks: [2, 4] },
      { criterion: 'C0', points: 12, marks: [4, 3] },
    ]);
  });

  // The second vendor's one mark counts for all: 100 x 4/5 = 80 against 48 + 16 = 64.
  it('gives the weight of a missing mark to the others, as the score does', () => {
    const [first, second] = [vendor([60, 4], [40, 2]), vendor([60, 4], [40, null])];
    const steps = bridge(first, second, 5);
    expect(steps.map(({ points }) => Math.round(points))).toEqual([-32, 16]);
    expect(score(first) - score(second)).toBeCloseTo(-16, 9);
  });

  it('is nothing where no mark is given at all', () => {
    expect(bridge(vendor([60, null]), vendor([60, null]), 5)).toEqual([{ criterion: 'C0', points: 0, marks: [null, null] }]);
  });

  describe('for any input', () => {
    const mark = fc.option(fc.integer({ min: 0, max: 50 }).map((tenths) => tenths / 10), { nil: null });
    it('adds up to the difference of the scores', () => {
      fc.assert(
        fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), mark, mark), { minLength: 1, maxLength: 40 }), (rows) => {
          const [first, second] = [vendor(...rows.map(([weight, one]) => [weight, one] as const)), vendor(...rows.map(([weight, , other]) => [weight, other] as const))];
          const sum = bridge(first, second, 5).reduce((total, { points }) => total + points, 0);
          expect(sum).toBeCloseTo(score(first) - score(second), 8);
        }),
      );
    });
  });
});

describe('scoreDrops', () => {
  it('is the lead over the weight: the published low-bid example', () => {
    const drops = scoreDrops(1, [30, 20, 15, 35], [90, 90, 90, 90], 100);
    [3.333333, 5, 6.666667, 2.857143].forEach((expected, index) => expect(drops[index]).toBeCloseTo(expected, 5));
  });

  // 20 points at a weight of 20 of 100 are the whole scale of 5: a mark of 5 may fall to 0 and ties, a mark of 4 can't lose it.
  it('is never where even a mark of 0 keeps the lead, or nothing hangs on it', () => {
    expect(scoreDrops(20, [20, 80], [5, 3], 5)).toEqual([5, 1.25]);
    expect(scoreDrops(20, [20, 80, 0], [4, 1, 5], 5)).toEqual([null, null, null]);
    expect(scoreDrops(1, [50, 50], [null, 4], 5)).toEqual([null, 0.05]);
  });
});
