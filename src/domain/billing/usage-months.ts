import type { Agreement } from '../terms/agreement';

/** Writes the units of every usage line in a contract month, from 1. */
export type FillUsage = (month: number, into: Float64Array) => void;

/**
 * The quantities of all months.
 * @param first - for each line the first month's units, or those of months 1..m
 * @param growth - for each line its own change a month in place of the terms'; null: theirs
 * @returns months that were given are taken as they stand
 */
export function usageOfMonths(first: readonly (readonly number[])[], growth: readonly (number | null)[], { growthMonth, growthYear, seasonality, startMonth }: Agreement): FillUsage {
  const factors = new Map<number | null, Float64Array>();
  const factorsFor = (own: number | null, month: number): Float64Array => {
    let known = factors.get(own);
    if (known === undefined || known.length < month) factors.set(own, (known = factorsOf(own ?? growthMonth, own === null ? growthYear : 0, Math.max(month, 2 * (known?.length ?? 30)))));
    return known;
  };
  /** Month 1 is what was given, whatever its season. */
  const season = (month: number): number => {
    if (seasonality === null || startMonth === null) return 1;
    const base = seasonality[startMonth - 1] ?? 1;
    return base === 0 ? 0 : (seasonality[(startMonth + month - 2) % 12] ?? 1) / base;
  };
  return (month, into) => {
    const seasonal = month === 1 ? 1 : season(month);
    for (let line = 0; line < into.length; line += 1) {
      const given = first[line] ?? [];
      const own = growth[line] ?? null;
      into[line] = given.length > 1 ? (given[month - 1] ?? given[given.length - 1] ?? 0) : (given[0] ?? 0) * (factorsFor(own, month)[month - 1] ?? 0) * seasonal;
    }
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
