import { consistencyRatio } from '../domain/scoring/ahp';
import { numberIn, type Run, single } from './cells';
import { pairwiseIn } from './pairwise';

export const run: Run = {
  arguments: ['pairwise', 'random_index'],
  answer: ({ pairwise = null, random_index: index = null }) => {
    const given = numberIn(single(index, 'random_index'), 'random_index', 0);
    return [[consistencyRatio(pairwiseIn(pairwise), given === 0 ? null : given)]];
  },
};
