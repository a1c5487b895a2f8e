import { DomainError } from '../domain/errors';
import { percentile } from '../domain/statistics';
import { numberIn, placed, type Run } from './cells';

export const run: Run = {
  arguments: ['samples'],
  answer: ({ samples }) => {
    if (samples == null) throw new DomainError('missing_argument', { argument: 'samples' });
    const values = samples.flatMap((row, line) => row.map((cell) => placed({ row: line + 1 }, () => numberIn(cell, 'samples', 0, { least: -Infinity }))));
    return [[percentile(values, 95)]];
  },
};
