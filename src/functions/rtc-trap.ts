import { hiddenFees } from '../data/hidden-fees';
import { monthsOf, type MonthTotal } from '../domain/billing/contract';
import { DomainError } from '../domain/errors';
import { type Estimate, estimatesOf } from '../domain/negotiation/hidden-fees';
import { type Verdict, verdictsOf } from '../domain/negotiation/low-price-trap';
import { type PriceParts, priceParts } from '../domain/negotiation/price-parts';
import { estimateWords, lowestHeadline, partWords, verdictWords } from '../i18n/negotiation-words';
import { type Answer, attempt, type Run } from './cells';
import { type ComparedContract, comparedContracts, usageOf } from './contracts';
import { headersOf, language } from './language';

export const run: Run = {
  arguments: ['usage', 'tier', 'region', 'rates', 'terms'],
  answer: (args) => {
    const offers = comparedContracts(args, usageOf(args)).map(takenApart);
    const verdicts = verdictsOf(offers.map(({ price }) => (price instanceof DomainError ? null : price)));
    const lowest = Math.min(...offers.flatMap(({ price }) => (price instanceof DomainError ? [] : price.headline)));
    return [headersOf('trap'), ...offers.flatMap((offer, index) => rowsOf(offer, lowest, verdicts[index] ?? null, offers.map(({ name }) => name)))];
  },
};

interface TakenApart {
  readonly name: string;
  readonly price: PriceParts | DomainError;
  readonly estimates: readonly Estimate[];
  readonly minutes: number;
}

/** An offer that can't be opened, or that lacks a price which a month reaches, stands with its refusal. */
function takenApart({ offer: { name }, contract }: ComparedContract): TakenApart {
  const found = contract instanceof DomainError ? contract : attempt(() => {
    const months = monthsOf(contract.program, contract.fill, contract.horizon);
    return { name, price: priceParts(contract), estimates: estimatesOf(contract, months, hiddenFees), minutes: minutesIn(months) };
  });
  return found instanceof DomainError ? { name, price: found, estimates: [], minutes: 0 } : found;
}

function minutesIn(months: readonly MonthTotal[]): number {
  return months.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Headline, what is quoted on top of it, what the two come to, and what is in no total. */
function rowsOf({ name, price, estimates, minutes }: TakenApart, lowest: number, verdict: Verdict | null, names: readonly string[]): Answer {
  if (price instanceof DomainError) return [[name, 'tco', '', price, price, '']];
  const row = (fee: string, basis: string, amount: number | null, finding: string): Answer[number] => [name, fee, basis, amount ?? '', amount === null || minutes === 0 ? '' : (amount / minutes) * 1000, finding];
  const rival = verdict?.code === 'trap' ? (names[verdict.rival] ?? '') : '';
  return [
    row('headline', '', price.headline, price.headline === lowest ? lowestHeadline(language) : ''),
    ...price.parts.map(({ fee, kind, amount }) => row(fee, 'quoted', amount, partWords(kind, language))),
    row('tco', '', price.tco, verdictWords(verdict, rival, language)),
    ...estimates.map((estimate) => row(estimate.fee, 'estimated', estimate.amount, estimateWords(estimate, language))),
  ];
}
