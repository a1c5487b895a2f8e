/** A criterion of a vendor: its weight, and the mark; null where none is given. */
export interface WeighedMark {
  readonly criterion: string;
  readonly weight: number;
  readonly mark: number | null;
}

/** What one criterion gives the first vendor over the second, in points of 100; below 0 it takes. */
export interface BridgeStep {
  readonly criterion: string;
  readonly points: number;
  readonly marks: readonly [number | null, number | null];
}

/**
 * Why one vendor's score is higher than another's: what each criterion brings, the largest first. The points add up to the difference of
 * the two scores, also where marks are missing: the weights of the others then count for more, as in the score.
 * @param first - marks of the one vendor, >= 0
 * @param second - of the other, for the same criteria in the same order
 * @param scaleMax - the highest mark
 * @example bridge([{ criterion: 'SLA', weight: 60, mark: 4 }, ...], [{ criterion: 'SLA', weight: 60, mark: 3 }, ...], 5) -> SLA: 60 x 1 / 5 = 12 points
 */
export function bridge(first: readonly WeighedMark[], second: readonly WeighedMark[], scaleMax: number): readonly BridgeStep[] {
  const [ours, theirs] = [pointsOf(first, scaleMax), pointsOf(second, scaleMax)];
  return first
    .map(({ criterion, mark }, index): BridgeStep => ({ criterion, points: (ours[index] ?? 0) - (theirs[index] ?? 0), marks: [mark, second[index]?.mark ?? null] }))
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

/** What each criterion adds to a score of 100: `weight x mark / scale`, of the weights of marks that are given. */
export function pointsOf(marks: readonly WeighedMark[], scaleMax: number): readonly number[] {
  const total = marks.reduce((sum, { weight, mark }) => (mark === null ? sum : sum + weight), 0);
  return marks.map(({ weight, mark }) => (mark === null || total === 0 ? 0 : (100 * weight * mark) / scaleMax / total));
}
