import fc from 'fast-check';
import { completed, consistencyRatio, principalWeights } from '../../../src/domain/scoring/ahp';
import { flipsOf, markDropThatLoses } from '../../../src/domain/scoring/flip';
import { globalWeights } from '../../../src/domain/scoring/hierarchy';
import { premiumsOf } from '../../../src/domain/scoring/premium';
import { pricePoints } from '../../../src/domain/scoring/price-points';
import { drawsFrom } from '../../../src/domain/draws';
import { ranksOf } from '../../../src/domain/scoring/rank';
import { weightedScore } from '../../../src/domain/scoring/score';
import { rankAcceptability, winningShare } from '../../../src/domain/scoring/smaa';
import { topsisCloseness } from '../../../src/domain/scoring/topsis';
import { refusalOf } from '../../support/refusal';

describe('published methods', () => {
  it('A13: completes a missing pair so that the largest eigenvalue is least', () => {
    const matrix = completed([[1, 1, 5, 2], [null, 1, 3, 4], [null, null, 1, null], [null, null, null, 1]]);
    expect(matrix[2]?.[3]).toBeCloseTo(0.730297, 5);
    principalWeights(matrix).weights.forEach((weight, index) => { expect(weight).toBeCloseTo([0.3738, 0.392, 0.0985, 0.1357][index] ?? 0, 4); });
    // The random index of Donegan and Dodd (1991) for four.
    expect(consistencyRatio(matrix, 0.8286)).toBeCloseTo(0.0372, 4);
  });

  it('T05: TOPSIS without normalisation', () => {
    const [a = 0, b = 0] = topsisCloseness([[1, 0], [0, 5], [3, 6]], [1, 1, 1], 'none');
    expect(a).toBeCloseTo(0.14639248, 8);
    expect(b).toBeCloseTo(0.85360752, 8);
  });

  it('T01: closeness of Tzeng and Huang', () => {
    topsisCloseness([[5, 7, 8, 7], [8, 6, 8, 4], [4, 8, 6, 6]], [0.3, 0.4, 0.3]).forEach((value, index) => { expect(value).toBeCloseTo([0.5037, 0.6581, 0.7482, 0.334][index] ?? 0, 4); });
  });

  it('W01: a local weight times its parent\'s', () => {
    const leaf = (name: string, weight: number) => ({ name, weight, parts: [] });
    const weights = globalWeights([{ name: 'qualitative', weight: 0.75, parts: [leaf('a', 0.2), leaf('b', 0.25), leaf('c', 0.3), leaf('d', 0.25)] }, leaf('price', 0.25)]);
    expect([...weights]).toEqual([['a', expect.closeTo(0.15, 12)], ['b', 0.1875], ['c', expect.closeTo(0.225, 12)], ['d', 0.1875], ['price', 0.25]]);
  });

  it('G10: the drop that loses a lead of 1 point', () => {
    expect([0.3, 0.2, 0.15, 0.35].map((weight) => markDropThatLoses(1, weight))).toEqual([expect.closeTo(3.333333, 5), 5, expect.closeTo(6.666667, 5), expect.closeTo(2.857143, 5)]);
  });

  it('G04: nine of ten draws', () => {
    const [a1, a2] = [[0, 1, 1, 1, 1, 1, 1, 1, 1, 1], [1, 0, 0, 0, 0, 0, 0, 0, 0, 0]];
    expect([winningShare(a1, a2), winningShare(a2, a1)]).toEqual([0.9, 0.1]);
  });
});

describe('pairwise comparisons', () => {
  it.each([
    [[[1, 3], [3, 1]], { code: 'pairs_contradict', params: { first: 1, second: 2 } }],
    [[[1, null, null], [null, 1, 2], [null, null, 1]], { code: 'pairs_apart', params: {} }],
  ] as const)('refuse %j', (pairs, refusal) => {
    expect(refusalOf(() => completed(pairs))).toEqual(refusal);
  });

  it('take 0.33 for the inverse of 3, which is printed so', () => {
    expect(completed([[1, 3], [0.33, 1]])).toEqual([[1, 3], [0.33, 1]]);
  });
});

