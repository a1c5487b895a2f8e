/**
 * What a fee for a whole period costs for some of its days.
 * @param fee - for the period
 * @param days - that count, 0 to `daysInPeriod`
 * @returns money, unrounded
 * @example 50 a month from 10 August on, 22 of 31 days -> 35.48
 */
export function feeForDays(fee: number, days: number, daysInPeriod: number): number {
  return (fee * days) / daysInPeriod;
}

/**
 * What is paid back of a prepaid period where used days are charged one by one; a started day counts in full.
 * @param elapsedDays - fractions allowed
 * @returns money, >= 0
 * @example 200 paid, 20 a day, after 2 days and 10 hours -> 140
 */
export function refundByDays(paid: number, perDay: number, elapsedDays: number): number {
  return Math.max(0, paid - perDay * Math.ceil(elapsedDays));
}
