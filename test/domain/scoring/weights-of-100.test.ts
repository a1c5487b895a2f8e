import fc from 'fast-check';
import { to100 } from '../../../src/domain/scoring/weights-of-100';

const free = (weight: number) => ({ weight, isLocked: false });
const locked = (weight: number) => ({ weight, isLocked: true });

describe('to100', () => {
  it('keeps what is locked and the proportions of the rest', () => {
    expect(to100([locked(50), free(10), free(30)])).toEqual([50, 12.5, 37.5]);
  });

  it('rounds to tenths without losing one: a third each is 33.4, 33.3, 33.3', () => {
    expect(to100([free(1), free(1), free(1)])).toEqual([33.4, 33.3, 33.3]);
  });

  it('gives the lost tenth to who lost most: 33.33 and 66.67 are 33.3 and 66.7', () => {
    expect(to100([free(1), free(2)])).toEqual([33.3, 66.7]);
  });

  it('shares equally where the free ones are all 0', () => {
    expect(to100([locked(40), free(0), free(0)])).toEqual([40, 30, 30]);
  });

  it('takes locked ones of exactly 100, and leaves the rest nothing', () => {
    expect(to100([locked(100), free(20)])).toEqual([100, 0]);
    expect(to100([locked(60), locked(40)])).toEqual([60, 40]);
  });

  it('finds no way where locked ones are more than 100, or all are locked at less', () => {
    expect(to100([locked(100.1), free(1)])).toBeUndefined();
    expect(to100([locked(99.9)])).toBeUndefined();
    expect(to100([])).toBeUndefined();
  });

  describe('for any input', () => {
    const weight = fc.integer({ min: 0, max: 100 });
    it('adds up to exactly 100, keeps locks, and no weight moves by more than a tenth from its share', () => {
      fc.assert(
        fc.property(fc.array(weight, { minLength: 1, maxLength: 40 }), fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 4 }), (unlocked, locks) => {
          const all = [...locks.map(locked), ...unlocked.map(free)];
          const scaled = to100(all) ?? [];
          const rest = 100 - locks.reduce((sum, one) => sum + one, 0);
          const total = unlocked.reduce((sum, one) => sum + one, 0);
          expect(Math.round(scaled.reduce((sum, one) => sum + one * 10, 0) * 1e6) / 1e6).toBe(1000);
          expect(scaled.slice(0, locks.length)).toEqual(locks);
          unlocked.forEach((one, index) => expect(Math.abs((scaled[locks.length + index] ?? 0) - (total === 0 ? rest / unlocked.length : (one / total) * rest))).toBeLessThanOrEqual(0.1 + 1e-9));
        }),
      );
    });
  });
});
