import { dayOfText } from '../words/dates';

const dayMs = 86_400_000;
/** Excel's day number of 1 January 1970. */
const epochDay = 25_569;

/**
 * The last day of a contract that runs from day to day.
 * @param start - Excel's day number of its first day
 * @param months - whole, 1 or more
 * @returns Excel's day number, as `EDATE(start, months) - 1` gives it
 * @example three months from 17 March 2026 -> 16 June 2026
 */
export function lastDayOf(start: number, months: number): number {
  const first = new Date((Math.floor(start) - epochDay) * dayMs);
  const [year, month] = [first.getUTCFullYear(), first.getUTCMonth() + months];
  const daysOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(first.getUTCDate(), daysOfMonth)) / dayMs + epochDay - 1;
}

/** An ISO date of Excel's day number. */
export function isoOfDay(day: number): string {
  return new Date((Math.floor(day) - epochDay) * dayMs).toISOString().slice(0, 10);
}

/** Excel's day number of a date as people write it, or of a cell that holds one. @returns null where it is none */
export function dayOfCell(cell: string | number): number | null {
  if (typeof cell === 'number') return cell > epochDay ? Math.floor(cell) : null;
  const day = dayOfText(cell);
  return day === null ? null : Math.floor(day);
}
