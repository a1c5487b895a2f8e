import { isCellError, textOf } from '../../../domain/cells';
import { parseNumber } from '../../../domain/words/numbers';
import type { ContractBook } from '../../../workbook/contract/contract-book';

/** A contract of which nobody says how long it runs. */
const usualTerm = 12;
const mostMonths = 120;

/** How long an offer's contract runs, in months. */
export function agreedMonths(book: ContractBook, offer: string): number {
  const said = book.said(offer, 'term_months');
  const months = isCellError(said) ? null : parseNumber(textOf(said));
  return months !== null && Number.isInteger(months) && months >= 1 ? Math.min(months, mostMonths) : usualTerm;
}
