import { DomainError } from '../errors';
import type { Confidence } from './rate-card';
import type { RateRow } from './rate-row';

/** Months after which a list price is not used silently. */
const oldAfterMonths = 24;

/**
 * Why a list price must not be used silently: second-hand, or dated more than 24 months before the newest check of all cards.
 * @param asOf - the page's date, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a year alone counts as its last day
 * @param newest - the newest `checkedOn` of all cards, `YYYY-MM-DD`
 * @returns null where the price may be used
 */
export function ageProblem(price: { readonly asOf: string; readonly confidence: Confidence; readonly vendor: string; readonly item: string }, newest: string): DomainError | null {
  const { asOf, confidence, vendor, item } = price;
  if (confidence === 'secondary') return new DomainError('second_hand_price', { vendor, item, asOf });
  return lastDay(asOf) < monthsBefore(newest, oldAfterMonths) ? new DomainError('old_price', { vendor, item, asOf: asOf.slice(0, 4) }) : null;
}

/** Whether a row states a list price that would not be used silently. @param newest - as for `ageProblem` */
export function isOldListPrice({ kind, asOf, confidence, offer, items }: RateRow, newest: string): boolean {
  return kind === 'list' && ageProblem({ asOf: asOf ?? newest, confidence: confidence ?? 'page', vendor: offer, item: items.join() }, newest) !== null;
}

/** ISO dates compare as text: the missing parts are filled so that a year or month counts as its last day. */
function lastDay(date: string): string {
  return date + '-12-31'.slice(date.length - 'YYYY'.length);
}

function monthsBefore(date: string, months: number): string {
  const year = Number(date.slice(0, 4)) - Math.floor(months / 12);
  const month = Number(date.slice(5, 7)) - (months % 12);
  const whole = month < 1 ? { year: year - 1, month: month + 12 } : { year, month };
  return `${whole.year}-${String(whole.month).padStart(2, '0')}-${date.slice(8, 10)}`;
}
