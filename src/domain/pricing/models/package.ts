import { roundUp } from '../../money/rounding';
import { type Ladder, reachedStep } from '../ladder';

/**
 * Whole lots are bought, each at the reached step's price.
 * @param quantity - in what the unit measures, >= 0; a quantity that fills its lots exactly starts no further one
 * @returns money, unrounded
 * @example 18 connections in lots of 10 at 15,000 -> 30,000
 */
export function wholePackages(quantity: number, ladder: Ladder): number {
  return quantity === 0 ? 0 : roundUp(quantity / ladder.unitSize, 1) * reachedStep(quantity, ladder).price();
}
