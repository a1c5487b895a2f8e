import { exitCostOf } from '../domain/billing/exit-cost';
import { monthsToLeave, presentValue } from '../domain/billing/contract';
import type { Run } from './cells';
import { openContract, usageOf } from './contracts';
import { headersOf } from './language';
import { offerText } from './one-cell';

export const run: Run = {
  arguments: ['usage', 'tier', 'region', 'vendor', 'rates', 'terms'],
  answer: (args) => {
    const contract = openContract(offerText(args), args, usageOf(args));
    const { program, horizon } = contract;
    const { agreement } = program;
    const months = monthsToLeave(contract);
    let cumulative = 0;
    const rows = months.slice(0, horizon + 1).map((one) => {
      cumulative += one.total;
      const exit = one.month === 0 ? 0 : exitCostOf(program, months, one.month);
      return [one.month, one.minutes, one.usage, one.fixed, one.oneOff, one.shortfall, one.discount, one.tax, one.total, cumulative, presentValue(one.total, one.month, agreement.discountRate), exit];
    });
    return [headersOf('cashflow'), ...rows];
  },
};
