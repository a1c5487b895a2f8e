import { DomainError } from '../errors';
import { type Ladder, place, reachedStep } from './ladder';

/**
 * What a quantity costs at the price of the first step, in what the ladder measures: of 1,000 minutes, one GB, one seat.
 * @throws DomainError `needs_usage` where the amount does not follow the quantity (stairstep, fee)
 * @example 1,000 minutes at 3.99 for 1,000 -> 3.99, however many fewer the first step holds
 */
export function atFirstPrice(quantity: number, ladder: Ladder): number {
  if (ladder.flat !== null) throw new DomainError('needs_usage', ladder.rows[0] === undefined ? {} : place(ladder.rows[0]));
  switch (ladder.model) {
    case 'graduated':
    case 'volume':
    case 'package':
      return (quantity * reachedStep(0, ladder).price()) / ladder.unitSize;
    case 'stairstep':
    case 'fee':
      throw new DomainError('needs_usage', ladder.rows[0] === undefined ? {} : place(ladder.rows[0]));
  }
}
