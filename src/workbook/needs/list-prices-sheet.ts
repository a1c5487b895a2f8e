import type { NeedsTexts } from '../../i18n/needs/texts';
import { beginning, number, type PlannedRow, type PlannedSheet, tableRow, text } from '../quote-workbook/plan';

/** The table of dated list prices by which vendors are compared before there are quotes. */
export const listTable = 'RtcListRates';

/** List prices as rows of the Rates grammar, the first of them headers. */
export type ListRates = readonly (readonly (string | number)[])[];

/** The sheet of list prices, as they stood on the day that it was made: an update of the add-in moves none of them. */
export function listPricesSheet({ sheet: words }: NeedsTexts, [header = [], ...rates]: ListRates): PlannedSheet {
  const rows = rates.map((cells): PlannedRow => cells.map((cell) => (typeof cell === 'number' ? number(cell) : cell === '' ? undefined : text(cell))));
  return {
    name: words.listName,
    columnWidths: [100, 90, 60, 110, 70, 60, 70, 60, 60, 70, 60, 80, 50, 50, 130, 80, 260, 220],
    rows: [...beginning(words.listTitle, words.listHint), header.map((title) => text(String(title))), ...rows],
    frozenRows: tableRow + 1,
    tables: [{ name: listTable, row: tableRow, column: 0, rows: rows.length + 1, columns: header.length }],
    names: [],
  };
}
