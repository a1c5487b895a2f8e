import type { PriceParts } from './price-parts';

/** What a headline is worth. */
export type Verdict =
  | { readonly code: 'trap'; /** The place of the offer that costs least in all. */ readonly rival: number; /** From which month on it has cost more than the rival, to the end; 0: from the signing. */ readonly month: number }
  | { readonly code: 'cheapest' };

/** Costs this close, as a share, are the same. */
const noise = 1e-9;

/**
 * Which offers cost least in all, and which are cheapest by their headline and yet cost more.
 * @param offers - null where an offer has no price
 * @returns for each offer; null where nothing is to be said
 */
export function verdictsOf(offers: readonly (Pick<PriceParts, 'headline' | 'tco' | 'totals'> | null)[]): readonly (Verdict | null)[] {
  const lowest = (of: 'headline' | 'tco'): number => offers.reduce((least, offer) => Math.min(least, offer?.[of] ?? Infinity), Infinity);
  const isAbove = (value: number, least: number): boolean => value - least > noise * Math.abs(least);
  const [headline, tco] = [lowest('headline'), lowest('tco')];
  const rival = offers.findIndex((offer) => offer !== null && !isAbove(offer.tco, tco));
  return offers.map((offer) => {
    if (offer === null) return null;
    if (!isAbove(offer.tco, tco)) return { code: 'cheapest' };
    return isAbove(offer.headline, headline) ? null : { code: 'trap', rival, month: dearerFrom(offer.totals, offers[rival]?.totals ?? []) };
  });
}

/** The month from which on the sum of one is above that of the other. */
function dearerFrom(totals: readonly number[], others: readonly number[]): number {
  let [ahead, month] = [0, 0];
  totals.forEach((total, index) => {
    ahead += total - (others[index] ?? 0);
    if (ahead <= 0) month = index + 1;
  });
  return month;
}
