/** A vendor with its price and its score. */
export interface Bid {
  /** > 0 */
  readonly price: number;
  /** 0 to 100. */
  readonly score: number;
}

/** What a vendor's price means beside its score. */
export interface Premium {
  /** Over the lowest price: 0.2 is 20 % dearer. */
  readonly premium: number;
  /** (1 - w) score + w 100 lowest / price. */
  readonly total: number;
  /** The price at which it would win, or up to which it still wins; `never` where no price wins, `always` where none loses. */
  readonly breakEven: number | 'never' | 'always';
}

/**
 * Weighs prices against scores by the low-bid formula, and finds for each vendor the price at which the winner would change.
 * @param priceWeight - share of the price in the total, 0 to 1
 * @example 120 with score 90 against 100 with 80, weight 0.4 -> totals 87.3 and 88; it wins up to 117.6
 */
export function premiumsOf(bids: readonly Bid[], priceWeight: number): readonly Premium[] {
  const lowest = lowestOf(bids);
  return bids.map((bid, index) => ({
    premium: bid.price / lowest - 1,
    total: totalOf(bid, lowest, priceWeight),
    breakEven: breakEvenOf(bid, bids.filter((_, other) => other !== index), priceWeight),
  }));
}

function lowestOf(bids: readonly Bid[]): number {
  return bids.reduce((least, { price }) => Math.min(least, price), Infinity);
}

function totalOf({ price, score }: Bid, lowest: number, priceWeight: number): number {
  return (1 - priceWeight) * score + priceWeight * 100 * (lowest / price);
}

/** The vendor's own price may itself be the lowest, by which all others are measured. */
function breakEvenOf({ score }: Bid, others: readonly Bid[], priceWeight: number): number | 'never' | 'always' {
  if (others.length === 0) return 'always';
  const ofScore = (1 - priceWeight) * score;
  const ofPrice = priceWeight * 100;
  const lowest = lowestOf(others);
  const strongest = others.reduce((most, other) => Math.max(most, totalOf(other, lowest, priceWeight)), -Infinity);
  if (ofScore >= strongest) return 'always';
  if (ofPrice === 0) return 'never';
  // At or above the others' lowest price their totals stand still.
  const above = (ofPrice * lowest) / (strongest - ofScore);
  if (above >= lowest) return above;
  // Below it the others fall as this one does.
  const below = others.reduce((least, other) => Math.min(least, (other.price * (ofScore + ofPrice - (1 - priceWeight) * other.score)) / ofPrice), Infinity);
  return below > 0 ? below : 'never';
}
