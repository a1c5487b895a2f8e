import { civilOf, dayNumber, dayOfText } from '../words/dates';

/**
 * The last day of a contract that runs from day to day.
 * @param start - Excel's day number of its first day
 * @param months - whole, 1 or more
 * @returns Excel's day number, as `EDATE(start, months) - 1` gives it
 * @example three months from 17 March 2026 -> 16 June 2026
 */
export function lastDayOf(start: number, months: number): number {
  const { year, month, day } = civilOf(start);
  const later = (by: number) => ({ year: year + Math.floor((month - 1 + by) / 12), month: ((month - 1 + by) % 12) + 1 });
  const daysOfMonth = dayNumber({ ...later(months + 1), day: 1 }) - dayNumber({ ...later(months), day: 1 });
  return dayNumber({ ...later(months), day: Math.min(day, daysOfMonth) }) - 1;
}

/** An ISO date of Excel's day number. */
export function isoOfDay(number: number): string {
  const { year, month, day } = civilOf(number);
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** Before it a number is no day of a contract. */
const earliest = 25_569;

/** Excel's day number of a date as people write it, or of a cell that holds one. @returns null where it is none */
export function dayOfCell(cell: string | number): number | null {
  if (typeof cell === 'number') return cell > earliest ? Math.floor(cell) : null;
  const day = dayOfText(cell);
  return day === null ? null : Math.floor(day);
}
