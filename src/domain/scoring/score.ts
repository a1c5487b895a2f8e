import { DomainError } from '../errors';
import { type MissingPolicy, worstMark } from './marks';

/**
 * The weighted score of one vendor: the sum of weight x mark over the sum of weights.
 * @param marks - one for each criterion; null: not given
 * @param weights - as many, >= 0, not all 0; they need not sum to 1
 * @param best - the highest mark of the scale, > 0
 * @returns 0 at the worst marks, 100 at the best
 * @throws DomainError `weights_missing` where all weights are 0, `mark_missing` where the policy refuses or no mark is given
 * @example [80, null, 60] by [0.4, 0.35, 0.25] of 100: reweight 72.31, worst 47, best 82
 */
export function weightedScore(marks: readonly (number | null)[], weights: readonly number[], best: number, missing: MissingPolicy): number {
  let sum = 0;
  let weighed = 0;
  marks.forEach((given, index) => {
    const weight = weights[index] ?? 0;
    if (weight === 0) return;
    if (given === null && missing === 'error') throw new DomainError('mark_missing', { criterion: index + 1 });
    const mark = given ?? (missing === 'worst' ? worstMark : missing === 'best' ? best : null);
    if (mark === null) return;
    sum += weight * mark;
    weighed += weight;
  });
  if (total(weights) === 0) throw new DomainError('weights_missing');
  if (weighed === 0) throw new DomainError('mark_missing', { criterion: 1 });
  return ((sum / weighed) * 100) / best;
}

/** The share of the weights for which a vendor has a mark, 0 to 1. @throws DomainError `weights_missing` */
export function coverageOf(marks: readonly (number | null)[], weights: readonly number[]): number {
  const all = total(weights);
  if (all === 0) throw new DomainError('weights_missing');
  return marks.reduce<number>((sum, mark, index) => (mark === null ? sum : sum + (weights[index] ?? 0)), 0) / all;
}

function total(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}
