import type { Counted } from './audit';
import { secondsOfDay } from '../metering/stay';
import { percentile } from '../statistics';

/** A quantity of an export that is no time of a picture: an extra's minutes, or what a moment or a day held of a peak. */
export interface Sample {
  readonly item: string;
  /** Seconds of Excel's calendar; null where the export does not say. */
  readonly start: number | null;
  readonly quantity: number;
}

/** Dimensions that are billed by their peak, not by their sum. */
const peaks = new Set(['PCU', 'BANDWIDTH', 'PUSH_BANDWIDTH', 'CDN_BANDWIDTH', 'SCREENSHOT_QPS']);

/** What the samples of each item are billed as: the month's peak, or their sum. */
export function sampledQuantities(samples: readonly Sample[]): ReadonlyMap<string, number> {
  return mapped(samples, (ofItem, item) => (peaks.has(item) ? most(ofItem) : ofItem.reduce((sum, { quantity }) => sum + quantity, 0)));
}

/** The other ways in which a peak may have been taken: the 95th percentile of the samples, or the mean of the days' peaks. */
export function sampledOtherwise(samples: readonly Sample[]): readonly Counted[] {
  const ofPeaks = samples.filter(({ item }) => peaks.has(item));
  if (ofPeaks.length === 0) return [];
  const dated = ofPeaks.filter((sample): sample is Sample & { readonly start: number } => sample.start !== null);
  return [
    { cause: 'percentile_95', quantities: () => mapped(ofPeaks, (ofItem) => percentile(ofItem.map(({ quantity }) => quantity), 95)) },
    ...(dated.length < ofPeaks.length ? [] : [{ cause: 'daily_peaks' as const, quantities: () => mapped(dated, meanOfDays) }]),
  ];
}

function mapped<T extends Sample>(samples: readonly T[], take: (ofItem: readonly T[], item: string) => number): ReadonlyMap<string, number> {
  return new Map([...new Set(samples.map(({ item }) => item))].map((item) => [item, take(samples.filter((sample) => sample.item === item), item)]));
}

function most(samples: readonly Sample[]): number {
  return samples.reduce((highest, { quantity }) => Math.max(highest, quantity), 0);
}

function meanOfDays(samples: readonly (Sample & { readonly start: number })[]): number {
  const days = new Map<number, number>();
  for (const { start, quantity } of samples) days.set(Math.floor(start / secondsOfDay), Math.max(days.get(Math.floor(start / secondsOfDay)) ?? 0, quantity));
  return [...days.values()].reduce((sum, peak) => sum + peak, 0) / days.size;
}
