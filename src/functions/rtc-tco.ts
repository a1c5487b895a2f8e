import { exitCostOf } from '../domain/billing/exit-cost';
import { type MonthTotal, monthsOf, presentValue, totalsOf } from '../domain/billing/contract';
import { DomainError } from '../domain/errors';
import { medianOver } from '../domain/pricing/rate-book';
import { type Arguments, each, type Run, single, textIn } from './cells';
import { assumptionsOf, type Contract, contractUnder, openContract, type UsageCells, usageOf } from './contracts';
import { itemOf, rateBook, vocabulary } from './words';

/** What RTC_TCO can answer of a contract. */
const measures: Readonly<Record<string, (contract: Contract) => number>> = {
  tco: (contract) => sumOf(totalsIn(contract)),
  npv: (contract) => totalsIn(contract).reduce((sum, total, month) => sum + presentValue(total, month, contract.program.agreement.discountRate), 0),
  first_year: (contract) => sumOf(totalsIn(contract).subarray(0, 13)),
  month_1: (contract) => totalsIn(contract)[1] ?? 0,
  per_1000: (contract) => perThousand(monthsIn(contract)),
  per_1000_first_year: (contract) => perThousand(monthsIn(contract).slice(0, 13)),
  per_1000_last_year: (contract) => perThousand(monthsIn(contract).slice(1).slice(-12)),
  exit_max: highestExitCost,
  fixed_share: (contract) => {
    const months = monthsIn(contract);
    const fixed = months.reduce((sum, one) => sum + one.fixed + one.oneOff + one.shortfall, 0);
    const all = months.reduce((sum, one) => sum + one.total - one.tax, 0);
    return all === 0 ? 0 : fixed / all;
  },
};

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
  const measure = measures[vocabulary.measures.find(word) ?? ''];
  if (measure === undefined) throw new DomainError('word_unknown', { argument: 'measure', word, words: Object.keys(measures).join(', ') });
  return measure;
}

/** The median over the current list prices of the market: a benchmark, never a quote. */
function marketTco(usage: UsageCells, args: Arguments, measure: (contract: Contract) => number): number {
  const assumptions = assumptionsOf(args);
  return medianOver(rateBook, usage.rows.map(({ tier }) => itemOf(tier)), usage.rows.map(({ region }) => region), (chosen) => measure(contractUnder(chosen, assumptions, usage)));
}

function totalsIn({ program, fill, horizon }: Contract): Float64Array {
  return totalsOf(program, fill, horizon);
}

function monthsIn({ program, fill, horizon }: Contract): readonly MonthTotal[] {
  return monthsOf(program, fill, horizon);
}

function highestExitCost({ program, fill, horizon }: Contract): number {
  const months = monthsOf(program, fill, Math.max(horizon, program.agreement.termMonths) + 1);
  return Array.from({ length: horizon }, (_, index) => exitCostOf(program, months, index + 1)).reduce((most, cost) => Math.max(most, cost), 0);
}

function sumOf(totals: Float64Array): number {
  return totals.reduce((sum, total) => sum + total, 0);
}

/** Money over participant-minutes of the usage, never over billed units. */
function perThousand(months: readonly MonthTotal[]): number {
  const minutes = months.reduce((sum, one) => sum + one.minutes, 0);
  if (minutes === 0) throw new DomainError('no_minutes');
  return (months.reduce((sum, { total }) => sum + total, 0) / minutes) * 1000;
}
