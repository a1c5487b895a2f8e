import type { VendorSheetTexts } from '../../i18n/vendors/sheets/texts';
import { beginning, type PlannedSheet, tableRow, text } from '../quote-workbook/plan';
import { scoresTable } from './scoring-tables';

/** The sheet with the table RtcScores, empty but for its first row, which a table must have. */
export function scoresSheet({ scores: words }: VendorSheetTexts): PlannedSheet {
  return {
    name: words.sheet,
    columnWidths: [140, 90, 120, 110, 50, 260, 80, 200],
    rows: [...beginning(words.title, words.hint), words.columns.map((column) => text(column)), words.columns.map(() => ({ look: 'input' }) as const)],
    frozenRows: tableRow + 1,
    tables: [{ name: scoresTable, row: tableRow, column: 0, rows: 2, columns: words.columns.length }],
    names: [],
  };
}
