import type { EmitStep, Ladder } from '../ladder';

/**
 * Each touched step's flat amount is due, the first one at no usage too.
 * @param quantity - in what the unit measures, >= 0
 * @returns money, unrounded
 * @example 150 on [100 from the start, 50 more above 100] -> 150
 */
export function fee(quantity: number, ladder: Ladder): number {
  return ladder.steps.reduce((sum, step, index) => (index === 0 || quantity > step.from ? sum + step.price() : sum), 0);
}

/** The same step by step, the touched ones only. */
export function feeSteps<For>(quantity: number, { steps }: Ladder, emit: EmitStep<For>, asker: For): void {
  steps.forEach((step, index) => {
    if (index > 0 && quantity <= step.from) return;
    emit(asker, step, Math.min(quantity, steps[index + 1]?.from ?? Infinity) - step.from, step.price());
  });
}
