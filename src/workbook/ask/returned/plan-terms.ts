import { normalise } from '../../../domain/words/normalise';
import { vocabulary } from '../../../functions/words';
import type { CellContent } from '../../book-cells';
import type { TableCells } from '../table-in-book';
import { written } from './plan-rates';
import type { Answer, ReturnedOffer } from './returned-offers';

/** A term that the workbook answers otherwise than the vendor does now. */
export interface DifferingTerm {
  readonly answer: Answer;
  readonly before: CellContent;
}

/** What becomes of one offer's answers. */
export interface OfferTerms {
  readonly offer: string;
  /** Place of the offer's column in the table; -1: it is to be added. */
  readonly column: number;
  /** Answers for cells that are empty, by the row of the table from 0 below the header; -1: the term is to be added. */
  readonly fills: readonly { readonly row: number; readonly answer: Answer }[];
  readonly differing: readonly (DifferingTerm & { readonly row: number })[];
}

/**
 * Compares the answers of an offer with those that the table has.
 * @param table - RtcTerms as it is
 */
export function planTerms({ header, rows, formulas }: TableCells, name: string, { answers }: ReturnedOffer): OfferTerms {
  const column = header.findIndex((text, index) => index > 0 && normalise(text) === normalise(name));
  const rowOf = (term: string): number => rows.findIndex(([id = '']) => termId(String(id)) === term);
  const compared = answers.map((answer) => {
    const row = rowOf(answer.term);
    const isFormula = String(formulas[row]?.[column] ?? '').startsWith('=');
    const before = column < 0 || row < 0 ? '' : (rows[row]?.[column] ?? '');
    return { answer, row, before, isFree: before === '' && !isFormula };
  });
  return {
    offer: name,
    column,
    fills: compared.filter(({ isFree }) => isFree).map(({ answer, row }) => ({ answer, row })),
    differing: compared.filter(({ isFree, before, answer }) => !isFree && before !== written(answer.value)).map(({ answer, row, before }) => ({ answer, row, before })),
  };
}

function termId(text: string): string | undefined {
  const id = normalise(text).toLowerCase();
  return /^discount_off_year_\d+$/.test(id) ? id : vocabulary.terms.find(text);
}
