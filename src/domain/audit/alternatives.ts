import { roundUp } from '../money/rounding';
import type { Counting, Meter } from '../metering/meter';
import { type LogRule, type MeteredUsage, meterLog } from '../metering/meter-log';
import type { QuantityRounding } from '../metering/quantity-rounding';
import type { Stay } from '../metering/stay';

/** Another rule by which an invoice may have been counted. */
export type Cause =
  | 'rounded_by_stay' | 'rounded_by_day' | 'rounded_by_month' | 'not_rounded'
  | 'robots_billed' | 'robots_left_out' | 'idle_billed' | 'idle_left_out' | 'not_calibrated'
  | 'counted_aggregate' | 'counted_per_stream' | 'counted_per_play' | 'counted_participant'
  | 'percentile_95' | 'daily_peaks';

/** A rule that differs from the agreed one in one respect. */
export interface Alternative {
  readonly cause: Cause;
  readonly rule: LogRule;
}

const roundings: readonly (readonly [Cause, QuantityRounding])[] = [
  ['rounded_by_stay', { per: 'stay', seconds: 60 }],
  ['rounded_by_day', { per: 'day', seconds: 60 }],
  ['rounded_by_month', { per: 'month', seconds: 60 }],
  ['not_rounded', { per: 'none', seconds: 0 }],
];
const countings: readonly Counting[] = ['aggregate', 'per_stream', 'per_play', 'participant'];
const nobody = { isUser: false } as const;
const everybody = { isUser: true } as const;

/** The rules that differ from this one in one respect: how time is rounded, who is billed, what a size or a stream counts. */
export function alternativesOf(rule: LogRule): readonly Alternative[] {
  const { meter } = rule;
  const withMeter = (cause: Cause, changed: Partial<Meter>): Alternative => ({ cause, rule: { ...rule, meter: { ...meter, ...changed } } });
  const { calibration: _, ...uncalibrated } = meter;
  return [
    ...roundings.filter(([, { per }]) => per !== rule.rounding?.per).map(([cause, rounding]): Alternative => ({ cause, rule: { ...rule, rounding } })),
    withMeter('robots_billed', { kinds: { ...meter.kinds, bot: everybody, recorder: everybody } }),
    withMeter('robots_left_out', { kinds: { ...meter.kinds, bot: nobody, recorder: nobody } }),
    withMeter('idle_billed', { idle: 'audio' }),
    withMeter('idle_left_out', { idle: 'free' }),
    ...(meter.calibration === undefined ? [] : [{ cause: 'not_calibrated' as const, rule: { ...rule, meter: uncalibrated } }]),
    ...countings.filter((counts) => counts !== meter.counts && meter.classes.length > 0).map((counts) => withMeter(`counted_${counts}`, { counts })),
  ];
}

/**
 * A month's quantities as a vendor bills them, the month's rounding done.
 * @throws DomainError what `meterLog` throws
 */
export function billedQuantities(stays: readonly Stay[], rule: LogRule): readonly MeteredUsage[] {
  return meterLog(stays, rule).map((usage) => roundedByMonth(usage, rule));
}

/** Minutes are rounded where the vendor rounds months; traffic and what is counted of users are not minutes. */
function roundedByMonth(usage: MeteredUsage, { meter, rounding }: LogRule): MeteredUsage {
  const isByMonth = rounding?.per === 'month' || rounding?.per === 'cycle';
  const isMinutes = usage.item !== 'TRAFFIC' && !(meter.dimensions ?? []).some((dimension) => dimension === usage.item);
  return isByMonth && isMinutes ? { ...usage, quantity: roundUp(usage.quantity, rounding.seconds / 60) } : usage;
}
