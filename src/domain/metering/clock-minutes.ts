/** So many streams or users over a time. */
export interface Interval {
  /** Seconds of Excel's calendar. */
  readonly from: number;
  readonly seconds: number;
  readonly streams: number;
}

/**
 * Adds up, over the minutes of the clock, the most that are there at once in each.
 * @param publishing - a minute counts only where one of these touches it; null: every minute
 * @returns minutes
 * @see Vonage, participant pricing: each minute at its maximum of participants, while at least one publishes
 * @example one from 10:00:30 to 10:01:30, another from 10:01:00 to 10:02:00 -> 1 + 2
 */
export function busiestMinutes(intervals: readonly Interval[], publishing: readonly Interval[] | null): number {
  const most = mostByMinute(intervals);
  const counted = publishing === null ? null : mostByMinute(publishing);
  let sum = 0;
  for (const [minute, streams] of most) if (counted === null || counted.has(minute)) sum += streams;
  return sum;
}

function mostByMinute(intervals: readonly Interval[]): ReadonlyMap<number, number> {
  const most = new Map<number, number>();
  eachSpan(intervals, (from, to, streams) => {
    for (let minute = Math.floor(from / 60); minute * 60 < to; minute += 1) most.set(minute, Math.max(most.get(minute) ?? 0, streams));
  });
  return most;
}

/** The most that are there at once. @example 10:00 to 10:05 and 10:05 to 10:10 -> 1 */
export function mostAtOnce(intervals: readonly Interval[]): number {
  let most = 0;
  eachSpan(intervals, (_, __, streams) => { most = Math.max(most, streams); });
  return most;
}

/** Calls back for each span of time over which the same number are there, where any are. */
function eachSpan(intervals: readonly Interval[], onSpan: (from: number, to: number, streams: number) => void): void {
  const changes = intervals.flatMap(({ from, seconds, streams }) => (seconds > 0 ? [{ at: from, by: streams }, { at: from + seconds, by: -streams }] : []));
  // Changes of one moment make no span between them: who leaves as another comes is not there with it.
  changes.sort((a, b) => a.at - b.at);
  let streams = 0;
  let since = 0;
  for (const { at, by } of changes) {
    if (streams > 0 && at > since) onSpan(since, at, streams);
    streams += by;
    since = at;
  }
}
