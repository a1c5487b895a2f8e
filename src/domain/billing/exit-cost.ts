import type { ExitClause } from '../terms/agreement';
import type { MonthTotal } from './contract';
import type { Program } from './program';

/** One part of what leaving costs. */
export interface ExitCost {
  readonly clause: ExitClause['rule'] | 'notice' | 'migration';
  readonly amount: number;
}

/**
 * What leaving after a month costs, clause by clause. Once the term is over only notice and migration are due.
 * @param month - the last month of service, from 1
 * @param months - the contract's months from 0, at least one beyond `month` and to the end of the term
 * @returns money, unrounded, in the bill's currency
 */
export function exitCosts({ agreement }: Program, months: readonly MonthTotal[], month: number): readonly ExitCost[] {
  const { exit, termMonths, noticeDays, migrationCost } = agreement;
  const fee = (number: number): number => (months[number]?.total ?? 0) - (months[number]?.oneOff ?? 0);
  const costs: ExitCost[] = month >= termMonths ? [] : exit.map(({ rule, value }) => ({ clause: rule, amount: clauseCost(rule, value) }));
  if (noticeDays > 0) costs.push({ clause: 'notice', amount: (noticeDays / daysOfMonth) * fee(month + 1) });
  if (migrationCost > 0) costs.push({ clause: 'migration', amount: migrationCost });
  return costs;

  function clauseCost(rule: ExitClause['rule'], value: number): number {
    switch (rule) {
      case 'fixed':
        return value;
      case 'months':
        return value * fee(month);
      case 'remaining_share':
        return value * sumOf(month + 1, termMonths, fee);
      case 'clawback':
        return sumOf(1, month, (number) => savedBeyond(number, value));
    }
  }

  /** What the agreed discount saved in a month beyond the discount that a contract of the length really used would have had. */
  function savedBeyond(number: number, earned: number): number {
    const off = agreement.discountOffOfYear.get(Math.ceil(number / 12)) ?? agreement.discountOff;
    return off <= earned ? 0 : ((months[number]?.agreedDiscount ?? 0) * (off - earned)) / off;
  }
}

/** A notice is counted in months of 30 days. */
const daysOfMonth = 30;

function sumOf(first: number, last: number, of: (month: number) => number): number {
  let total = 0;
  for (let month = first; month <= last; month += 1) total += of(month);
  return total;
}

/** The sum of all clauses. */
export function exitCostOf(program: Program, months: readonly MonthTotal[], month: number): number {
  return exitCosts(program, months, month).reduce((total, { amount }) => total + amount, 0);
}
