import fc from 'fast-check';
import { creditShare, readLadder } from '../../../src/domain/contract/sla-credit';
import { refusalOf } from '../../support/refusal';

const availability = readLadder([[0.999, 0.1], [0.99, 0.25], [0.95, 1]]);
const latency = readLadder([[200, 0.05], [400, '20%']]);

describe('readLadder', () => {
  it('finds by its order which way is better, whatever the order of its rows', () => {
    expect(availability).toMatchObject({ better: 'higher' });
    expect(readLadder([['95%', '100%'], ['99.9%', '10%']])).toMatchObject({ better: 'higher', steps: [{ bound: 0.95, credit: 1 }, { bound: 0.999, credit: 0.1 }] });
    expect(latency).toMatchObject({ better: 'lower' });
  });

  it('passes over a header row and empty rows, and takes 10 for a tenth', () => {
    expect(readLadder([['低于', '赔付'], [99.9, 10], [null, ''], [99, 25]])).toMatchObject({ better: 'higher', steps: [{ credit: 0.1 }, { credit: 0.25 }] });
  });

  it('takes a per cent sign beside bare per cent as it stands', () => {
    expect(readLadder([[99.9, '10%'], [99, 25]])).toMatchObject({ steps: [{ credit: 0.1 }, { credit: 0.25 }] });
  });

  it('takes an empty bound beside a credit for 0: more than no day out earns a thirtieth', () => {
    expect(creditShare(readLadder([[0, 1 / 30], [1, 2 / 30]]), 1)).toBe(1 / 30);
  });

  it.each([
    ['one step', [[0.999, 0.1]], 'ladder_direction', {}],
    ['equal credits', [[0.999, 0.1], [0.99, 0.1]], 'ladder_direction', {}],
    ['credits that rise and fall', [[1, 0.1], [2, 0.3], [3, 0.2]], 'ladder_direction', {}],
    ['a credit above the fee', [[0.999, '10%'], [0.99, 150]], 'out_of_range', { value: 1.5, least: 0, most: 1 }],
    ['one column', [[0.999], [0.99]], 'ladder_columns', {}],
    ['a bound that is no number', [[0.999, 0.1], ['soon', 0.2]], 'not_a_number', { text: 'soon' }],
  ] as const)('refuses %s', (_, grid, code, params) => {
    expect(refusalOf(() => readLadder(grid))).toEqual({ code, params });
  });
});

describe('creditShare', () => {
  it.each([
    ['99.95 % keeps 99.9 %', 0.9995, 0],
    ['the bound belongs to the better step', 0.999, 0],
    ['just below it', 0.99899, 0.1],
    ['the next bound too', 0.99, 0.1],
    ['below 99 %', 0.985, 0.25],
    ['in per cent', 98.5, 0.25],
    ['nothing worked', 0.2, 1],
  ])('%s', (_, measured, credit) => {
    expect(creditShare(availability, measured)).toBe(credit);
  });

  it.each([[199, 0], [200, 0], [200.1, 0.05], [400, 0.05], [401, 0.2]])('lower is better: %d ms earn %d', (measured, credit) => {
    expect(creditShare(latency, measured)).toBe(credit);
  });

  it('reads a share against bounds in per cent', () => {
    expect(creditShare(readLadder([[99.9, 10], [99, 25]]), 0.985)).toBe(0.25);
  });

  it('goes straight below the bound, up to the cap: 7 minutes of 43,200 a hundredfold are 700', () => {
    const accelerated = { below: 0.99999, from: 1, slope: 100, most: 0.3 };
    expect(creditShare(accelerated, 1 - 7 / 43_200) * 43_200).toBeCloseTo(700, 6);
    expect(creditShare(accelerated, 0.99999)).toBe(0);
    expect(creditShare(accelerated, 0.9)).toBe(0.3);
  });

  it('counts against whole bounds: two days with an outage', () => {
    expect(creditShare(readLadder([[0, 0.1], [1, 0.2]]), 2)).toBe(0.2);
  });

  it('refuses what fits no share', () => {
    expect(refusalOf(() => creditShare(availability, 12))).toEqual({ code: 'share_above_one', params: { value: 12 } });
  });
});

describe('for any input', () => {
  it('a worse measurement never earns less', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
      expect(creditShare(availability, Math.min(a, b))).toBeGreaterThanOrEqual(creditShare(availability, Math.max(a, b)));
    }));
  });
});
