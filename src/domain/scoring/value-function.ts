/**
 * The mark that a measurement earns: between two anchors in proportion, beyond the outer ones as at them.
 * @param anchors - what must be measured for the marks 1, 2, 3, ...; all rising (more is better) or all falling (less is better)
 * @param measured - in the anchors' unit
 * @returns from 1 to the number of anchors, unrounded; undefined where the anchors neither rise nor fall throughout, so that no mark follows
 * @example markOf([800, 400, 300, 200, 100], 250) -> 3.5
 */
export function markOf(anchors: readonly number[], measured: number): number | undefined {
  const [first = 0, second = first] = anchors;
  const sign = Math.sign(second - first);
  const [, ...above] = anchors;
  if (sign === 0 || above.some((anchor, index) => Math.sign(anchor - (anchors[index] ?? anchor)) !== sign)) return undefined;
  if ((measured - first) * sign <= 0) return 1;
  const at = above.findIndex((anchor) => (measured - anchor) * sign <= 0);
  const [from, to] = [anchors[at], above[at]];
  return from === undefined || to === undefined ? anchors.length : at + 1 + (measured - from) / (to - from);
}
