import fc from 'fast-check';
import { answerOf, type SafeCell } from '../../src/functions/answer';

const call = (id: string, ...args: readonly unknown[]): readonly (readonly SafeCell[])[] => answerOf(id, args.map((argument) => (argument === null || Array.isArray(argument) ? argument : [[argument]])));
const refusal = (error: '#N/A' | '#VALUE!', words: string): unknown => ({ error, sentence: expect.stringContaining(words) as string });

/** 10 CNY for 1,000 minutes of HD: 1,000 in month 1. */
const rates = [['Offer', 'Item', 'Unit', 'Price', 'Currency'], ['X', 'HD', '1000min', 10, 'CNY']];
const terms = (...rows: readonly (readonly (string | number)[])[]): unknown => [['Id', 'All', 'X'], ['horizon_months', 24, ''], ...rows];
const risk = (given: unknown, ...rest: readonly unknown[]): readonly number[] => call('RTC_RISK', 100_000, 'HD', 'CN', 'X', rates, given, ...rest).slice(1).map(([, value]) => value as number);

describe('RTC_RISK', () => {
  it('answers the percentiles and the mean of the cost when growth is not known', () => {
    expect(call('RTC_RISK', 100_000, 'HD', 'CN', 'X', rates, terms(['growth_year', 0.2, '']), '10%').map(([measure]) => measure)).toEqual(['Measure', 'P10', 'P50', 'P90', 'Mean']);
    // 12,000 in the first year and 12,000 x (1 + growth) in the second: a normal of mean 26,400 and deviation 1,200.
    const expected = [26_400 - 1.2816 * 1200, 26_400, 26_400 + 1.2816 * 1200, 26_400];
    risk(terms(['growth_year', 0.2, '']), '10%', 100_000).forEach((value, index) => { expect(Math.abs(value - (expected[index] ?? 0))).toBeLessThan(20); });
  });

  it('lets growth fall to -100 %, not below', () => {
    expect(Math.min(...risk(terms(['growth_year', -0.9, '']), 1, 2000))).toBe(12_000);
  });

  it('moves nothing within the first year', () => {
    expect(new Set(risk([['Id', 'All', 'X'], ['horizon_months', 12, '']], 1))).toEqual(new Set([12_000]));
  });

  it('leaves lines with a growth of their own, and months given one by one, as they are', () => {
    const usage = [['Item', 'Usage', 'Growth'], ['HD', 100_000, '1%']];
    const own = call('RTC_RISK', usage, null, null, 'X', rates, terms(), 0.5).slice(1).map(([, value]) => value);
    expect(own).toEqual(own.map(() => call('RTC_TCO', usage, null, null, 'X', rates, terms())[0]?.[0]));
    const months = [Array.from({ length: 24 }, () => 100_000)];
    expect(new Set(call('RTC_RISK', months, 'HD', 'CN', 'X', rates, terms(), 0.5).slice(1).map(([, value]) => value))).toEqual(new Set([24_000]));
  });

  it('comes nearer with more paths', () => {
    const errorOf = (samples: number): number => [1, 2, 3, 4, 5, 6, 7, 8].reduce((sum, seed) => sum + Math.abs((risk(terms(), 0.2, samples, seed)[3] ?? 0) - 24_000), 0);
    expect(errorOf(6400)).toBeLessThan(errorOf(100) / 2);
  });

  it('gives the same numbers for the same seed, others for another', () => {
    expect(risk(terms(), 0.2)).toEqual(risk(terms(), 0.2, 2000, 1));
    expect(risk(terms(), 0.2, 2000, 2)).not.toEqual(risk(terms(), 0.2));
  });

  it.each<[string, readonly unknown[], string]>([
    ['a deviation below 0', [-0.1], 'growth_sd: -0.1 is below 0'],
    ['a bare 30', [30], 'growth_sd: 30 is above 1'],
    ['a deviation that is text', ['wide'], 'growth_sd: "wide" is not a number'],
    ['half a path', [0.1, 1.5], 'samples: 1.5 is not a whole number'],
    ['too many paths', [0.1, 1e6], 'samples: 1000000 is out of range'],
  ])('refuses %s', (_, rest, words) => {
    expect(call('RTC_RISK', 100_000, 'HD', 'CN', 'X', rates, terms(), ...rest)).toEqual([[refusal('#VALUE!', words)]]);
  });

  it('refuses an unknown offer and a missing price', () => {
    expect(call('RTC_RISK', 1, 'HD', 'CN', 'Y', rates, terms(), 0.1)).toEqual([[refusal('#N/A', 'no offer or vendor "Y"')]]);
    expect(call('RTC_RISK', 1, 'SD', 'CN', 'X', rates, terms(), 0.1)).toEqual([[refusal('#N/A', 'X has no price for SD')]]);
  });
});

describe('RTC_RISK for any input', () => {
  it('without a deviation is the TCO four times over, packs and commitments carried on included', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500_000 }), fc.integer({ min: -50, max: 100 }), fc.integer({ min: 1, max: 48 }), fc.integer({ min: 0, max: 90_000 }), fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 300 }), (minutes, growth, horizon, pack, commitment, samples) => {
        const offer = [['Offer', 'Item', 'Unit', 'Price', 'Currency', 'Included', 'Model'], ['X', 'HD', '1000min', 10, 'CNY', '', ''], ['X', 'HD', '5month', 300, 'CNY', pack + 1, 'pack'], ['X', '*', '7month', 4000, 'CNY', '', 'cap'], ['X', 'HD', 'min', 'free', '', 70_000, 'trial']];
        const given = [['Id', 'All', 'X'], ['horizon_months', horizon, ''], ['growth_year', growth / 100, ''], ['min_commit_term', '', commitment], ['term_months', '', 18]];
        const tco = call('RTC_TCO', minutes, 'HD', 'CN', 'X', offer, given)[0]?.[0];
        expect(call('RTC_RISK', minutes, 'HD', 'CN', 'X', offer, given, 0, samples).slice(1).map(([, value]) => value)).toEqual([tco, tco, tco, tco]);
      }),
      { numRuns: 60 },
    );
  });
});
