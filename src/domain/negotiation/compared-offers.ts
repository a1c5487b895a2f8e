import type { Offer } from '../pricing/offer';

/**
 * The offers that a comparison is between: every quote, and list prices only where the terms name them or nothing else was quoted.
 * An offer is a list where no row of it is a quote.
 * @param isNamed - whether the terms have a column for this offer
 */
export function comparedOffers(offers: readonly Offer[], isNamed: (offer: Offer) => boolean): readonly Offer[] {
  const isQuote = ({ rows }: Offer): boolean => rows.some(({ kind }) => kind === 'quote') || rows.every(({ kind }) => kind === 'estimate');
  const hasQuote = offers.some(isQuote);
  return offers.filter((offer) => !hasQuote || isQuote(offer) || isNamed(offer));
}
