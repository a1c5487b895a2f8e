import { type Contract, monthsToLeave, tcoOf } from '../domain/billing/contract';
import { type Figure, figures } from '../domain/billing/figures';
import { DomainError } from '../domain/errors';
import { medianOver } from '../domain/pricing/rate-book';
import { type Arguments, each, type Run, single, textIn } from './cells';
import { assumptionsOf, contractUnder, openContract, type UsageCells, usageOf } from './contracts';
import { itemOf, rateBook, vocabulary } from './words';

export const run: Run = {
  arguments: ['usage', 'tier', 'region', 'vendor', 'rates', 'terms', 'measure'],
  answer: (args) => {
    const usage = usageOf(args);
    const measure = measureIn(args);
    return each([args.vendor ?? null], ([vendor = null]) => {
      const word = textIn(vendor, 'vendor');
      return word === '' && (args.rates ?? null) === null ? marketTco(usage, args, measure) : measure(openContract(word, args, usage));
    });
  },
};

function measureIn(args: Arguments): (contract: Contract) => number {
  const word = textIn(single(args.measure ?? null, 'measure'), 'measure') || 'tco';
  const id = vocabulary.measures.find(word) ?? '';
  if (id === 'tco') return tcoOf;
  const figure = (figures as Readonly<Record<string, Figure>>)[id];
  if (figure === undefined) throw new DomainError('word_unknown', { argument: 'measure', word, words: Object.keys(figures).join(', ') });
  return (contract) => figure(contract, monthsToLeave(contract));
}

/** The median over the current list prices of the market: a benchmark, never a quote. */
function marketTco(usage: UsageCells, args: Arguments, measure: (contract: Contract) => number): number {
  const assumptions = assumptionsOf(args);
  return medianOver(rateBook, usage.rows.map(({ tier }) => itemOf(tier)), usage.rows.map(({ region }) => region), (chosen) => measure(contractUnder(chosen, assumptions, usage)));
}
