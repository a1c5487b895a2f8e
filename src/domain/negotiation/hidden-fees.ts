import type { Contract, MonthTotal } from '../billing/contract';
import { monthsBetween } from '../billing/fees';
import type { RateRow } from '../pricing/rate-row';
import { isFixed } from '../words/units';

/** What somebody asks for a fee. */
export interface FeePrice {
  readonly currency: string;
  /** A share of the month's bill in per cent, or money a month. */
  readonly unit: '%' | 'month';
  readonly price: number;
  /** At least this a month. */
  readonly least?: number;
  /** Participant-minutes a month that the price covers; above them `per1000` is due. */
  readonly includedMinutes?: number;
  readonly per1000?: number;
  /** Whose price it is. */
  readonly source: string;
}

/** A fee that comes whatever is used and is easily left out of a quote: `data/hidden-fees.json`. */
export interface HiddenFee {
  /** An item of Rates. */
  readonly item: string;
  /** One for a currency; none where nobody publishes a price. */
  readonly prices: readonly FeePrice[];
}

/** A fee that is in no total. */
export interface Estimate {
  readonly fee: string;
  /** Over the horizon; null where nobody publishes a price, or its currency can't be converted. */
  readonly amount: number | null;
  /** Whose price it is; null: the buyer's own estimate, or nobody's. */
  readonly by: string | null;
  /** Whether the buyer wrote it into the rates. */
  readonly isOwn: boolean;
}

/**
 * What may come on top of an offer: its rows that are estimates, and the fees of which it says nothing.
 * @param months - of the horizon, from 0
 * @returns amounts over the horizon in the contract's currency
 */
export function estimatesOf(contract: Contract, months: readonly MonthTotal[], hidden: readonly HiddenFee[]): readonly Estimate[] {
  const { offer, agreement } = contract.program;
  const own = offer.rows.filter(({ kind }) => kind === 'estimate').map((row): Estimate => ({ fee: row.items.join(', '), amount: ownAmount(row, months), by: null, isOwn: true }));
  const said = new Set(offer.rows.flatMap(({ items }) => items.map((item) => item.split(':')[0])));
  if ((agreement.supportShare ?? agreement.supportMin) !== null) said.add('SUPPORT');
  const unsaid = hidden.filter(({ item }) => !said.has(item)).map(({ item, prices }): Estimate => {
    const price = prices.find(({ currency }) => currency === contract.currency) ?? prices.find(({ currency }) => fxTo(contract, currency) !== null) ?? prices[0];
    return price === undefined ? { fee: item, amount: null, by: null, isOwn: false } : { fee: item, amount: amountOf(price, fxTo(contract, price.currency), months), by: price.source, isOwn: false };
  });
  return [...own, ...unsaid];
}

/** A share needs no rate but for its least amount, which then is left out. */
function amountOf({ unit, price, least = 0, includedMinutes = 0, per1000 = 0 }: FeePrice, fx: number | null, months: readonly MonthTotal[]): number | null {
  if (unit === '%') return sumOf(months, ({ total }) => Math.max((total * price) / 100, least * (fx ?? 0)));
  return fx === null ? null : sumOf(months, ({ minutes }) => (price + (Math.max(0, minutes - includedMinutes) * per1000) / 1000) * fx);
}

function sumOf(months: readonly MonthTotal[], of: (month: MonthTotal) => number): number {
  return months.slice(1).reduce((sum, month) => sum + of(month), 0);
}

/** Fees by time or share; a price by quantity has no quantity to go by. */
function ownAmount(row: RateRow, months: readonly MonthTotal[]): number | null {
  const { price, unit } = row;
  if (typeof price !== 'number' || row.problem !== null || !isFixed(unit)) return null;
  if (unit.base === '%') return sumOf(months, ({ total }) => (total * price) / 100);
  const every = monthsBetween(row);
  return price * (every === Infinity ? 1 : Math.ceil((months.length - 1) / every));
}

/** What one unit of a currency is worth in the contract's; null where the terms don't say. */
function fxTo({ currency, program }: Contract, from: string): number | null {
  if (from === currency) return 1;
  const { fx } = program.agreement;
  const inverse = fx.get(`${currency}_${from}`);
  return fx.get(`${from}_${currency}`) ?? (inverse === undefined ? null : 1 / inverse);
}
