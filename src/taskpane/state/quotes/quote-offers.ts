import type { ReadQuote } from '../../../domain/reading/read-quote';
import type { QuoteRow, TakenQuote } from '../../../workbook/quotes/write-quote';
import type { CheckedRow } from './quote-rows';

/** What one offer of a quote is called, and which round it is. A quote of several vendors is an offer of each. */
export interface OfferNames {
  /** As `ReadRow.vendor`, or the quote's; null: unnamed. */
  readonly key: string | null;
  readonly offer: string;
  readonly vendor: string;
  /** Whether it belongs to the offer's last round. */
  readonly isSameRound: boolean;
}

/** The offers of a quote in the order of their first prices, called as their vendors. */
export function vendorsIn({ rows, vendor }: ReadQuote, nameOf: (vendor: string) => string): readonly OfferNames[] {
  const keys = [...new Set(rows.map((row) => row.vendor ?? vendor))];
  return (keys.length === 0 ? [vendor] : keys).map((key) => {
    const name = key === null ? '' : nameOf(key);
    return { key, offer: name, vendor: name, isSameRound: false };
  });
}

/** Names for what was read anew: what the user typed over a name stays. */
export function retyped(now: readonly OfferNames[], before: readonly OfferNames[], next: readonly OfferNames[]): readonly OfferNames[] {
  return next.map((one, index) => {
    const place = next.length === 1 && before.length <= 1 ? index : now.findIndex(({ key }) => key === one.key);
    const [typed, filled] = [now[place], before[place] ?? { offer: '', vendor: '' }];
    return typed === undefined ? one : { ...one, offer: typed.offer === filled.offer ? one.offer : typed.offer, vendor: typed.vendor === filled.vendor ? one.vendor : typed.vendor, isSameRound: typed.isSameRound };
  });
}

/** The offers with prices that are taken. */
export function offersIn(rows: readonly CheckedRow[], vendor: string | null, names: readonly OfferNames[], taken: (rows: readonly CheckedRow[]) => readonly QuoteRow[]): readonly Omit<TakenQuote, 'day' | 'locale'>[] {
  return names.map((one) => ({ offer: one.offer.trim(), vendor: one.vendor.trim(), isSameRound: one.isSameRound, rows: taken(rows.filter(({ read }) => (read.vendor ?? vendor) === one.key)) })).filter((one) => one.rows.length > 0);
}
