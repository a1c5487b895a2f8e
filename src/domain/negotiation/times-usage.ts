import type { Contract } from '../billing/contract';
import { usageOfMonths } from '../billing/usage-months';

/** The same contract at a multiple of its usage; seats of the terms stay. @param multiple - 0 or more */
export function timesUsage(contract: Contract, multiple: number): Contract {
  const { agreement } = contract.program;
  const usage = contract.usage.map(({ months, growth }) => ({ growth, months: months.map((units) => units * multiple) }));
  return { ...contract, usage, fill: usageOfMonths(usage, agreement.seats, agreement) };
}
