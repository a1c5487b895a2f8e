import type { Contract, MonthTotal } from '../billing/contract';
import type { RateRow } from '../pricing/rate-row';

/** Why the cost of an offer is less sure, or less like the others, than its number looks. */
export type Reservation = 'tax_unsaid' | 'old_price' | 'converted' | 'estimates_left_out' | 'not_charged' | 'renewal_unsaid' | 'term_is_longer' | 'unused_minimum' | 'discount_is_large' | 'overage_of_nothing';

/** From here on a discount may be what is left, not what is taken off. */
const largeDiscount = 0.5;

/**
 * What a buyer should know before trusting a contract's cost, in the order in which it matters to the money.
 * @param months - of `monthsToLeave`
 * @param isOld - whether a list price is too old, or second-hand
 */
export function reservationsOf({ program, horizon }: Contract, months: readonly MonthTotal[], isOld: (row: RateRow) => boolean): readonly Reservation[] {
  const { agreement, offer, prices, fixed, once, uncharged, packed } = program;
  const used = [...prices.flatMap(({ ladder }) => ladder.rows), ...[...fixed, ...once].flatMap(({ about }) => about.row ?? [])];
  const holds: Readonly<Record<Reservation, boolean>> = {
    tax_unsaid: agreement.pricesIncludeTax === null && used.some(({ tax }) => tax === null),
    old_price: used.some(isOld),
    converted: used.some(({ quoted }) => quoted !== undefined),
    estimates_left_out: offer.rows.some(({ kind }) => kind === 'estimate'),
    not_charged: uncharged.length > 0,
    renewal_unsaid: horizon > agreement.termMonths && agreement.renewalUpliftYear === 0,
    term_is_longer: agreement.termMonths > horizon,
    unused_minimum: months.slice(1, horizon + 1).some(({ shortfall }) => shortfall > 0),
    discount_is_large: [agreement.discountOff, ...agreement.discountOffOfYear.values()].some((off) => off > largeDiscount),
    overage_of_nothing: agreement.overageMultiplier !== 1 && agreement.minCommitMonth === 0 && packed.length === 0,
  };
  return (Object.keys(holds) as readonly Reservation[]).filter((reservation) => holds[reservation]);
}
