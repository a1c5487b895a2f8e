import { principalWeights } from '../domain/scoring/ahp';
import type { Run } from './cells';
import { pairwiseIn } from './pairwise';

export const run: Run = {
  arguments: ['pairwise'],
  answer: ({ pairwise = null }) => principalWeights(pairwiseIn(pairwise)).weights.map((weight) => [weight]),
};
