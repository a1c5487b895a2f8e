import type { Item } from '../words/items';

/**
 * Participant-minutes a month.
 * @param dau - daily active users
 * @param sessionsPerUser - sessions of one user a day
 * @param minutesPerSession - length of a session
 * @param days - days of a month
 * @example 10,000 users x 2 sessions x 15 minutes x 30 days -> 9,000,000
 */
export function participantMinutes(dau: number, sessionsPerUser: number, minutesPerSession: number, days: number): number {
  return dau * sessionsPerUser * minutesPerSession * days;
}

/**
 * Users connected at the same time in the busiest hour.
 * @param peakHourShare - share of a day's sessions that fall into its busiest hour, 0 to 1
 * @param burst - how far the peak inside that hour stands above its mean, >= 1
 * @returns not rounded
 * @example 10,000 users x 2 sessions x 18 % x 1.25 x 15/60 h -> 1,125
 */
export function peakConcurrentUsers(dau: number, sessionsPerUser: number, minutesPerSession: number, peakHourShare: number, burst: number): number {
  return (dau * sessionsPerUser * peakHourShare * burst * minutesPerSession) / 60;
}

const minuteItems = new Set(['VIDEO', 'ANY', 'STD']);

/** Whether an item is measured in participant-minutes; extras, traffic, seats and the like are not. */
export function participantMinutesIn({ picture, key }: Pick<Item, 'picture' | 'key'>): boolean {
  return picture !== null || minuteItems.has(key);
}
