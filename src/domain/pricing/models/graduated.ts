import type { EmitStep, Ladder, Step } from '../ladder';

/**
 * Each unit costs what its own step costs.
 * @param quantity - in what the unit measures, >= 0
 * @returns money, unrounded
 * @example 1,200 min on [first 1,000 free, then 7 for 1,000] -> 1.40
 */
export function graduated(quantity: number, ladder: Ladder): number {
  const charged = { sum: 0 };
  graduatedSteps(quantity, ladder, addUp, charged);
  return charged.sum;
}

function addUp(charged: { sum: number }, _step: Step, _units: number, amount: number): void {
  charged.sum += amount;
}

/** The same step by step, the touched ones only. */
export function graduatedSteps<For>(quantity: number, { steps, unitSize }: Ladder, emit: EmitStep<For>, asker: For): void {
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index];
    if (step === undefined || quantity <= step.from) return;
    const units = Math.min(quantity, steps[index + 1]?.from ?? Infinity) - step.from;
    emit(asker, step, units, (units * step.price()) / unitSize);
  }
}
