import { DomainError } from './errors';

/**
 * The middle value; of an even number of values the mean of the two middle ones.
 * @param values - at least one
 * @throws DomainError `no_samples`
 */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new DomainError('no_samples');
  return (lower + upper) / 2;
}

/**
 * A percentile as bandwidth bills take it: sorted downwards, the top samples (rounded down) dropped, the highest of the rest.
 * @param samples - at least one, in any order and unit
 * @param percent - 95: the top 5 % are dropped
 * @throws DomainError `no_samples`
 * @example 1, 2, ..., 8640 at 95 -> 8208
 */
export function percentile(samples: readonly number[], percent: number): number {
  const sorted = [...samples].sort((a, b) => b - a);
  const value = sorted[Math.floor((sorted.length * (100 - percent)) / 100)];
  if (value === undefined) throw new DomainError('no_samples');
  return value;
}

/**
 * A percentile as spreadsheets take it: between the two nearest samples in proportion.
 * @param sorted - at least one sample, ascending
 * @param share - 0 to 1
 * @throws DomainError `no_samples`
 * @see Excel's PERCENTILE.INC
 * @example 1, 2, 3, 4 and 0.9 -> 3.7
 */
export function percentileOf(sorted: ArrayLike<number>, share: number): number {
  const place = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) throw new DomainError('no_samples');
  return below + (above - below) * (place - Math.floor(place));
}