describe('pricePoints', () => {
  it.each([
    ['low_bid', 200, null, 50],
    ['linear', 100, null, 100],
    ['linear', 200, null, 0],
    ['linear', 150, 3, 75],
    ['log', 200, null, 0],
    ['log', 400, null, -100],
    ['utility', 200, null, 0],
    ['utility', 100, 2, 100],
  ] as const)('%s: %d beside 100 and 200, parameter %s -> %d', (formula, price, parameter, points) => {
    expect(pricePoints(price, [100, 200, price], 100, formula, formula === 'log' && price === 400 ? 2 : parameter)).toBeCloseTo(points, 9);
  });

  it('gives all points where every price is the same', () => {
    for (const formula of ['low_bid', 'linear', 'log', 'utility'] as const) expect(pricePoints(100, [100, 100], 40, formula, null)).toBe(40);
  });
});

describe('premiumsOf', () => {
  it.each([
    ['a score that nobody reaches even as a gift', [{ price: 100, score: 0 }, { price: 100, score: 100 }], 0.3, 'never'],
    ['a score that outweighs any price', [{ price: 100, score: 100 }, { price: 100, score: 0 }], 0.3, 'always'],
  ] as const)('%s', (_, bids, weight, expected) => {
    expect(premiumsOf(bids, weight)[0]?.breakEven).toBe(expected);
  });
});

const mark = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1, max: 5 }) }, { weight: 1, arbitrary: fc.constant(null) });
const vendorsByCriteria = fc.integer({ min: 2, max: 5 }).chain((vendors) => fc.array(fc.array(mark, { minLength: vendors, maxLength: vendors }), { minLength: 2, maxLength: 6 }));
const complete = fc.integer({ min: 2, max: 5 }).chain((vendors) => fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: vendors, maxLength: vendors }), { minLength: 2, maxLength: 6 }));
const weightsFor = (marks: readonly unknown[]) => fc.array(fc.integer({ min: 1, max: 100 }), { minLength: marks.length, maxLength: marks.length });
const score = (marks: readonly (readonly (number | null)[])[], weights: readonly number[], vendor: number): number => weightedScore(marks.map((row) => row[vendor] ?? null), weights, 5, 'reweight');

