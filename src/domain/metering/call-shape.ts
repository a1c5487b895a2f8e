import { pictureKbps } from './bitrate';
import type { Dimension } from './meter';
import { type LogRule, type MeteredUsage, trafficOf } from './meter-log';
import { meterPicture } from './meter-picture';
import type { Picture } from './picture';
import { roundStay } from './tallies';

/** A call in which everyone receives every publisher but themselves. */
export interface CallShape {
  /** People who may publish; whole, >= 0. */
  readonly participants: number;
  /** How many of them publish; whole, 0 to `participants`. */
  readonly publishers: number;
  /** People on top of the participants who only receive; whole, >= 0. */
  readonly audience: number;
  readonly minutes: number;
  /** What each publisher sends. */
  readonly published: Picture;
}

/** So many people who receive the same. */
interface Group {
  readonly people: number;
  readonly received: Picture;
  readonly role: string | null;
}

/**
 * Meters a call by a vendor's own rule, each stay rounded where the vendor rounds stays.
 * @returns items in the order of the meter's classes, then traffic and the counted dimensions
 * @throws DomainError what `meterPicture` throws, `no_bitrate`
 * @example 5 people, 10 minutes, all publish 640x360: aggregate HD 50 (4 x 230,400 pixels); per stream SD 200
 */
export function meterCall(shape: CallShape, { meter, rounding, pricesRole }: LogRule): readonly MeteredUsage[] {
  const groups = groupsOf(shape);
  const minutes = isOfStays(rounding?.per) && rounding !== null ? roundStay(shape.minutes * 60, rounding) / 60 : shape.minutes;
  const isVideoTime = meter.videoBy !== undefined && shape.publishers > 0 && shape.published.some((stream) => !('audio' in stream));
  const isBilled = meter.whilePublished !== true || shape.publishers > 0;
  const quantities = new Map<string, number>();
  for (const { people, received, role } of isBilled ? groups : []) {
    for (const { item, perMinute } of meterPicture(received, meter, isVideoTime)) {
      const key = item !== 'TRAFFIC' && role !== null && pricesRole(role) ? `${item}:${role}` : item;
      const each = item === 'TRAFFIC' ? trafficOf(shape.minutes * perMinute, rounding) : minutes * perMinute;
      quantities.set(key, (quantities.get(key) ?? 0) + people * each);
    }
  }
  for (const dimension of meter.dimensions ?? []) quantities.set(dimension, dimensionOf(dimension, groups));
  const order: readonly string[] = [...meter.classes.map(({ class: name }) => name), 'TRAFFIC', ...(meter.dimensions ?? [])];
  const placeOf = (item: string): number => order.indexOf(item.split(':')[0] ?? '') + (item.includes(':') ? 0.5 : 0);
  return [...quantities].map(([item, quantity]) => ({ item, quantity })).filter(({ quantity }) => quantity > 0).sort((a, b) => placeOf(a.item) - placeOf(b.item));
}

function groupsOf({ participants, publishers, audience, published }: CallShape): readonly Group[] {
  const times = (count: number): Picture => (count === 0 ? [] : published.map((stream) => ({ ...stream, count: stream.count * count })));
  return [
    { people: publishers, received: times(publishers - 1), role: null },
    { people: participants - publishers, received: times(publishers), role: null },
    { people: audience, received: times(publishers), role: 'AUDIENCE' },
  ].filter(({ people }) => people > 0);
}

/** A call that begins on a full minute touches as many minutes of the clock as its length rounded up. */
function isOfStays(per: string | undefined): boolean {
  return per === 'stay' || per === 'minute';
}

function dimensionOf(dimension: Dimension, groups: readonly Group[]): number {
  return groups.reduce((sum, { people, received }) => sum + people * (dimension === 'BANDWIDTH' ? pictureKbps(received) / 1000 : 1), 0);
}
