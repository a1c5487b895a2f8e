import type { Cell } from '../../domain/cells';
import type { DomainError } from '../../domain/errors';
import { readRates } from '../../domain/pricing/rates-table';
import type { QuoteWords } from '../../domain/reading/quote-words';
import { quoteSteps, type ReadQuote } from '../../domain/reading/read-quote';
import { linesOfCells, linesOfText } from '../../domain/reading/source-lines';
import { atOnce, type Steps } from '../../domain/steps';
import { rateBook, vocabulary } from '../../functions/words';
import { bare } from '../ask/returned/problems';
import type { FormColumn } from '../ask/returned/returned-form';
import { refusalOf } from '../ask/refusal';
import { readRange } from '../read-range';

/** Reads a quote as it was pasted. */
export function readPasted(text: string, words: QuoteWords): ReadQuote {
  return atOnce(pastedSteps(text, words));
}

/** The same in steps: a long quote takes longer than a key may wait. */
export function pastedSteps(text: string, words: QuoteWords): Steps<ReadQuote> {
  return quoteSteps(linesOfText(text), { vocabulary, words, book: rateBook });
}

/**
 * The cells of a reference as text, as if they had been pasted: a tab between cells; errors stay visible.
 * @throws WorkbookError as `readRange`
 */
export async function cellsAsText(reference: string): Promise<string> {
  const rows = await readRange(reference);
  return linesOfCells(rows.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.basicValue : cell)))).map(({ text }) => text).join('\n');
}

/**
 * Why formulas would refuse a row as it now stands; null where they read it.
 * @param cells - by the columns of Rates
 */
export function rowRefusal(cells: Readonly<Partial<Record<FormColumn, Cell>>>): DomainError | null {
  const columns = Object.keys(cells) as FormColumn[];
  let problem: DomainError | null = null;
  const refusal = refusalOf(() => { problem = readRates([columns, columns.map((column) => cells[column] ?? null)], vocabulary, rateBook)[0]?.rows[0]?.problem ?? null; });
  const found = refusal ?? problem;
  return found === null ? null : bare(found);
}

/** What a vendor is called, by its card. */
export function vendorName(id: string, isChinese: boolean): string {
  const names = rateBook.card(id)?.names;
  return names === undefined ? id : isChinese ? names.zh : names.en;
}

/** The card that a vendor's name means; null: none. */
export function vendorOf(name: string): string | null {
  return vocabulary.vendors.find(name) ?? null;
}
