import { coverage, type Offer } from '../pricing/offer';
import type { RateRow } from '../pricing/rate-row';
import { isFixed } from '../words/units';

/** Fees that are for the service as a whole, whatever is used of it. */
const whole = new Set(['PLAN', 'SETUP', 'SUPPORT', '*', 'STD', 'ANY', 'VIDEO']);

/**
 * The rows that are due although nothing is needed of what they are for: a monthly fee, a pack or a minimum of an item that no usage line names.
 * @param needed - canonical items of the usage, and the classes that the offer's meter bills them as
 */
export function feesWithoutNeed(offer: Offer, needed: readonly string[]): readonly RateRow[] {
  return offer.rows.filter((row) => row.plan === null && row.kind !== 'estimate' && isDue(row) && row.items.every((item) => !whole.has(item) && !needed.some((one) => coverage(item, one) > 0)));
}

/** Whether a row charges something at no usage of its own. */
function isDue(row: RateRow): boolean {
  return row.price !== 'free' && row.price !== null && (row.model === 'minimum' || row.model === 'pack' || (isFixed(row.unit) && row.unit.base !== '%' && row.model !== 'cap'));
}
