/**
 * How near each vendor is to the ideal of all criteria, by TOPSIS.
 * @param marks - criteria down, vendors across, all given; more is better
 * @param weights - >= 0; they need not sum to 1
 * @param normalisation - `vector`: each criterion over the root of its squares
 * @returns closeness, 0 to 1; 0.5 for all where nothing tells vendors apart
 * @see Hwang and Yoon 1981; Tzeng and Huang 2011
 * @example [[5,7,8,7],[8,6,8,4],[4,8,6,6]] by [0.3, 0.4, 0.3] -> 0.5037, 0.6581, 0.7482, 0.3340
 */
export function topsisCloseness(marks: readonly (readonly number[])[], weights: readonly number[], normalisation: 'vector' | 'none' = 'vector'): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const weighted = marks.map((row, criterion) => {
    const length = normalisation === 'vector' ? Math.sqrt(row.reduce((squares, mark) => squares + mark * mark, 0)) : 1;
    const factor = (weights[criterion] ?? 0) / (normalisation === 'vector' ? sum : 1);
    return row.map((mark) => (length === 0 ? 0 : (mark / length) * factor));
  });
  const ideals = weighted.map((row) => Math.max(...row));
  const worsts = weighted.map((row) => Math.min(...row));
  return (marks[0] ?? []).map((_, vendor) => {
    const distance = (to: readonly number[]): number => Math.sqrt(weighted.reduce((squares, row, criterion) => squares + ((row[vendor] ?? 0) - (to[criterion] ?? 0)) ** 2, 0));
    const [fromIdeal, fromWorst] = [distance(ideals), distance(worsts)];
    return fromIdeal + fromWorst === 0 ? 0.5 : fromWorst / (fromIdeal + fromWorst);
  });
}
