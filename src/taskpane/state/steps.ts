import type { FunctionSpec } from '../../functions/spec';

/** The buyer's five steps, in order. */
export const steps = ['needs', 'quotes', 'compare', 'vendors', 'contract'] as const;

/** One of the buyer's five steps. */
export type Step = (typeof steps)[number];

/** Costs over a whole contract serve the comparison; what one quote says serves the reading of quotes. */
const contractCosts: readonly string[] = ['RTC_TCO', 'RTC_CASHFLOW'];

/** The step whose question a function answers. */
export function stepOf({ id, group }: Pick<FunctionSpec, 'id' | 'group'>): Step {
  if (group !== 'cost') return group;
  return contractCosts.includes(id) ? 'compare' : 'quotes';
}
