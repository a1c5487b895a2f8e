import fc from 'fast-check';
import { isTelling, samplesToTell, shareLeftOpen } from '../../../src/domain/contract/sample-size';
import { checkPromise, readPromise, readStatistic } from '../../../src/domain/contract/sla-check';
import { drawsFrom } from '../../../src/domain/draws';

describe('shareLeftOpen', () => {
  it.each([['>=99%', 'mean', 0.01], ['>=99.95%', 'mean', 0.0005], ['<=3%', 'mean', 0.03], ['<=200', 'p95', 0.05], ['<=200', 'p99', 0.01], ['>=4', 'p5', 0.05], ['<=200', 'mean', null]])('%s by the %s leaves %p', (promise, statistic, open) => {
    expect(shareLeftOpen(readPromise(promise), readStatistic(statistic))).toBe(open);
  });
});

describe('samplesToTell', () => {
  it.each([[0.05, 140, 7], [0.01, 800, 8], [0.0005, 16_000, 8], [0.5, 8, 4]])('needs for a share of %d so many samples and misses: %d, %d', (open, samples, misses) => {
    expect(samplesToTell(open)).toEqual({ samples, misses });
  });

  it.each([0, 0.51, 1, NaN])('can tell nothing at %p', (open) => {
    expect(samplesToTell(open)).toBeNull();
  });

  it('goes by the same bound as the check: the misses that it allows keep the promise, one more breaks it', () => {
    for (const [promise, statistic] of [['>=99%', 'mean'], ['>=99.95%', 'mean']] as const) {
      const size = samplesToTell(shareLeftOpen(readPromise(promise), statistic) ?? 0);
      if (size === null) throw new Error(promise);
      const missing = (misses: number) => checkPromise(Array.from({ length: size.samples }, (_one, index) => Number(index >= misses)), readPromise(promise), statistic);
      expect([missing(size.misses).isKept, missing(size.misses + 1).isKept]).toEqual([true, false]);
    }
    const slow = (misses: number) => checkPromise(Array.from({ length: 140 }, (_one, index) => (index < misses ? 900 : 180)), readPromise('<=200'), 95).isKept;
    expect([slow(7), slow(8)]).toEqual([true, false]);
  });

  // 2,000 trials of 800 joins: the judgement is wrong in fewer than 5 % of them, give or take the draw.
  it.each([[0.02, false], [0.005, true]])('judges a service that misses %d of its joins against >=99% rightly', (share, isKept) => {
    const draw = drawsFrom(7);
    const rightly = Array.from({ length: 2000 }, () => Array.from({ length: 800 }, () => Number(draw() < share)).reduce((sum, miss) => sum + miss, 0) <= 8).filter((kept) => kept === isKept).length;
    expect(rightly / 2000).toBeGreaterThan(0.94);
  });
});

describe('isTelling', () => {
  it.each([
    ['4 of 100 missed where 1 % may', 100, 4, 0.01, false, true],
    ['none of 100', 100, 0, 0.01, true, false],
    ['none of 150: (1 - 0.02)^150 = 4.8 %', 150, 0, 0.01, true, true],
    ['none of 148: 5.03 %', 148, 0, 0.01, true, false],
    ['2 of 40 beyond a 95th percentile', 40, 2, 0.05, true, false],
  ])('%s', (_name, samples, misses, open, isKept, tells) => {
    expect(isTelling({ samples, misses }, open, isKept)).toBe(tells);
  });
});

describe('for any input', () => {
  it('as many samples as are needed always tell', () => {
    fc.assert(fc.property(fc.double({ min: 0.0005, max: 0.5, noNaN: true }), fc.boolean(), (open, isKept) => {
      const size = samplesToTell(open);
      if (size === null) throw new Error('no size');
      expect(isTelling({ samples: size.samples, misses: size.misses + Number(!isKept) }, open, isKept)).toBe(true);
    }), { numRuns: 40 });
  });
});
