import type { NeedsTexts } from '../../i18n/needs/texts';
import { beginning, type PlannedSheet, tableRow, text } from '../quote-workbook/plan';
import type { NeedRow } from './need-rows';

/** The name of the table of needs. */
export const needsTable = 'RtcNeeds';

/** The sheet with the table RtcNeeds. What is beside the table stays clear of rows that are added to it. */
export function needsSheet({ sheet: words }: NeedsTexts, rows: readonly NeedRow[]): PlannedSheet {
  const filled = rows.map(({ cells }) => cells).filter(([, , value]) => value?.text !== '');
  return {
    name: words.name,
    columnWidths: [150, 220, 130, 60, 50, 100, 60, 220],
    rows: [...beginning(words.title, words.hint), words.columns.map((column) => text(column)), ...filled],
    frozenRows: tableRow + 1,
    tables: [{ name: needsTable, row: tableRow, column: 0, rows: filled.length + 1, columns: words.columns.length }],
    names: [],
    lists: [{ row: tableRow + 1, column: 4, rows: filled.length, columns: 1, source: [words.yes, words.no] }],
  };
}
