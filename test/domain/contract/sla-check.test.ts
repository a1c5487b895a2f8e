import fc from 'fast-check';
import { availabilityOf, downtimeMinutes } from '../../../src/domain/contract/downtime';
import { checkPromise, readPromise, readStatistic, sampleOf } from '../../../src/domain/contract/sla-check';
import { refusalOf } from '../../support/refusal';

describe('downtimeMinutes', () => {
  it.each([[0.999, 43.2], [0.9995, 21.6], [0.997, 129.6], [0.99999, 0.432], [1, 0], [0, 43_200]])('allows at %d in 30 days %d minutes', (availability, minutes) => {
    expect(downtimeMinutes(availability, 30)).toBe(minutes);
  });
});

describe('availabilityOf', () => {
  it.each([['99.9%', 0.999], ['９９．９５％', 0.9995], [0.9995, 0.9995], [99.95, 0.9995], ['99.95', 0.9995], [100, 1], [1, 1], ['30%', 0.3]])('reads %p as %d', (cell, share) => {
    expect(availabilityOf(cell)).toBe(share);
  });

  it.each([[30, 'out_of_range'], [-0.1, 'out_of_range'], [101, 'out_of_range'], ['high', 'not_a_number']])('refuses %p', (cell, code) => {
    expect(refusalOf(() => availabilityOf(cell)).code).toBe(code);
  });
});

describe('readPromise', () => {
  it.each([
    ['<=200', 'lower', true, 200, false],
    ['≤ 200 ms', 'lower', true, 200, false],
    ['<3%', 'lower', false, 0.03, true],
    ['不高于200毫秒', 'lower', true, 200, false],
    ['>=99%', 'higher', true, 0.99, true],
    ['不低于 99.9％', 'higher', true, 0.999, true],
    ['at least 4', 'higher', true, 4, false],
  ])('understands %s', (text, better, isInclusive, bound, isShare) => {
    expect(readPromise(text)).toEqual({ better, isInclusive, bound: expect.closeTo(bound, 12) as number, isShare });
  });

  it.each(['200', '<=soon', '', 'fast'])('refuses %p', (text) => {
    expect(refusalOf(() => readPromise(text))).toEqual({ code: 'promise_not_understood', params: { text } });
  });
});

describe('readStatistic', () => {
  it.each([['p95', 95], ['P99', 99], ['中位数', 50], ['median', 50], ['平均', 'mean'], ['95分位', 95]])('understands %s', (text, statistic) => {
    expect(readStatistic(text)).toBe(statistic);
  });

  it('refuses what it does not know', () => {
    expect(refusalOf(() => readStatistic('best')).code).toBe('word_unknown');
  });
});

describe('checkPromise', () => {
  const joins = (succeeded: number, of: number): readonly number[] => Array.from({ length: of }, (_, index) => Number(index < succeeded));

  it('fails 96 joins of 100 against >=99%', () => {
    expect(checkPromise(joins(96, 100), readPromise('>=99%'), 'mean')).toEqual({ measured: 0.96, shareOutside: 0.04, samples: 100, isKept: false, samplesNeeded: null });
  });

  it('keeps 99 of 100: the bound keeps the promise, but not where it says more than', () => {
    expect(checkPromise(joins(99, 100), readPromise('>=99%'), 'mean').isKept).toBe(true);
    expect(checkPromise(joins(99, 100), readPromise('>99%'), 'mean').isKept).toBe(false);
  });

  it('takes the 95th of 100: 101, 102, ..., 200 is 195, and five lie beyond it', () => {
    const samples = Array.from({ length: 100 }, (_, index) => 101 + index);
    expect(checkPromise(samples, readPromise('<=195'), 95)).toEqual({ measured: 195, shareOutside: 0.05, samples: 100, isKept: true, samplesNeeded: 140 });
    expect(checkPromise(samples, readPromise('<=194'), 95).isKept).toBe(false);
  });

  it.each([['p99', '<=1', 800], ['p95', '<=1', 140], ['mean', '>=99.9%', 8000], ['mean', '<=200', null]])('needs for %s of %s to be sure %p samples', (statistic, promise, needed) => {
    expect(checkPromise([1], readPromise(promise), readStatistic(statistic)).samplesNeeded).toBe(needed);
  });

  it('is sure of few where they are plain: 96 joins of 100 against 99 %, and of months nothing is said', () => {
    expect([checkPromise(joins(99, 100), readPromise('>=99%'), 'mean').samplesNeeded, checkPromise(joins(150, 150), readPromise('>=99%'), 'mean').samplesNeeded]).toEqual([800, null]);
    expect(checkPromise([0.9995, 0.9991], readPromise('>=99.9%'), 'mean').samplesNeeded).toBeNull();
  });

  it('refuses no samples', () => {
    expect(refusalOf(() => checkPromise([], readPromise('<=200'), 95)).code).toBe('no_samples');
    expect(refusalOf(() => checkPromise([], readPromise('<=200'), 'mean')).code).toBe('no_samples');
  });
});

describe('sampleOf', () => {
  const [share, number] = [readPromise('>=99%'), readPromise('<=200')];

  it.each([[true, 1], [false, 0], [null, 0], ['', 0], [0, 0], ['98%', 0.98], [98, 0.98], [0.5, 0.5]])('reads %p against a share as %d', (cell, value) => {
    expect(sampleOf(cell, share)).toBe(value);
  });

  it.each([['180 ms', 180], ['180毫秒', 180], [60, 60]])('reads %p against a number as %d', (cell, value) => {
    expect(sampleOf(cell, number)).toBe(value);
  });

  it('refuses a number that is no share, and words', () => {
    expect(refusalOf(() => sampleOf(12, share))).toEqual({ code: 'share_above_one', params: { value: 12 } });
    expect(refusalOf(() => sampleOf('slow', number))).toEqual({ code: 'not_a_number', params: { text: 'slow' } });
  });
});

describe('for any input', () => {
  it('the order of samples moves nothing', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 99 }), (samples, percent) => {
      const promise = readPromise('<=200');
      expect(checkPromise([...samples].reverse(), promise, percent)).toEqual(checkPromise(samples, promise, percent));
    }));
  });
});
