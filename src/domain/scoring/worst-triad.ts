/** Three criteria whose comparisons contradict each other. */
export interface Triad {
  /** Places of the criteria, ascending. */
  readonly places: readonly [number, number, number];
  /** How many times the direct comparison of the first with the third differs from the way round by the second; 1 where all agree. */
  readonly factor: number;
}

/**
 * The three criteria that contradict each other most: a is said to be twice b, b three times c, yet a is not six times c.
 * @param pairwise - complete, as `completed` gives it
 * @returns undefined below three criteria
 * @example worstTriad([[1, 2, 4], [0.5, 1, 3], [0.25, 1 / 3, 1]]) -> { places: [0, 1, 2], factor: 1.5 }
 */
export function worstTriad(pairwise: readonly (readonly number[])[]): Triad | undefined {
  const at = (row: number, column: number): number => pairwise[row]?.[column] ?? 1;
  let worst: Triad | undefined;
  for (let i = 0; i < pairwise.length; i += 1) {
    for (let j = i + 1; j < pairwise.length; j += 1) {
      for (let k = j + 1; k < pairwise.length; k += 1) {
        const ratio = (at(i, j) * at(j, k)) / at(i, k);
        const factor = Math.max(ratio, 1 / ratio);
        if (worst === undefined || factor > worst.factor) worst = { places: [i, j, k], factor };
      }
    }
  }
  return worst;
}