describe('for any marks and weights', () => {
  it('a flip weight is never -0', () => {
    // Without the first criterion both have 4: 0.5 x 5 + 0.5 x 4 = 4.5 against 0.5 x 3 + 0.5 x 4 = 3.5.
    expect(flipsOf([[5, 3], [4, 4]], [50, 50])[0]?.flipWeight).toBe(0);
  });

  it('a flip weight put back gives a tie of the winner and the one that catches it', () => {
    fc.assert(fc.property(vendorsByCriteria.filter((marks) => (marks[0] ?? []).every((_, vendor) => marks.every((row) => row[vendor] !== null))).chain((marks) => fc.tuple(fc.constant(marks), weightsFor(marks))), ([marks, weights]) => {
      const scores = (marks[0] ?? []).map((_, vendor) => score(marks, weights, vendor));
      const winner = scores.indexOf(Math.max(...scores));
      const sum = weights.reduce((all, one) => all + one, 0);
      for (const { criterion, flipWeight, winnerThen } of flipsOf(marks, weights)) {
        if (flipWeight === null || winnerThen === null) continue;
        const others = sum - (weights[criterion] ?? 0);
        const changed = weights.map((weight, index) => (index === criterion ? flipWeight : (weight / others) * (1 - flipWeight)));
        expect(score(marks, changed, winner)).toBeCloseTo(score(marks, changed, winnerThen), 6);
      }
    }));
  });

  it('marks that are missing are left out of flips as they are of scores', () => {
    fc.assert(fc.property(vendorsByCriteria.chain((marks) => fc.tuple(fc.constant(marks), weightsFor(marks))), ([marks, weights]) => {
      const sum = weights.reduce((all, one) => all + one, 0);
      for (const { criterion, flipWeight, winnerThen } of flipsOf(marks, weights)) {
        if (flipWeight === null || winnerThen === null || flipWeight <= 0 || flipWeight >= 1) continue;
        const others = sum - (weights[criterion] ?? 0);
        const changed = weights.map((weight, index) => (index === criterion ? flipWeight : (weight / others) * (1 - flipWeight)));
        const scores = (marks[0] ?? []).map((_, vendor) => (marks.every((row) => row[vendor] === null) ? -Infinity : score(marks, changed, vendor)));
        expect(scores.filter((one) => Math.abs(one - (scores[winnerThen] ?? 0)) < 1e-6).length).toBeGreaterThanOrEqual(2);
      }
    }));
  });

  it('rows and columns of the rank shares sum to 1', () => {
    fc.assert(fc.property(vendorsByCriteria, fc.integer({ min: 1, max: 1e6 }), (marks, seed) => {
      const shares = rankAcceptability(marks, null, 200, drawsFrom(seed));
      for (const row of shares) expect(row.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
      (shares[0] ?? []).forEach((_, rank) => { expect(shares.reduce((sum, row) => sum + (row[rank] ?? 0), 0)).toBeCloseTo(1, 9); });
    }));
  });

  it('a vendor that is better everywhere is first, whatever the weights', () => {
    fc.assert(fc.property(complete.chain((marks) => fc.tuple(fc.constant(marks), weightsFor(marks))), ([marks, weights]) => {
      const better = marks.map((row) => [Math.max(...row) + 1, ...row]);
      expect(ranksOf((better[0] ?? []).map((_, vendor) => score(better, weights, vendor)))[0]).toBe(1);
      expect(flipsOf(better, weights).every(({ flipWeight }) => flipWeight === null)).toBe(true);
      expect(rankAcceptability(better, null, 100, drawsFrom(7))[0]?.[0]).toBe(1);
      expect(topsisCloseness(better, weights).every((closeness, _, all) => closeness <= (all[0] ?? 0))).toBe(true);
    }));
  });

  it('scaled weights keep the ranking', () => {
    fc.assert(fc.property(complete.chain((marks) => fc.tuple(fc.constant(marks), weightsFor(marks))), fc.integer({ min: 2, max: 50 }), ([marks, weights], factor) => {
      const ranks = (by: readonly number[]): unknown => ranksOf((marks[0] ?? []).map((_, vendor) => score(marks, by, vendor)));
      expect(ranks(weights.map((weight) => weight * factor))).toEqual(ranks(weights));
    }));
  });

  it('weights given to the rank shares keep their order: the only criterion that weighs decides', () => {
    expect(rankAcceptability([[5, 1], [1, 5]], [1, 0], 50, drawsFrom(1))).toEqual([[1, 0], [0, 1]]);
  });

  it('a break-even price put back gives a tie with the best of the others', () => {
    const bid = fc.record({ price: fc.integer({ min: 50, max: 500 }), score: fc.integer({ min: 0, max: 100 }) });
    fc.assert(fc.property(fc.array(bid, { minLength: 2, maxLength: 5 }), fc.integer({ min: 1, max: 9 }).map((tenths) => tenths / 10), (bids, weight) => {
      premiumsOf(bids, weight).forEach(({ breakEven }, index) => {
        if (typeof breakEven !== 'number') return;
        const totals = premiumsOf(bids.map((one, other) => (other === index ? { ...one, price: breakEven } : one)), weight).map(({ total }) => total);
        expect(totals[index]).toBeCloseTo(Math.max(...totals.filter((_, other) => other !== index)), 6);
      });
    }));
  });
});
