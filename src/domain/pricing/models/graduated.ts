import type { Ladder } from '../ladder';

/**
 * Each unit costs what its own step costs.
 * @param quantity - in what the unit measures, >= 0
 * @returns money, unrounded
 * @example 1,200 min on [first 1,000 free, then 7 for 1,000] -> 1.40
 */
export function graduated(quantity: number, ladder: Ladder): number {
  return ladder.steps.reduce((sum, step, index) => {
    const upTo = ladder.steps[index + 1]?.from ?? Infinity;
    const inStep = Math.min(quantity, upTo) - step.from;
    return inStep > 0 ? sum + (inStep * step.price()) / ladder.unitSize : sum;
  }, 0);
}
