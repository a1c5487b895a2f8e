import { DomainError } from '../errors';

/** A square of comparisons: how many times the row's criterion weighs the column's; null where nobody has said. */
export type Pairwise = readonly (readonly (number | null)[])[];

/** Mean consistency index of random matrices by size, Saaty 2005. @see Saaty, Theory and Applications of the Analytic Network Process, 2005 */
const randomIndices: readonly number[] = [0, 0, 0, 0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.51, 1.54, 1.56, 1.57, 1.58];

const steps = 1000;
const enough = 1e-13;

/**
 * Weights by the principal eigenvector of pairwise comparisons.
 * @param pairwise - complete and > 0, as `completed` gives it
 * @param start - weights that are near, where some are known
 * @returns weights that sum to 1, and the largest eigenvalue
 * @example drinks of Saaty 2008 -> water 0.327, soda 0.190, coffee 0.177, ...
 */
export function principalWeights(pairwise: readonly (readonly number[])[], start?: readonly number[]): { readonly weights: readonly number[]; readonly lambda: number } {
  let weights = start ?? pairwise.map(() => 1 / pairwise.length);
  let lambda = pairwise.length;
  for (let step = 0; step < steps; step += 1) {
    const next = pairwise.map((row) => row.reduce((sum, ratio, column) => sum + ratio * (weights[column] ?? 0), 0));
    lambda = next.reduce((sum, value) => sum + value, 0);
    const normalised = next.map((value) => value / lambda);
    const moved = normalised.reduce((most, value, index) => Math.max(most, Math.abs(value - (weights[index] ?? 0))), 0);
    weights = normalised;
    if (moved < enough) break;
  }
  return { weights, lambda };
}

/**
 * How far comparisons contradict each other, as a share of what random ones would; above 0.1 they deserve a second look.
 * @param randomIndex - null: Saaty's of 2005 for this size
 * @throws DomainError `pairs_too_many` above 15 criteria without a random index
 */
export function consistencyRatio(pairwise: readonly (readonly number[])[], randomIndex: number | null): number {
  const size = pairwise.length;
  if (size <= 2) return 0;
  const index = randomIndex ?? randomIndices[size];
  if (index === undefined) throw new DomainError('pairs_too_many', { size, most: randomIndices.length - 1 });
  return Math.max(0, (principalWeights(pairwise).lambda - size) / (size - 1) / index);
}

/**
 * Completes comparisons: the one side of a pair says the other; pairs of which neither side is said get the value that contradicts the others least.
 * @throws DomainError `pairs_contradict` where both sides are said and are not each other's inverse, `pairs_apart` where comparisons don't hang together
 * @see Bozoki, Fulop, Ronyai 2010: the missing values for which the largest eigenvalue is least
 */
export function completed(pairwise: Pairwise): readonly (readonly number[])[] {
  const matrix = pairwise.map((row, i) => row.map((said, j) => (i === j ? 1 : (said ?? inverse(pairwise[j]?.[i] ?? null)))));
  matrix.forEach((row, i) => row.forEach((said, j) => {
    const other = matrix[j]?.[i] ?? null;
    if (said !== null && other !== null && Math.abs(said * other - 1) > sameRatio) throw new DomainError('pairs_contradict', { first: i + 1, second: j + 1 });
  }));
  const missing = matrix.flatMap((row, i) => row.flatMap((said, j) => (said === null && i < j ? [[i, j] as const] : [])));
  const chained = chainedWeights(matrix);
  if (chained.some(Number.isNaN)) throw new DomainError('pairs_apart');
  const filled = matrix.map((row, i) => row.map((said, j) => said ?? (chained[i] ?? 1) / (chained[j] ?? 1)));
  if (missing.length === 0) return filled;
  let lambda = principalWeights(filled).lambda;
  for (let round = 0; round < rounds && lambda - matrix.length > settled; round += 1) {
    for (const [i, j] of missing) fillLeast(filled, i, j);
    const before = lambda;
    lambda = principalWeights(filled).lambda;
    if (before - lambda < settled) break;
  }
  return filled;
}

/** Printed ratios are rounded: 0.33 is the inverse of 3. */
const sameRatio = 0.02;
const rounds = 60;
/** By so little a round of filling in no longer makes comparisons agree better. */
const settled = 1e-11;

function inverse(ratio: number | null): number | null {
  return ratio === null ? null : 1 / ratio;
}

/** Ratios are searched by their logarithms, between 1/81 and 81, in golden sections. */
function fillLeast(matrix: number[][], i: number, j: number): void {
  let near = principalWeights(matrix);
  const lambdaAt = (logarithm: number): number => {
    setPair(matrix, i, j, Math.exp(logarithm));
    near = principalWeights(matrix, near.weights);
    return near.lambda;
  };
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [-Math.log(81), Math.log(81)];
  let [left, right] = [high - golden * (high - low), low + golden * (high - low)];
  let [atLeft, atRight] = [lambdaAt(left), lambdaAt(right)];
  while (high - low > 1e-9) {
    if (atLeft < atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - golden * (high - low);
      atLeft = lambdaAt(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + golden * (high - low);
      atRight = lambdaAt(right);
    }
  }
  setPair(matrix, i, j, Math.exp((low + high) / 2));
}

function setPair(matrix: number[][], i: number, j: number, ratio: number): void {
  const [row, column] = [matrix[i], matrix[j]];
  if (row !== undefined) row[j] = ratio;
  if (column !== undefined) column[i] = 1 / ratio;
}

/** Weights that follow from one comparison to the next, from the first criterion on; NaN for those that hang together with it in no way. */
function chainedWeights(matrix: readonly (readonly (number | null)[])[]): readonly number[] {
  const weights = matrix.map(() => NaN);
  weights[0] = 1;
  const reached = new Set([0]);
  for (const from of reached) {
    matrix[from]?.forEach((said, to) => {
      if (said === null || reached.has(to)) return;
      reached.add(to);
      weights[to] = (weights[from] ?? 1) / said;
    });
  }
  return weights;
}
