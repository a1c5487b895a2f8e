import type { Agreement } from '../terms/agreement';

/** Writes the units of every usage line in a contract month, from 1. */
export type FillUsage = (month: number, into: Float64Array) => void;

/** The usage of one line: the first month's units, or those of months 1..m; and its own change a month in place of the terms', null: theirs. */
export interface LineUsage {
  readonly months: readonly number[];
  readonly growth: number | null;
}

/**
 * The quantities of all months.
 * @param seats - of the terms; they stand behind the lines where these have none, and neither grow nor follow the season
 * @returns months that were given are taken as they stand
 */
export function usageOfMonths(lines: readonly LineUsage[], seats: number, agreement: Agreement): FillUsage {
  const { seasonality, startMonth } = agreement;
  const factors = lines.map(({ growth }) => factorsFor(agreement, growth));
  const start = Float64Array.from(lines, ({ months: [units = 0] }) => units);
  const isGiven = lines.some(({ months }) => months.length > 1);
  /** Month 1 is what was given, whatever its season. */
  const season = (month: number): number => {
    if (seasonality === null || startMonth === null || month === 1) return 1;
    const base = seasonality[startMonth - 1] ?? 1;
    return base === 0 ? 0 : (seasonality[(startMonth + month - 2) % 12] ?? 1) / base;
  };
  return (month, into) => {
    const seasonal = season(month);
    for (let line = 0; line < lines.length; line += 1) into[line] = (start[line] ?? 0) * (factors[line]?.[month - 1] ?? 0) * seasonal;
    if (into.length > lines.length) into[lines.length] = seats;
    if (!isGiven) return;
    lines.forEach(({ months }, line) => {
      if (months.length > 1) into[line] = months[month - 1] ?? months[months.length - 1] ?? 0;
    });
  };
}

/** The longest contract and the month after it. */
const mostMonths = 601;
const knownFactors = new WeakMap<Agreement, Map<number | null, Float64Array>>();

function factorsFor(agreement: Agreement, own: number | null): Float64Array {
  let ofAgreement = knownFactors.get(agreement);
  if (ofAgreement === undefined) knownFactors.set(agreement, (ofAgreement = new Map<number | null, Float64Array>()));
  let factors = ofAgreement.get(own);
  if (factors === undefined) ofAgreement.set(own, (factors = own === null ? factorsOf(agreement.growthMonth, agreement.growthYear) : factorsOf(own, 0)));
  return factors;
}

/** Growth by month compounds from month 2, growth by year from month 13. */
function factorsOf(byMonth: number, byYear: number): Float64Array {
  const factors = new Float64Array(mostMonths);
  let factor = 1;
  for (let month = 1; month <= mostMonths; month += 1) {
    if (month > 1) factor *= 1 + byMonth;
    if (month > 1 && (month - 1) % 12 === 0) factor *= 1 + byYear;
    factors[month - 1] = factor;
  }
  return factors;
}
