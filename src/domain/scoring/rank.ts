/** Values this close are a tie: what doubles add. */
const tie = 1e-9;

/**
 * Ranks, the highest first; equals share a rank and the next one is skipped.
 * @param values - null where a vendor takes no part
 * @example [72, 90, 72, null] -> [2, 1, 2, null]
 */
export function ranksOf(values: readonly (number | null)[]): readonly (number | null)[] {
  return values.map((value) => (value === null ? null : 1 + values.filter((other) => other !== null && other - value > tie * Math.max(1, Math.abs(value))).length));
}
