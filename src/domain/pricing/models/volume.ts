import { type Ladder, reachedStep } from '../ladder';

/**
 * All units cost what the reached step costs.
 * @param quantity - in what the unit measures, >= 0; a quantity equal to a step's bound belongs to the step below
 * @returns money, unrounded
 * @example 1,200 min on [7 for 1,000 up to 1,000 min, then 6] -> 7.20
 */
export function volume(quantity: number, ladder: Ladder): number {
  return quantity === 0 ? 0 : (quantity * reachedStep(quantity, ladder).price()) / ladder.unitSize;
}
