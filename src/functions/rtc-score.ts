import { DomainError } from '../domain/errors';
import { marksOf } from '../domain/scoring/marks';
import { coverageOf, weightedScore } from '../domain/scoring/score';
import { attempt, numberIn, type Run, single } from './cells';
import { choiceIn, gatesIn, markTable, weightsIn } from './score-tables';

const usualScale = 5;

export const run: Run = {
  arguments: ['marks', 'weights', 'scale_max', 'missing', 'gates'],
  answer: (args) => {
    const table = markTable(args.marks ?? null);
    const weights = weightsIn(args.weights ?? null, table);
    const best = numberIn(single(args.scale_max ?? null, 'scale_max'), 'scale_max', usualScale);
    const missing = choiceIn(args, 'missing', ['reweight', 'worst', 'best', 'coverage', 'error']);
    const gates = gatesIn(args.gates ?? null, table);
    return [
      table.vendors.map((_, vendor) =>
        attempt(() => {
          if (gates[vendor] === 'fail') throw new DomainError('gate_failed', { argument: table.vendors[vendor] ?? '' });
          const marks = marksOf(table.marks, vendor);
          return missing === 'coverage' ? coverageOf(marks, weights) : weightedScore(marks, weights, best, missing);
        }),
      ),
    ];
  },
};
