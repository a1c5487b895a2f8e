import type { ServicePromise, Statistic } from './sla-check';

/** A trial must tell a service that misses twice as often as is promised from one that misses half as often. */
export const timesApart = 2;
/** How often it may judge either of them wrongly. */
export const wrongAtMost = 0.05;

/** So many samples, of which so many may miss and the promise is still kept. */
export interface SampleSize {
  readonly samples: number;
  readonly misses: number;
}

/**
 * The share of single samples that may miss: 1 % for `>=99%` successes, 5 % for a 95th percentile.
 * @returns null for the mean of what is no share: that can't be told without knowing how much it scatters
 */
export function shareLeftOpen({ better, bound, isShare }: ServicePromise, statistic: Statistic): number | null {
  const open = statistic === 'mean' ? (!isShare ? null : better === 'higher' ? 1 - bound : bound) : (better === 'lower' ? 100 - statistic : statistic) / 100;
  return open === null ? null : Number(open.toPrecision(12));
}

/**
 * How many samples a promise needs, by the exact binomial distribution: with that many and more a service that misses twice as
 * often as is promised fails in 95 % of trials, and one that misses half as often is kept in 95 %.
 * @param open - the share that may miss, above 0 and up to a half
 * @returns null for a share beyond: nothing can be twice as bad
 * @example 1 % -> 600 samples with 6 misses; 5 % -> 120 with 6
 */
export function samplesToTell(open: number): SampleSize | null {
  if (!(open > 0 && open <= 1 / timesApart)) return null;
  for (let misses = 1; ; misses += 1) {
    // The bad service has its best chance right where one more miss is allowed, the good one its worst just before the next.
    const first = Math.ceil(rounded(misses / open));
    const last = Math.ceil(rounded((misses + 1) / open)) - 1;
    if (chanceOfAtMost(misses, first, open * timesApart) <= wrongAtMost && 1 - chanceOfAtMost(misses, last, open / timesApart) <= wrongAtMost) return { samples: first, misses };
  }
}

/**
 * Whether what was seen settles the matter: a service on the other side would show it in fewer than 5 % of trials.
 * @param misses - that were seen among the samples
 */
export function isTelling({ samples, misses }: SampleSize, open: number, isKept: boolean): boolean {
  const chance = isKept ? chanceOfAtMost(misses, samples, Math.min(1, open * timesApart)) : 1 - chanceOfAtMost(misses - 1, samples, open / timesApart);
  return chance <= wrongAtMost;
}

/** The chance of at most so many misses among independent samples. */
function chanceOfAtMost(most: number, samples: number, share: number): number {
  if (most >= samples || share === 0) return 1;
  if (most < 0 || share === 1) return 0;
  // Logarithms, since the chance of no miss at all among many samples is smaller than any number.
  let log = samples * Math.log1p(-share);
  let chance = Math.exp(log);
  for (let misses = 1; misses <= most; misses += 1) {
    log += Math.log(((samples - misses + 1) / misses) * (share / (1 - share)));
    chance += Math.exp(log);
  }
  return Math.min(1, chance);
}

/** A quotient as a person would have it: 6 / 0.05 is 120. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
