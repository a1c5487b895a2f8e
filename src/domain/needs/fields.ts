import type { RegionWord } from '../words/regions';
import type { FieldId, InputId, LimitId, RegionId, ServiceId } from './scenario';

/** What may stand in a field. Bounds are included. */
export type FieldKind =
  | { readonly kind: 'number'; readonly least: number; readonly most: number; readonly isWhole?: true }
  /** 0 to 1; shown and typed in per cent. */
  | { readonly kind: 'share'; readonly most: number }
  /** What is received: the functions read it. */
  | { readonly kind: 'picture' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] };

const many = 1_000_000_000;
const count = (least: number): FieldKind => ({ kind: 'number', least, most: many, isWhole: true });
const number = (least: number, most: number): FieldKind => ({ kind: 'number', least, most });
const share: FieldKind = { kind: 'share', most: 1 };
/** No queue answers all calls in time. */
const levelBelowAll: FieldKind = { kind: 'share', most: 0.999 };
const picture: FieldKind = { kind: 'picture' };

/** The needs that every scenario has, in the order in which they are asked. */
export const inputs: Readonly<Record<InputId, FieldKind>> = {
  dau: count(0),
  sessions: number(0, 1000),
  minutes: number(0, 1440),
  days: number(1, 31),
  participants: count(1),
  publishers: count(0),
  audience: count(0),
  picture,
  audience_picture: picture,
  audience_mode: { kind: 'choice', choices: ['interactive', 'broadcast'] },
  recording_share: share,
  recording_item: { kind: 'choice', choices: ['RECORDING:AUDIO', 'RECORDING:SD', 'RECORDING:HD', 'RECORDING:FHD'] },
  phase: { kind: 'choice', choices: ['steady', 'exploring'] },
  peak_share: share,
  burst: number(1, 100),
};

/** Hard limits, in the order in which they are asked. */
export const limits: Readonly<Record<LimitId, FieldKind>> = {
  latency_ms: number(1, 60_000),
  latency_percentile: number(1, 99.99),
  min_picture: picture,
  sampling_hz: number(8000, 192_000),
  min_peak: count(1),
};

/** What customer service is asked about. */
export const serviceFields: Readonly<Record<ServiceId, FieldKind>> = {
  calls_hour: number(0, 1_000_000),
  aht_s: number(1, 86_400),
  service_level: levelBelowAll,
  answer_s: number(0, 3600),
};

/** Regions that users may be in. */
export const userRegions: readonly RegionWord[] = ['CN', 'HMT', 'JPKR', 'SEA', 'SA', 'ME', 'EU', 'NA', 'LATAM', 'AF', 'OC', 'GLOBAL'];

/** The need that says which share of the users is in a region. */
export function regionId(region: RegionWord): RegionId {
  return `region.${region}`;
}

/** What may stand in a field. */
export function kindOf(id: FieldId): FieldKind {
  return id in inputs ? inputs[id as InputId] : id in limits ? limits[id as LimitId] : id in serviceFields ? serviceFields[id as ServiceId] : share;
}
