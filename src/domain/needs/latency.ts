import type { Region, RegionWord } from '../words/regions';

/** A span of milliseconds, bounds included. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** How an audience is served, in the words of a vendor's own levels: to talk with the hosts, or only to watch. */
export type AudienceMode = 'interactive' | 'broadcast';

/** What is known of one-way latency, from `data/latency.json`. */
export interface LatencyFacts {
  /** Planning figures by distance, ascending; a distance up to the first point's is one region's own affair. */
  readonly planning: { readonly source: string; readonly points: readonly { readonly km: number; readonly ms: number }[] };
  /** The best median that a vendor names for its network alone, without camera, screen and buffers. */
  readonly networkMedian: { readonly ms: number; readonly source: string };
  /** From a host to the audience, as a vendor defines its levels. */
  readonly audienceLevels: { readonly source: string } & Readonly<Record<AudienceMode, Span>>;
  /** A city for each region, to tell distances from. */
  readonly hubs: Readonly<Record<Region, { readonly city: string; readonly latitude: number; readonly longitude: number }>>;
  readonly sources: Readonly<Record<string, { readonly title: string; readonly url: string }>>;
}

/** A latency limit as a buyer writes it, and whom it is for. */
export interface LatencyLimit {
  /** One way, from mouth to ear. */
  readonly limitMs: number;
  /** Where the users are. */
  readonly regions: readonly RegionWord[];
  /** How an audience is served; undefined where there is none. */
  readonly audience: AudienceMode | undefined;
}

/** Why a limit can't be believed. */
export type LatencyDoubt =
  /** Below what distance lets anyone plan with. */
  | { readonly kind: 'distance'; readonly from: RegionWord; readonly to: RegionWord; /** Rounded to hundreds. */ readonly km: number; /** Whole milliseconds. */ readonly ms: number; readonly source: string }
  /** Below the vendor's own definition of what an audience gets. */
  | { readonly kind: 'audience'; readonly mode: AudienceMode; readonly from: number; readonly to: number; readonly source: string }
  /** Below the best median of a network alone. */
  | { readonly kind: 'network'; readonly ms: number; readonly source: string };

const earthKm = 6371;

/**
 * Great-circle distance between the cities that stand for two regions, km.
 * @example CN and NA (Shanghai and Washington) -> about 12,000
 */
export function distanceKm(from: Region, to: Region, { hubs }: Pick<LatencyFacts, 'hubs'>): number {
  const [a, b] = [hubs[from], hubs[to]];
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [rise, turn] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const half = Math.sin(rise / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(turn / 2) ** 2;
  return 2 * earthKm * Math.asin(Math.sqrt(half));
}

/**
 * One-way latency that one may plan with over a distance: the published figure, between two of them the straight line.
 * @param km - >= 0
 * @returns milliseconds; undefined up to the first figure's distance, where only an upper bound is published; beyond the last, its own
 * @example 10,000 km -> 225; 18,750 km -> 262.5
 */
export function planningMs(km: number, { planning: { points } }: Pick<LatencyFacts, 'planning'>): number | undefined {
  const upper = points.findIndex((point) => km <= point.km);
  const high = points[upper === -1 ? points.length - 1 : upper];
  if (upper === 0 || high === undefined) return undefined;
  const low = points[upper - 1];
  if (upper === -1 || low === undefined) return high.ms;
  return low.ms + ((km - low.km) / (high.km - low.km)) * (high.ms - low.ms);
}

/**
 * Why a latency limit can't be believed; none where it can. Users all over the world (GLOBAL) are as far apart as the figures go.
 * Of all pairs of regions only the worst is named.
 * @example 200 ms with users in CN and NA -> distance: 12,000 km, 234 ms
 */
export function latencyDoubts({ limitMs, regions, audience }: LatencyLimit, facts: LatencyFacts): readonly LatencyDoubt[] {
  const { networkMedian, audienceLevels } = facts;
  const doubts: LatencyDoubt[] = [];
  if (limitMs < networkMedian.ms) doubts.push({ kind: 'network', ...networkMedian });
  const far = farthest(regions, facts);
  const ms = far && planningMs(far.km, facts);
  if (far !== undefined && ms !== undefined && limitMs < ms) doubts.push({ kind: 'distance', from: far.from, to: far.to, km: Math.round(far.km / 100) * 100, ms: Math.round(ms), source: facts.planning.source });
  if (audience !== undefined && limitMs < audienceLevels[audience].from) doubts.push({ kind: 'audience', mode: audience, ...audienceLevels[audience], source: audienceLevels.source });
  return doubts;
}

interface Pair {
  readonly from: RegionWord;
  readonly to: RegionWord;
  readonly km: number;
}

function farthest(regions: readonly RegionWord[], facts: LatencyFacts): Pair | undefined {
  if (regions.includes('GLOBAL')) return { from: 'GLOBAL', to: 'GLOBAL', km: facts.planning.points[facts.planning.points.length - 1]?.km ?? 0 };
  const named = regions.filter((region): region is Region => region !== 'GLOBAL');
  const pairs = named.flatMap((from, index) => named.slice(index + 1).map((to): Pair => ({ from, to, km: distanceKm(from, to, facts) })));
  return pairs.reduce<Pair | undefined>((worst, pair) => (worst === undefined || pair.km > worst.km ? pair : worst), undefined);
}
