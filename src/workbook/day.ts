import { dayOfText } from '../domain/words/dates';

/** A day as an ISO date, by the clock of whoever looks at it. */
export function isoDay(day: Date): string {
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Excel's day number of a day, by the clock of whoever looks at it. */
export function dayNumber(day: Date): number {
  return dayOfText(isoDay(day)) ?? 0;
}

/** The ISO date of a cell that holds a date, be it a number or text; null where it holds none. */
export function isoDayOf(cell: string | number | boolean): string | null {
  const day = typeof cell === 'number' ? cell : dayOfText(String(cell));
  // A number before the year 2000, or beyond Excel's last day, is no date of a quote.
  return day === null || day < 36_526 || day >= 2_958_466 ? null : new Date(Math.round((day - 25_569) * 86_400_000)).toISOString().slice(0, 10);
}
