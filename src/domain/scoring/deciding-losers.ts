import { type Bid, premiumsOf } from './premium';

/** A vendor by name, with its price and its score. */
export interface NamedBid extends Bid {
  readonly name: string;
}

/** A vendor that does not win, but without which another one would. */
export interface DecidingLoser {
  readonly loser: string;
  readonly winnerThen: string;
}

/**
 * The vendors that do not win themselves but decide who does, because the lowest price is the measure of all prices.
 * @param priceWeight - share of the price in the total, 0 to 1
 * @returns none where the first place is shared
 * @see Stilger, Siderius and van Raaij 2017
 * @example A 90 at 120, B 80 at 100, C 30 at 60, weight 0.4: A wins; without C, B would
 */
export function decidingLosers(bids: readonly NamedBid[], priceWeight: number): readonly DecidingLoser[] {
  const winner = winnerOf(bids, priceWeight);
  if (winner === undefined) return [];
  return bids.flatMap(({ name }) => {
    const winnerThen = name === winner ? winner : winnerOf(bids.filter((bid) => bid.name !== name), priceWeight);
    return winnerThen === undefined || winnerThen === winner ? [] : [{ loser: name, winnerThen }];
  });
}

/** Totals this close are a tie: what doubles add. */
const tie = 1e-9;

/** The vendor with the highest total; undefined where there is none, or the first place is shared. */
export function winnerOf(bids: readonly NamedBid[], priceWeight: number): string | undefined {
  const totals = premiumsOf(bids, priceWeight).map(({ total }) => total);
  const best = totals.reduce((most, total) => Math.max(most, total), -Infinity);
  const first = bids.filter((_bid, index) => best - (totals[index] ?? -Infinity) <= tie * Math.max(1, Math.abs(best)));
  return first.length === 1 ? first[0]?.name : undefined;
}
