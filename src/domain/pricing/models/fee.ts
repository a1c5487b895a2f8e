import type { Ladder } from '../ladder';

/**
 * Each touched step's flat amount is due, the first one at no usage too.
 * @param quantity - in what the unit measures, >= 0
 * @returns money, unrounded
 * @example 150 on [100 from the start, 50 more above 100] -> 150
 */
export function fee(quantity: number, ladder: Ladder): number {
  return ladder.steps.reduce((sum, step, index) => (index === 0 || quantity > step.from ? sum + step.price() : sum), 0);
}
