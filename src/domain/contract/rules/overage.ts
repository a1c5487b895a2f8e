import type { MoneyRule } from '../money-rule';
import { chargedBy } from '../outlook';

/** What lies beyond a commitment or pack costs more; with neither there is nothing that it could lie beyond. */
export const overageRule: MoneyRule = ({ overageMultiplier, minCommitMonth }, outlook) => {
  if (overageMultiplier <= 1) return null;
  const flag = { clause: 'overage', severity: null };
  if (outlook !== null && minCommitMonth === 0 && outlook.program.packed.length === 0) return { ...flag, finding: { code: 'overage_of_nothing' }, risk: null };
  return { ...flag, finding: { code: 'overage', times: overageMultiplier }, risk: outlook === null ? null : chargedBy(outlook, ['overage']) };
};
