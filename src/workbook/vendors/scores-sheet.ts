import type { VendorSheetTexts } from '../../i18n/vendors/sheets/texts';
import { beginning, type PlannedSheet, tableRow, text } from '../quote-workbook/plan';
import { scoresPlace, scoresTable } from './scoring-tables';

/**
 * The sheet with the table RtcScores. It begins with those who will give marks, so that two who give the first ones at once don't meet in one row.
 * @param at - when they join, as `momentOf` writes it
 */
export function scoresSheet({ scores: words, joins }: VendorSheetTexts, evaluators: readonly string[], at: string): PlannedSheet {
  const joined = evaluators.map((evaluator) => words.columns.map((_column, place) => text(place === scoresPlace.at ? at : place === scoresPlace.evaluator ? evaluator : place === scoresPlace.reason ? joins : '', 'input')));
  const rows = joined.length === 0 ? [words.columns.map(() => ({ look: 'input' }) as const)] : joined;
  return {
    name: words.sheet,
    columnWidths: [140, 90, 120, 110, 50, 260, 80, 200],
    rows: [...beginning(words.title, words.hint), words.columns.map((column) => text(column)), ...rows],
    frozenRows: tableRow + 1,
    tables: [{ name: scoresTable, row: tableRow, column: 0, rows: rows.length + 1, columns: words.columns.length }],
    names: [],
  };
}
