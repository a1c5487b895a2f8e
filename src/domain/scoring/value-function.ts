/**
 * What a measurement is worth: between two cutoffs in proportion, beyond the outer ones as at them.
 * @param cutoffs - in the measurement's unit; all rising or all falling
 * @param values - what a measurement at each cutoff is worth, as many
 * @returns undefined where the cutoffs neither rise nor fall throughout, so that no value follows
 * @example valueOf([50, 75, 90, 100], [1, 0.8, 0.5, 0], 60) -> 0.92
 */
export function valueOf(cutoffs: readonly number[], values: readonly number[], measured: number): number | undefined {
  const [first = 0, second = first] = cutoffs;
  const sign = Math.sign(second - first);
  const [, ...above] = cutoffs;
  if (sign === 0 || above.some((cutoff, index) => Math.sign(cutoff - (cutoffs[index] ?? cutoff)) !== sign)) return undefined;
  if ((measured - first) * sign <= 0) return values[0];
  const at = above.findIndex((cutoff) => (measured - cutoff) * sign <= 0);
  const [from, to, low = 0, high = 0] = [cutoffs[at], above[at], values[at], values[at + 1]];
  return from === undefined || to === undefined ? values[values.length - 1] : low + ((measured - from) / (to - from)) * (high - low);
}

/**
 * The mark that a measurement earns.
 * @param anchors - what must be measured for the marks 1, 2, 3, ...; all rising (more is better) or all falling (less is better)
 * @param measured - in the anchors' unit
 * @returns from 1 to the number of anchors, unrounded; undefined as by `valueOf`
 * @example markOf([800, 400, 300, 200, 100], 250) -> 3.5
 */
export function markOf(anchors: readonly number[], measured: number): number | undefined {
  return valueOf(anchors, anchors.map((_anchor, index) => index + 1), measured);
}
