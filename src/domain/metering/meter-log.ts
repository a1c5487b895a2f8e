import { DomainError } from '../errors';
import { roundUp } from '../money/rounding';
import type { Interval } from './clock-minutes';
import { countDimension } from './dimensions';
import type { KindRule, Meter, ParticipantKind } from './meter';
import { type MeteredLine, meterPicture } from './meter-picture';
import type { Picture } from './picture';
import type { QuantityRounding } from './quantity-rounding';
import type { Stay } from './stay';
import { startOf, tallyOf } from './tallies';

/** So much of an item as a vendor bills it. */
export interface MeteredUsage {
  /** A class with its role (`HD`, `HD:AUDIENCE`), an extra (`RECORDING:HD`) or a dimension. */
  readonly item: string;
  /** Minutes; GB, users, connections or Mbps for a dimension. Month rounding not done. */
  readonly quantity: number;
}

/** Columns of a log that some rules need and others don't. */
export type OptionalColumn = 'session' | 'start' | 'sent';

/** A vendor's whole rule for a log. */
export interface LogRule {
  readonly meter: Meter;
  readonly rounding: QuantityRounding | null;
  /** Whether the vendor has a price of its own for a role; else the role makes no difference. */
  readonly pricesRole: (role: string) => boolean;
}

/** The optional columns without which this rule can't be followed. */
export function columnsNeeded({ meter, rounding }: LogRule): readonly OptionalColumn[] {
  const needsTimes = rounding?.per === 'day' || rounding?.per === 'minute' || (meter.dimensions ?? []).some((dimension) => dimension !== 'MAU');
  const needsSessions = rounding?.per === 'minute' || meter.videoBy === 'session' || meter.whilePublished === true;
  const needsSent = meter.videoBy !== undefined || meter.whilePublished === true;
  return [...(needsSessions ? ['session' as const] : []), ...(needsTimes || meter.whilePublished === true ? ['start' as const] : []), ...(needsSent ? ['sent' as const] : [])];
}

/**
 * Meters a usage log by a vendor's own rule; stay and day rounding is done, month rounding is left to the bill.
 * @param stays - one for each row of the log, in any order
 * @throws DomainError what `meterPicture` throws, with its row; `log_start_missing`
 * @example 30, 20 and 40 s of audio on one day, rounded by the day: AUDIO 2; by the stay: AUDIO 3
 */
export function meterLog(stays: readonly Stay[], rule: LogRule): readonly MeteredUsage[] {
  const { meter, rounding } = rule;
  const tally = tallyOf(stays, rounding, meter.whilePublished === true ? publishingTimes(stays) : null);
  const videoSessions = meter.videoBy === 'session' ? new Set(stays.filter((stay) => hasVideo(stay)).map(({ session }) => session)) : null;
  const linesOf = rememberedLines(meter);
  const order = itemOrder(meter);
  let gigabytes = 0;
  stays.forEach((stay, row) => {
    if (stay.seconds === 0) return;
    const isVideoTime = meter.videoBy !== undefined && (videoSessions?.has(stay.session) ?? hasVideo(stay));
    const { isUser, item: extra } = kindRule(meter, stay.kind);
    const role = stay.role !== null && rule.pricesRole(stay.role) ? `:${stay.role}` : '';
    for (const { item, perMinute } of placed(row, () => linesOf(stay.received, isVideoTime))) {
      if (item === 'TRAFFIC') gigabytes += isUser ? trafficOf((stay.seconds / 60) * perMinute, rounding) : 0;
      else {
        if (isUser) tally.add(row, `${item}${role}`, perMinute);
        if (extra !== undefined && recordsClasses(extra)) tally.add(row, order.has(item) ? `${extra}:${item}` : extra, perMinute);
      }
    }
    if (extra !== undefined && !recordsClasses(extra)) tally.add(row, extra, 1);
  });
  const users = stays.flatMap((stay, row) => (kindRule(meter, stay.kind).isUser && stay.seconds > 0 ? [{ stay, row }] : []));
  return [
    ...[...tally.minutes()].map(([item, quantity]) => ({ item, quantity })).filter(({ quantity }) => quantity > 0).sort((a, b) => placeOf(a.item, order) - placeOf(b.item, order)),
    ...(gigabytes > 0 ? [{ item: 'TRAFFIC', quantity: gigabytes }] : []),
    ...(users.length > 0 ? (meter.dimensions ?? []).map((dimension) => ({ item: dimension, quantity: countDimension(dimension, users) })).filter(({ quantity }) => quantity > 0) : []),
  ];
}

/** How a kind of participant is billed: a recorder as a user and by its recording, unless the vendor says otherwise; all others as users. */
export function kindRule({ kinds }: Meter, kind: ParticipantKind): KindRule {
  return kinds?.[kind] ?? (kind === 'recorder' ? { isUser: true, item: 'RECORDING' } : { isUser: true });
}

/** Traffic of one stay as it is billed, GB. */
export function trafficOf(gigabytes: number, rounding: QuantityRounding | null): number {
  return rounding?.gigabytes === undefined ? gigabytes : roundUp(gigabytes, rounding.gigabytes);
}

/** Recordings are billed in the class of what is recorded; other extras by the minute. */
function recordsClasses(extra: string): boolean {
  return extra === 'RECORDING';
}

function hasVideo({ received, sent }: Stay): boolean {
  return received.some((stream) => !('audio' in stream)) || sent.some((stream) => !('audio' in stream));
}

/** A log repeats few pictures. */
function rememberedLines(meter: Meter): (received: Picture, isVideoTime: boolean) => readonly MeteredLine[] {
  const known = [new Map<Picture, readonly MeteredLine[]>(), new Map<Picture, readonly MeteredLine[]>()] as const;
  return (received, isVideoTime) => {
    const lines = known[isVideoTime ? 1 : 0];
    let found = lines.get(received);
    if (found === undefined) lines.set(received, (found = meterPicture(received, meter, isVideoTime)));
    return found;
  };
}

/** Row 1 of a log is its header. */
function placed<T>(row: number, calculate: () => T): T {
  try {
    return calculate();
  } catch (error) {
    throw error instanceof DomainError ? error.with({ row: row + 2 }) : error;
  }
}

function publishingTimes(stays: readonly Stay[]): ReadonlyMap<string, readonly Interval[]> {
  const times = new Map<string, Interval[]>();
  stays.forEach((stay, row) => {
    if (stay.sent.length === 0) return;
    const interval = { from: startOf(stay, row), seconds: stay.seconds, streams: 1 };
    const known = times.get(stay.session);
    if (known === undefined) times.set(stay.session, [interval]);
    else known.push(interval);
  });
  return times;
}

/** Classes in the order of the meter; those that recordings are named after are the sizes, not VIDEO or ANY. */
function itemOrder(meter: Meter): ReadonlyMap<string, number> {
  return new Map(meter.classes.flatMap(({ class: name }, index) => (name === 'VIDEO' || name === 'ANY' ? [] : [[name, index] as const])));
}

/** Users' classes first, then extras in the same order. */
function placeOf(item: string, order: ReadonlyMap<string, number>): number {
  const [head = '', qualifier = ''] = item.split(':');
  const own = order.get(head);
  if (own !== undefined) return own + (qualifier === '' ? 0 : 0.5);
  return item === 'VIDEO' || item === 'ANY' ? order.size : order.size + 1 + (order.get(qualifier) ?? order.size);
}
