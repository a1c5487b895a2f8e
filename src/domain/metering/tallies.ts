import { DomainError } from '../errors';
import { roundUp } from '../money/rounding';
import { busiestMinutes, type Interval } from './clock-minutes';
import type { QuantityRounding } from './quantity-rounding';
import { eachDay, type Stay, stayOfRows } from './stay';

/** Adds up the time of stays by item, rounded as a vendor rounds it. */
export interface Tally {
  /**
   * @param row - the stay's place in the log
   * @param streams - minutes of the item that one minute of the stay is billed as; a whole number
   */
  add(row: number, item: string, streams: number): void;
  /** Minutes by item, month rounding not done. */
  minutes(): ReadonlyMap<string, number>;
}

/**
 * The tally of a rounding rule.
 * @param publishing - by session, when somebody publishes; null where minutes count whether or not
 * @throws DomainError `log_column_needed` where the rule asks for times that the log does not give
 */
export function tallyOf(stays: readonly Stay[], rounding: QuantityRounding | null, publishing: ReadonlyMap<string, readonly Interval[]> | null): Tally {
  switch (rounding?.per) {
    case 'stay':
      return byStay(stays, (seconds) => roundStay(seconds, rounding));
    case 'day':
      return byDay(stays, rounding.seconds);
    case 'minute':
      return byMinute(stays, publishing);
    default:
      return byTotal(stays);
  }
}

/** A stay's seconds as they are billed. */
export function roundStay(seconds: number, { seconds: step, atLeast = 0 }: QuantityRounding): number {
  return seconds <= 0 ? 0 : Math.max(atLeast, step > 0 ? roundUp(seconds, step) : seconds);
}

function byTotal(stays: readonly Stay[]): Tally {
  const seconds = new Map<string, number>();
  return {
    add: (row, item, streams) => { addTo(seconds, item, (stays[row]?.seconds ?? 0) * streams); },
    minutes: () => inMinutes(seconds),
  };
}

/** Each stay is rounded by itself, each stream of a class for the time that so many streams of it are received. */
function byStay(stays: readonly Stay[], round: (seconds: number) => number): Tally {
  const stayOf = stayOfRows(stays);
  const rowsOf = new Map<number, number>();
  for (const stay of stayOf) rowsOf.set(stay, (rowsOf.get(stay) ?? 0) + 1);
  const seconds = new Map<string, number>();
  const parts = new Map<string, { readonly item: string; readonly streams: number; readonly seconds: number }[]>();
  return {
    add: (row, item, streams) => {
      const stay = stayOf[row] ?? row;
      const part = { item, streams, seconds: stays[row]?.seconds ?? 0 };
      if (rowsOf.get(stay) === 1) {
        addTo(seconds, item, round(part.seconds) * streams);
        return;
      }
      const key = `${stay}|${item}`;
      const known = parts.get(key);
      if (known === undefined) parts.set(key, [part]);
      else known.push(part);
    },
    minutes: () => {
      const all = new Map(seconds);
      for (const ofItem of parts.values()) {
        const most = ofItem.reduce((highest, { streams }) => Math.max(highest, streams), 0);
        for (let stream = 1; stream <= most; stream += 1) {
          const time = ofItem.reduce((sum, part) => (part.streams >= stream ? sum + part.seconds : sum), 0);
          addTo(all, ofItem[0]?.item ?? '', round(time));
        }
      }
      return inMinutes(all);
    },
  };
}

/** The seconds of a calendar day are added up by type before they are rounded. */
function byDay(stays: readonly Stay[], step: number): Tally {
  const items = new Map<string, Map<number, number>>();
  return {
    add: (row, item, streams) => {
      const stay = stays[row];
      if (stay === undefined) return;
      let days = items.get(item);
      if (days === undefined) items.set(item, (days = new Map<number, number>()));
      const ofItem = days;
      eachDay(startOf(stay, row), stay.seconds, (day, seconds) => { ofItem.set(day, (ofItem.get(day) ?? 0) + seconds * streams); });
    },
    minutes: () => {
      const rounded = new Map<string, number>();
      for (const [item, days] of items) for (const seconds of days.values()) addTo(rounded, item, roundUp(seconds, step));
      return inMinutes(rounded);
    },
  };
}

/** Each minute of the clock counts the most streams that are there at once in it, session by session. */
function byMinute(stays: readonly Stay[], publishing: ReadonlyMap<string, readonly Interval[]> | null): Tally {
  const items = new Map<string, Map<string, Interval[]>>();
  return {
    add: (row, item, streams) => {
      const stay = stays[row];
      if (stay === undefined) return;
      let sessions = items.get(item);
      if (sessions === undefined) items.set(item, (sessions = new Map<string, Interval[]>()));
      const interval = { from: startOf(stay, row), seconds: stay.seconds, streams };
      const known = sessions.get(stay.session);
      if (known === undefined) sessions.set(stay.session, [interval]);
      else known.push(interval);
    },
    minutes: () => {
      const minutes = new Map<string, number>();
      for (const [item, sessions] of items) {
        for (const [session, intervals] of sessions) addTo(minutes, item, busiestMinutes(intervals, publishing === null ? null : (publishing.get(session) ?? [])));
      }
      return minutes;
    },
  };
}

/** The start of a stay, where the rule needs it. @throws DomainError `log_start_missing` */
export function startOf({ start }: Stay, row: number): number {
  if (start === null) throw new DomainError('log_start_missing', { row: row + 2 });
  return start;
}

function addTo(sums: Map<string, number>, key: string, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}

function inMinutes(seconds: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...seconds].map(([item, value]) => [item, value / 60]));
}
