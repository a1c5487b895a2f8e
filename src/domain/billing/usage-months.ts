import type { Agreement } from '../terms/agreement';

/** How much of a usage line there is in a contract month. */
export type QuantityOf = (line: number, month: number) => number;

/**
 * The quantities of all months.
 * @param first - for each line the first month's units, or those of months 1..m
 * @param growth - for each line its own change a month in place of the terms'; null: theirs
 * @returns units for line and month (from 1); months that were given are taken as they stand
 */
export function usageOfMonths(first: readonly (readonly number[])[], growth: readonly (number | null)[], { growthMonth, growthYear, seasonality, startMonth }: Agreement): QuantityOf {
  const factors = new Map<number | null, Float64Array>();
  const factor = (own: number | null, month: number): number => {
    let known = factors.get(own);
    if (known === undefined || known.length < month) factors.set(own, (known = factorsOf(own ?? growthMonth, own === null ? growthYear : 0, Math.max(month, 2 * (known?.length ?? 30)))));
    return known[month - 1] ?? 0;
  };
  /** Month 1 is what was given, whatever its season. */
  const season = (month: number): number => {
    if (seasonality === null || startMonth === null) return 1;
    const base = seasonality[startMonth - 1] ?? 1;
    return base === 0 ? 0 : (seasonality[(startMonth + month - 2) % 12] ?? 1) / base;
  };
  return (line, month) => {
    const given = first[line] ?? [];
    const [start = 0] = given;
    if (given.length > 1) return given[month - 1] ?? given[given.length - 1] ?? 0;
    return month === 1 ? start : start * factor(growth[line] ?? null, month) * season(month);
  };
}

/** Growth by month compounds from month 2, growth by year from month 13. */
function factorsOf(byMonth: number, byYear: number, months: number): Float64Array {
  const factors = new Float64Array(months);
  let factor = 1;
  for (let month = 1; month <= months; month += 1) {
    if (month > 1) factor *= 1 + byMonth;
    if (month > 1 && (month - 1) % 12 === 0) factor *= 1 + byYear;
    factors[month - 1] = factor;
  }
  return factors;
}
