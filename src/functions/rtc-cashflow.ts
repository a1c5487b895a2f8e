import { exitCostOf } from '../domain/billing/exit-cost';
import { monthsOf, presentValue } from '../domain/billing/contract';
import { type Run, single, textIn } from './cells';
import { openContract, usageOf } from './contracts';
import { headersOf } from './language';

export const run: Run = {
  arguments: ['usage', 'tier', 'region', 'vendor', 'rates', 'terms'],
  answer: (args) => {
    const { program, fill, horizon } = openContract(textIn(single(args.vendor ?? null, 'vendor'), 'vendor'), args, usageOf(args));
    const { agreement } = program;
    const months = monthsOf(program, fill, Math.max(horizon, agreement.termMonths) + 1);
    let cumulative = 0;
    const rows = months.slice(0, horizon + 1).map((one) => {
      cumulative += one.total;
      const exit = one.month === 0 ? 0 : exitCostOf(program, months, one.month);
      return [one.month, one.minutes, one.usage, one.fixed, one.oneOff, one.shortfall, one.discount, one.tax, one.total, cumulative, presentValue(one.total, one.month, agreement.discountRate), exit];
    });
    return [headersOf('cashflow'), ...rows];
  },
};
