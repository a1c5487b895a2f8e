import type { RegionWord } from '../words/regions';

/** Where a number comes from: the buyer's own, published, or assumed by the add-in. */
export type Basis = 'ours' | 'sourced' | 'assumed';

/** A need that every scenario has a default for. */
export type InputId = 'dau' | 'sessions' | 'minutes' | 'days' | 'participants' | 'publishers' | 'audience' | 'picture' | 'audience_picture' | 'audience_mode' | 'recording_share' | 'recording_item' | 'phase' | 'peak_share' | 'burst';

/** A hard limit: none until the buyer sets it. */
export type LimitId = 'latency_ms' | 'latency_percentile' | 'min_picture' | 'sampling_hz' | 'min_peak';

/** What the number of agents of a customer service follows from. */
export type ServiceId = 'calls_hour' | 'aht_s' | 'service_level' | 'answer_s';

/** Share of the users in a region, 0 to 1. */
export type RegionId = `region.${RegionWord}`;

/** A need that the buyer fills in. */
export type FieldId = InputId | LimitId | ServiceId | RegionId;

/** What follows from the needs. */
export type ComputedId = 'minutes_month' | 'room_minutes' | 'average_users' | 'peak_users' | 'traffic_gb' | 'erlangs' | 'service_level_reached';

/** A value before the buyer has said one. */
export interface Default {
  readonly typical: number | string;
  /** Span of what is usual; both or none. */
  readonly low?: number;
  readonly high?: number;
  readonly basis: Exclude<Basis, 'ours'>;
  /** Key of the source; for an assumed value, of its bounds. */
  readonly source?: string;
}

/** A use of RTC, with what is usual for it. */
export interface Scenario {
  readonly id: string;
  readonly defaults: Readonly<Record<InputId, Default>>;
  readonly usualLimits: Readonly<Partial<Record<LimitId, Default>>>;
  /** Customer service only. */
  readonly service?: Readonly<Record<ServiceId, Default>>;
}

/** A published page. */
export interface NeedSource {
  readonly title: string;
  readonly url: string;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** All scenarios, and the sources that their defaults name. */
export interface ScenarioBook {
  readonly sources: Readonly<Record<string, NeedSource>>;
  readonly scenarios: readonly Scenario[];
}
