import { DomainError } from '../errors';
import type { Meter } from '../metering/meter';
import type { Offer } from '../pricing/offer';
import type { RateRow } from '../pricing/rate-row';
import type { Agreement } from '../terms/agreement';

/** Models whose price is not money. */
const notMoney = new Set<RateRow['model']>(['ratio', 'discount', 'free', 'trial']);

/**
 * An offer and an agreement in one currency: the terms' reporting currency, else the offer's first; and under the meter that the terms give.
 * @param meter - what the terms' `meter` means; null: the offer's own
 * @returns with the worth of one unit of the offer's own currency: agreed money is written in it
 * @throws DomainError `fx_missing`, `currency_unsaid`
 */
export function offerUnder(offer: Offer, agreement: Agreement, meter: Meter | null): { readonly offer: Offer; readonly agreement: Agreement; readonly currency: string; readonly fxRate: number } {
  const own = ownCurrency(offer);
  const target = agreement.currency ?? own;
  const rateOf = (currency: string | null): number => {
    if (currency === target) return 1;
    if (currency === null || target === null) throw new DomainError('currency_unsaid', { offer: offer.name });
    const { fx } = agreement;
    const inverse = fx.get(`${target}_${currency}`);
    const rate = fx.get(`${currency}_${target}`) ?? (inverse === undefined ? undefined : 1 / inverse);
    if (rate === undefined) throw new DomainError('fx_missing', { from: currency, to: target });
    return rate;
  };
  const fxRate = rateOf(own);
  const isConverted = offer.rows.some(({ currency }) => currency !== target);
  return {
    currency: target ?? '',
    offer: isConverted || meter !== null ? { ...offer, meter: meter ?? offer.meter, rows: isConverted ? offer.rows.map((row) => converted(row, target, rateOf)) : offer.rows } : offer,
    agreement: own === target ? agreement : inCurrency(agreement, fxRate),
    fxRate,
  };
}

/** The first currency that an offer says; null where it says none. */
export function ownCurrency({ rows }: Offer): string | null {
  return rows.find(({ currency }) => currency !== null)?.currency ?? null;
}

/** A row whose currency has no rate refuses only where it is used. */
function converted(row: RateRow, target: string | null, rateOf: (currency: string | null) => number): RateRow {
  if (typeof row.price !== 'number' || notMoney.has(row.model) || row.unit.base === '%') return { ...row, currency: target };
  try {
    const fx = rateOf(row.currency);
    const quoted = row.currency === null || row.currency === target ? {} : { quoted: { price: row.price, currency: row.currency, fx } };
    return { ...row, currency: target, price: row.price * fx, ...quoted };
  } catch (error) {
    if (error instanceof DomainError) return { ...row, problem: row.problem ?? error };
    throw error;
  }
}

/** Agreed money is written in the offer's currency; the cost of migration is the buyer's, in the reporting one. */
function inCurrency(agreement: Agreement, rate: number): Agreement {
  return {
    ...agreement,
    minCommitMonth: agreement.minCommitMonth * rate,
    minCommitTerm: agreement.minCommitTerm * rate,
    spendCap: agreement.spendCap * rate,
    supportMin: agreement.supportMin === null ? null : agreement.supportMin * rate,
    exit: agreement.exit.map((clause) => (clause.rule === 'fixed' ? { ...clause, value: clause.value * rate } : clause)),
  };
}
