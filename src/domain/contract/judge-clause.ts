import { type Cell, isCellError, isUnsaid, textOf } from '../cells';
import { measureIn } from '../words/measures';
import type { Vocabulary } from '../words/vocabulary';
import type { Clause, Words } from './clause';
import { leastPercent } from './downtime';
import { shareOfPercent } from './percent';

/** What is to be said of a clause as an offer's column has it. */
export type ClauseFinding =
  | { readonly code: 'unsaid' }
  | { readonly code: 'unread' | 'says' | 'refused'; readonly text: string }
  | { readonly code: 'beyond'; readonly text: string }
  | { readonly code: 'lacks'; readonly text: string; readonly what: Words };

/**
 * Holds what a term says against its clause.
 * @returns null where nothing is to be found fault with; what is said but not understood is `unread`, never taken for absent
 * @example `平均 200ms` for latency: an average is a red flag
 * @example `99.5%` for availability: beyond, below the market's 99.9 %
 */
export function judgeClause({ measure, none, red, needs, fine }: Clause, cell: Cell, { answers }: Vocabulary): ClauseFinding | null {
  if (isCellError(cell)) return { code: 'unread', text: cell.error };
  if (isUnsaid(cell)) return { code: 'unsaid' };
  const text = textOf(cell);
  const answer = answers.find(text);
  if (answer === 'unsaid') return { code: 'unsaid' };
  if (answer === 'none' || answer === 'no') return none === 'good' ? null : { code: none === 'bad' ? 'refused' : 'unread', text };
  if (answer === 'yes' && none === 'good') return { code: 'says', text };
  const folded = text.normalize('NFKC').toLowerCase();
  const found = red === undefined ? null : new RegExp(red).exec(folded)?.[0];
  if (found != null) return { code: 'says', text: found.trim() };
  const amount = measure === undefined ? null : amountIn(text, measure);
  if (measure !== undefined && amount !== null && (amount < (measure.least ?? -Infinity) || amount > (measure.most ?? Infinity))) return { code: 'beyond', text };
  if (needs !== undefined && !new RegExp(needs.pattern).test(folded)) return amount === null ? { code: 'unread', text } : { code: 'lacks', text, what: needs };
  if (amount !== null || (fine !== undefined && new RegExp(fine).test(folded))) return null;
  return { code: 'unread', text };
}

/** A quantity that makes sense in the clause's unit; a bare number from 50 to 100 is per cent. */
export function amountIn(text: string, { unit }: NonNullable<Clause['measure']>): number | null {
  const value = measureIn(text, unit);
  if (unit !== 'share' || value === null || (value >= 0 && value <= 1)) return value;
  return value >= leastPercent && value <= 100 ? shareOfPercent(value) : null;
}
