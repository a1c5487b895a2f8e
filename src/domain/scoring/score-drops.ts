/**
 * How far each mark of the leading vendor may fall until another one catches up.
 * @param lead - points of 100 between the two, >= 0
 * @param weights - of the criteria, of any sum
 * @param scaleMax - the highest mark
 * @returns marks of the scale for each criterion; null where even the lowest possible mark (0) keeps the lead, or the weight is 0
 * @example scoreDrops(1, [30, 20, 15, 35], [90, 90, 90, 90], 100) -> [3.33, 5, 6.67, 2.86]: the lead over the criterion's share of the weights
 */
export function scoreDrops(lead: number, weights: readonly number[], marks: readonly (number | null)[], scaleMax: number): readonly (number | null)[] {
  const total = weights.reduce((sum, weight, index) => (marks[index] === null ? sum : sum + weight), 0);
  return weights.map((weight, index) => {
    const mark = marks[index] ?? null;
    if (mark === null || weight === 0) return null;
    const drop = (lead * total * scaleMax) / (100 * weight);
    return drop > mark ? null : drop;
  });
}
