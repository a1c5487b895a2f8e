import type { EmitStep, Ladder } from '../ladder';

/**
 * Each unit costs what its own step costs.
 * @param quantity - in what the unit measures, >= 0
 * @returns money, unrounded
 * @example 1,200 min on [first 1,000 free, then 7 for 1,000] -> 1.40
 */
export function graduated(quantity: number, ladder: Ladder): number {
  let sum = 0;
  graduatedSteps(quantity, ladder, (_step, _units, amount) => {
    sum += amount;
  });
  return sum;
}

/** The same step by step, the touched ones only. */
export function graduatedSteps(quantity: number, { steps, unitSize }: Ladder, emit: EmitStep): void {
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index];
    if (step === undefined || quantity <= step.from) return;
    const units = Math.min(quantity, steps[index + 1]?.from ?? Infinity) - step.from;
    emit(step, units, (units * step.price()) / unitSize);
  }
}
