import type { Cell } from '../cells';
import { DomainError } from '../errors';
import { numberOf } from '../terms/term-values';
import { shareOfPercent } from './percent';

const minutesOfDay = 1440;

/** From here on a bare number means per cent: nobody promises an availability of less than a half. */
export const leastPercent = 50;

/**
 * A promised or measured availability: `99.9%`, 0.999, or 99.9.
 * @returns a share from 0 to 1
 * @throws DomainError `not_a_number`, `out_of_range`
 */
export function availabilityOf(cell: Cell): number {
  const text = typeof cell === 'string' ? cell.normalize('NFKC').trim() : '';
  const isPercent = text.endsWith('%');
  const value = numberOf(isPercent ? text.slice(0, -1) : cell);
  const share = isPercent || (value >= leastPercent && value <= 100) ? shareOfPercent(value) : value;
  if (share < 0 || share > 1) throw new DomainError('out_of_range', { value, least: 0, most: isPercent ? 100 : 1 });
  return share;
}

/**
 * How long a service may be down without breaking its promise.
 * @param availability - a share from 0 to 1
 * @returns minutes in so many days
 * @example 99.95 % of 30 days -> 21.6
 */
export function downtimeMinutes(availability: number, days: number): number {
  // 1 - 0.99999 is 1.0000000000010001e-5: a person means 1e-5.
  const outage = Number((1 - availability).toFixed(14));
  return Number((outage * days * minutesOfDay).toPrecision(12));
}
