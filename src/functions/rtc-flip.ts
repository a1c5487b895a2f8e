import { flipsOf } from '../domain/scoring/flip';
import { DomainError } from '../domain/errors';
import { scoreWords } from '../i18n/score-words';
import type { Run } from './cells';
import { headersOf, language } from './language';
import { markTable, weightsIn } from './score-tables';

export const run: Run = {
  arguments: ['marks', 'weights'],
  answer: (args) => {
    const table = markTable(args.marks ?? null);
    const weights = weightsIn(args.weights ?? null, table);
    if (weights.every((weight) => weight === 0)) throw new DomainError('weights_missing');
    const { never } = scoreWords[language];
    return [headersOf('flip'), ...flipsOf(table.marks, weights).map(({ criterion, weight, flipWeight, winnerThen }) => [table.criteria[criterion] ?? '', weight, flipWeight ?? never, winnerThen === null ? never : (table.vendors[winnerThen] ?? '')])];
  },
};
