import { DomainError } from '../errors';
import { type Contract, type MonthTotal, presentValue } from './contract';
import { exitCostOf } from './exit-cost';

/**
 * What a contract comes to, each from its months.
 * @param months - of `monthsToLeave`
 * @returns money in the contract's currency, unrounded; `fixed_share` a share
 * @throws DomainError `no_minutes` for money by the minute of a usage without any
 */
export type Figure = (contract: Contract, months: readonly MonthTotal[]) => number;

/** The figures by their names in RTC_TCO. `tco` equals `tcoOf` exactly: the same months in the same order. */
export const figures = {
  tco: ({ horizon }, months) => totalOf(months.slice(0, horizon + 1)),
  npv: ({ horizon, program }, months) => months.slice(0, horizon + 1).reduce((sum, { total, month }) => sum + presentValue(total, month, program.agreement.discountRate), 0),
  first_year: ({ horizon }, months) => totalOf(months.slice(0, Math.min(horizon, 12) + 1)),
  month_1: (_contract, months) => months[1]?.total ?? 0,
  per_1000: ({ horizon }, months) => perThousand(months.slice(0, horizon + 1)),
  per_1000_first_year: ({ horizon }, months) => perThousand(months.slice(0, Math.min(horizon, 12) + 1)),
  per_1000_last_year: ({ horizon }, months) => perThousand(months.slice(1, horizon + 1).slice(-12)),
  exit_max: ({ horizon, program }, months) => months.slice(1, horizon + 1).reduce((most, { month }) => Math.max(most, exitCostOf(program, months, month)), 0),
  fixed_share: ({ horizon }, months) => {
    const looked = months.slice(0, horizon + 1);
    const fixed = looked.reduce((sum, one) => sum + one.fixed + one.oneOff + one.shortfall, 0);
    const all = looked.reduce((sum, one) => sum + one.total - one.tax, 0);
    return all === 0 ? 0 : fixed / all;
  },
} satisfies Readonly<Record<string, Figure>>;

function totalOf(months: readonly MonthTotal[]): number {
  return months.reduce((sum, { total }) => sum + total, 0);
}

/** Money over participant-minutes of the usage, never over billed units. */
function perThousand(months: readonly MonthTotal[]): number {
  const minutes = months.reduce((sum, one) => sum + one.minutes, 0);
  if (minutes === 0) throw new DomainError('no_minutes');
  return (totalOf(months) / minutes) * 1000;
}
