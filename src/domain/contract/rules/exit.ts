import { monthsOf } from '../../billing/contract';
import { exitCostOf } from '../../billing/exit-cost';
import type { MoneyRule } from '../money-rule';

/** From here on a notice alone is a red flag. */
const longNotice = 60;

/** What leaving costs: at the worst month, or after the month and with the chance that the buyer expects. */
export const exitRule: MoneyRule = ({ exit, noticeDays, exitMonth, exitProbability }, outlook) => {
  if (exit.length === 0 && noticeDays <= longNotice) return null;
  const flag = { clause: 'early_termination', severity: null };
  if (outlook === null) return { ...flag, finding: { code: 'exit' }, risk: null };
  const { program, fill, horizon } = outlook;
  const months = monthsOf(program, fill, Math.max(horizon, program.agreement.termMonths) + 1);
  const costs = Array.from({ length: horizon }, (_, index) => exitCostOf(program, months, index + 1));
  if (exitMonth !== null && exitMonth <= horizon) {
    const chance = exitProbability ?? 1;
    return { ...flag, finding: { code: 'exit_expected', month: exitMonth, chance }, risk: (costs[exitMonth - 1] ?? 0) * chance };
  }
  const risk = Math.max(...costs);
  return { ...flag, finding: { code: 'exit_highest', month: costs.indexOf(risk) + 1 }, risk };
};
