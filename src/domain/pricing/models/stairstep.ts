import { type Ladder, reachedStep } from '../ladder';

/**
 * The reached step's amount is due, however far into the step the quantity reaches: the first step's at no usage too.
 * @param quantity - in what the unit measures, >= 0; a quantity equal to a step's bound belongs to the step below
 * @returns money, unrounded
 * @example 150 connections on [500 up to 200, then 1,000] -> 500
 */
export function stairstep(quantity: number, ladder: Ladder): number {
  return reachedStep(quantity, ladder).price();
}
