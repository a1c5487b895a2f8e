import { exitCosts } from '../domain/billing/exit-cost';
import { monthsOf } from '../domain/billing/contract';
import { DomainError } from '../domain/errors';
import { numberIn, type Run, single, textIn } from './cells';
import { openContract, usageOf } from './contracts';
import { headersOf } from './language';

export const run: Run = {
  arguments: ['month', 'usage', 'tier', 'region', 'vendor', 'rates', 'terms'],
  answer: (args) => {
    const { program, fill, horizon } = openContract(textIn(single(args.vendor ?? null, 'vendor'), 'vendor'), args, usageOf(args));
    const asked = (args.month ?? []).flat().map((cell) => numberIn(cell, 'month', 0, { least: 1, most: horizon }));
    if (asked.length === 0 || asked.includes(0)) throw new DomainError('missing_argument', { argument: 'month' });
    const months = monthsOf(program, fill, Math.max(horizon, program.agreement.termMonths) + 1);
    const leaving = asked.map((month) => exitCosts(program, months, month));
    const clauses = [...new Set(leaving.flat().map(({ clause }) => clause))];
    const amountOf = (costs: (typeof leaving)[number], clause: string): number => costs.reduce((sum, one) => (one.clause === clause ? sum + one.amount : sum), 0);
    const header = asked.length === 1 ? headersOf('exit') : [headersOf('exit')[0] ?? '', ...asked];
    return [header, ...clauses.map((clause) => [clause, ...leaving.map((costs) => amountOf(costs, clause))]), ['Total', ...leaving.map((costs) => costs.reduce((sum, { amount }) => sum + amount, 0))]];
  },
};
