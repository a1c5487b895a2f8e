import fc from 'fast-check';
import { type Ladder, priceOf } from '../../../src/domain/pricing/ladder';
import { ladder } from '../../support/ladders';

const each = { count: 1, base: 'PCU' };

describe('graduated', () => {
  const steps = ladder('graduated', [[0, 0], [1000, 7]]);

  it('charges 1,200 min on [first 1,000 free, then 7 for 1,000] as 200 x 0.007 = 1.40', () => {
    expect(priceOf(1200, steps)).toBe(1.4);
  });

  it('charges the 1,001st minute at the second step and nothing else', () => {
    expect([999, 1000, 1001].map((minutes) => priceOf(minutes, steps))).toEqual([0, 0, 0.007]);
  });

  it('adds the steps: 150,000 at 4 up to 100,000, then 3: 400 + 150', () => {
    expect(priceOf(150_000, ladder('graduated', [[0, 4], [100_000, 3]]))).toBe(550);
  });

  it('reads the unit: 90 minutes at 6 an hour are 9', () => {
    expect(priceOf(90, ladder('graduated', [[0, 6]], { count: 1, base: 'hour' }))).toBe(9);
  });

  it('takes From in the unit\'s base: above 2 hours the second price holds', () => {
    const hours = ladder('graduated', [[0, 6], [2, 3]], { count: 1, base: 'hour' });
    expect([120, 180].map((minutes) => priceOf(minutes, hours))).toEqual([12, 15]);
  });
});

describe('volume', () => {
  const steps = ladder('volume', [[0, 7], [1000, 6]]);

  it('charges all units at the reached step; the bound itself is below: 1,000 -> 7, 1,001 -> 6.006', () => {
    expect([999, 1000, 1001].map((minutes) => priceOf(minutes, steps))).toEqual([6.993, 7, 6.006]);
  });

  it('costs nothing at no usage', () => {
    expect(priceOf(0, steps)).toBe(0);
  });
});

describe('package', () => {
  const lots = ladder('package', [[0, 15_000]], { count: 10, base: 'PCU' });

  it('rounds up to whole lots of 10: 18 -> 2, 20 -> 2, 20.1 -> 3, 0 -> 0', () => {
    expect([18, 20, 20.1, 0].map((peak) => priceOf(peak, lots))).toEqual([30_000, 30_000, 45_000, 0]);
  });
});

describe('stairstep', () => {
  const steps = ladder('stairstep', [[0, 500], [200, 1000], [1000, 2000]], each);

  it('charges the amount of the reached step: 1, 200 -> 500; 201, 1,000 -> 1,000; 1,001 -> 2,000; 0 -> 500', () => {
    expect([1, 200, 201, 1000, 1001, 0].map((peak) => priceOf(peak, steps))).toEqual([500, 500, 1000, 1000, 2000, 500]);
  });
});

describe('fee', () => {
  const steps = ladder('fee', [[0, 100], [50, 20]], each);

  it('charges every touched step, the first at no usage too: 0, 50 -> 100; 51 -> 120', () => {
    expect([0, 50, 51].map((peak) => priceOf(peak, steps))).toEqual([100, 100, 120]);
  });
});

describe('for any input', () => {
  const prices = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 6 });
  const quantity = fc.integer({ min: 0, max: 10_000_000 });
  const laddered = (model: 'graduated' | 'volume' | 'package' | 'stairstep' | 'fee') => prices.map((values): Ladder => ladder(model, values.map((price, index) => [index * 1000, price] as const)));

  it('a graduated total never falls as usage grows', () => {
    fc.assert(
      fc.property(laddered('graduated'), quantity, quantity, (steps, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(priceOf(more, steps)).toBeGreaterThanOrEqual(priceOf(less, steps) - 1e-9);
      }),
    );
  });

  it('with one step graduated, volume and price x quantity are the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), quantity, (price, minutes) => {
        const expected = (minutes * price) / 1000;
        expect(priceOf(minutes, ladder('graduated', [[0, price]]))).toBe(expected);
        expect(priceOf(minutes, ladder('volume', [[0, price]]))).toBe(expected);
      }),
    );
  });

  it('whole packages never cost less than pro rata, nor a lot more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), quantity, (price, minutes) => {
        const excess = priceOf(minutes, ladder('package', [[0, price]])) - (minutes * price) / 1000;
        expect(excess).toBeGreaterThanOrEqual(-1e-6);
        expect(excess).toBeLessThanOrEqual(price + 1e-6);
      }),
    );
  });
});
