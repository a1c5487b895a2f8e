import type { ParticipantKind } from './meter';
import type { Picture } from './picture';

/** A row of a usage log: a time in which one participant receives one picture. */
export interface Stay {
  readonly user: string;
  /** The room or call; empty where the log does not say. */
  readonly session: string;
  /** Seconds of Excel's calendar, by the clock of the log; null where the log does not say. */
  readonly start: number | null;
  /** >= 0 */
  readonly seconds: number;
  /** Empty where nothing is received. */
  readonly received: Picture;
  /** Empty where nothing is sent. */
  readonly sent: Picture;
  /** `AUDIENCE`, ...; null where the log does not say. */
  readonly role: string | null;
  readonly kind: ParticipantKind;
}

export const secondsOfDay = 86_400;

/** Starts that lie closer to the end before than this follow without a gap, seconds. */
const noGap = 0.5;

/**
 * Numbers the stays to which rows belong: rows of one user in one session that follow without a gap are one stay.
 * @returns for each row the number of its stay: the index of its first row
 */
export function stayOfRows(rows: readonly Stay[]): readonly number[] {
  const first = rows.map((_, index) => index);
  const byUser = new Map<string, number[]>();
  rows.forEach(({ user, start }, index) => {
    if (start === null) return;
    const known = byUser.get(user);
    if (known === undefined) byUser.set(user, [index]);
    else known.push(index);
  });
  const startOf = (index: number): number => rows[index]?.start ?? 0;
  for (const ofUser of byUser.values()) {
    ofUser.sort((a, b) => startOf(a) - startOf(b));
    // The last row of each session that this user was in: it may be in several at once.
    const last = new Map<string, number>();
    for (const index of ofUser) {
      const row = rows[index];
      const before = row === undefined ? undefined : last.get(row.session);
      const previous = before === undefined ? undefined : rows[before];
      if (row === undefined) continue;
      if (before !== undefined && previous?.kind === row.kind && Math.abs(startOf(index) - startOf(before) - previous.seconds) < noGap) first[index] = first[before] ?? before;
      last.set(row.session, index);
    }
  }
  return first;
}

/** Calls back for each day that a stay touches, with the seconds of it that fall on that day. */
export function eachDay(start: number, seconds: number, onDay: (day: number, seconds: number) => void): void {
  const end = start + seconds;
  for (let from = start; from < end; ) {
    const day = Math.floor(from / secondsOfDay);
    const to = Math.min(end, (day + 1) * secondsOfDay);
    onDay(day, to - from);
    from = to;
  }
}
