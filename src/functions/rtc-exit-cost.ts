import { type ExitCost, exitCosts } from '../domain/billing/exit-cost';
import { monthsOf } from '../domain/billing/contract';
import { type Cell, isUnsaid } from '../domain/cells';
import { DomainError } from '../domain/errors';
import { type AnswerCell, numberIn, type Run } from './cells';
import { mostMonths, openContract, usageOf } from './contracts';
import { headersOf } from './language';
import { offerText } from './one-cell';

export const run: Run = {
  arguments: ['month', 'usage', 'tier', 'region', 'vendor', 'rates', 'terms'],
  answer: (args) => {
    const { program, fill } = openContract(offerText(args), args, usageOf(args));
    const leaving = (args.month ?? [[null]]).flat().map(monthIn);
    const last = leaving.reduce<number>((most, month) => (month instanceof DomainError ? most : Math.max(most, month)), 1);
    const months = monthsOf(program, fill, Math.max(last, program.agreement.termMonths) + 1);
    const costs = leaving.map((month) => (month instanceof DomainError ? month : exitCosts(program, months, month)));
    const clauses = [...new Set(costs.flatMap((one) => (one instanceof DomainError ? [] : one.map(({ clause }) => clause))))];
    const amounts = (ofClause: (cost: ExitCost) => boolean): readonly AnswerCell[] => costs.map((one) => (one instanceof DomainError ? one : one.filter(ofClause).reduce((sum, { amount }) => sum + amount, 0)));
    const [title = '', amount = ''] = headersOf('exit');
    return [[title, ...(leaving.length === 1 ? [amount] : leaving)], ...clauses.map((clause) => [clause, ...amounts((cost) => cost.clause === clause)]), ['Total', ...amounts(() => true)]];
  },
};

/** The month after which one leaves; a bad one is an error in its own place. */
function monthIn(cell: Cell): number | DomainError {
  if (isUnsaid(cell)) return new DomainError('missing_argument', { argument: 'month' });
  try {
    return numberIn(cell, 'month', 0, { least: 1, most: mostMonths, isWhole: true });
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}
