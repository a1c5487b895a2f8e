import type { ContractTexts } from '../../i18n/contract/texts';
import { beginning, number, type PlannedSheet, tableRow, text } from '../quote-workbook/plan';

/** A clause's wording as its sheet shows it. */
export interface WordedClause {
  readonly name: string;
  readonly text: string;
  /** What it still needs, as one text; empty where it needs nothing. */
  readonly missing: string;
}

/** The sheet of an offer's wording, as values of that day: for a lawyer to work with. */
export function wordingSheet({ wording: words }: ContractTexts, notice: string, offer: string, day: string, clauses: readonly WordedClause[]): PlannedSheet {
  return {
    name: words.sheet,
    columnWidths: [40, 140, 400, 160],
    rows: [
      ...beginning(words.sheetTitle(offer, day), notice),
      words.columns.map((column) => text(column, 'heading')),
      ...clauses.map(({ name, text: wording, missing }, index) => [number(index + 1), text(name), text(wording), text(missing)]),
    ],
    frozenRows: tableRow + 1,
    tables: [],
    names: [],
  };
}
