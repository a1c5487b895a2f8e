import { DomainError } from '../domain/errors';
import { marksOf } from '../domain/scoring/marks';
import { ranksOf } from '../domain/scoring/rank';
import { weightedScore } from '../domain/scoring/score';
import { topsisCloseness } from '../domain/scoring/topsis';
import { type AnswerCell, attempt, type Run } from './cells';
import { choiceIn, gatesIn, markTable, type MarkTable, weightsIn } from './score-tables';

export const run: Run = {
  arguments: ['marks', 'weights', 'method', 'gates'],
  answer: (args) => {
    const table = markTable(args.marks ?? null);
    const weights = weightsIn(args.weights ?? null, table);
    const gates = gatesIn(args.gates ?? null, table);
    const method = choiceIn(args, 'method', ['sum', 'topsis']);
    const values = method === 'sum' ? sums(table, weights, gates) : closeness(table, weights, gates);
    const ranks = ranksOf(values.map((value) => (typeof value === 'number' ? value : null)));
    return [values.map((value, vendor) => (typeof value === 'number' ? (ranks[vendor] ?? '') : value))];
  },
};

function sums({ marks, vendors }: MarkTable, weights: readonly number[], gates: readonly string[]): readonly AnswerCell[] {
  return vendors.map((name, vendor) => (gates[vendor] === 'fail' ? failed(name) : attempt(() => weightedScore(marksOf(marks, vendor), weights, 1, 'reweight'))));
}

/** A vendor that failed its gate, or lacks a mark, is no measure for the others. */
function closeness({ marks, vendors }: MarkTable, weights: readonly number[], gates: readonly string[]): readonly AnswerCell[] {
  const lacking = vendors.map((_, vendor) => marks.findIndex((row, criterion) => (row[vendor] ?? null) === null && (weights[criterion] ?? 0) > 0));
  const taking = vendors.flatMap((_, vendor) => (gates[vendor] !== 'fail' && lacking[vendor] === -1 ? [vendor] : []));
  const found = taking.length === 0 ? [] : topsisCloseness(marks.map((row) => taking.map((vendor) => row[vendor] ?? 0)), weights);
  return vendors.map((name, vendor): AnswerCell => {
    if (gates[vendor] === 'fail') return failed(name);
    return found[taking.indexOf(vendor)] ?? new DomainError('mark_missing', { argument: name, criterion: (lacking[vendor] ?? 0) + 1 });
  });
}

function failed(name: string): DomainError {
  return new DomainError('gate_failed', { argument: name });
}
