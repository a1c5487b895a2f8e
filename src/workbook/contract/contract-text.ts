import type { ContractClause } from '../../domain/contract/contract-text';
import { contractTexts } from '../../i18n/contract/texts';
import type { Locale } from '../../i18n/locale';
import { beginning, type PlannedCell, type PlannedSheet, tableRow, text } from '../quote-workbook/plan';
import { contractColumns, contractPlace, contractTable, textStatuses } from './contract-tables';
import { type PutRows, putRows } from './put-rows';

/**
 * Puts the clauses of an offer's contract into RtcContract; what is there word for word is not put in again.
 * @throws WorkbookError
 */
export async function putContract(locale: Locale, offer: string, clauses: readonly ContractClause[]): Promise<PutRows> {
  return putRows(locale, {
    table: contractTable,
    columns: contractColumns,
    rows: (language, there, places) => {
      const cell = (row: readonly (string | number | boolean)[], place: number): string => String(row[places[place] ?? -1] ?? '').trim();
      const known = new Set(there?.values.map((row) => `${cell(row, contractPlace.offer)}\n${cell(row, contractPlace.text)}`));
      return clauses.filter((one) => !known.has(`${offer}\n${one.text}`)).map(({ number, text: own, matches }): readonly PlannedCell[] => {
        const values = [number, offer, own, matches.join(', '), contractTexts[language].text.statuses.open, '', ''];
        return values.map((value) => text(value, 'input'));
      });
    },
    sheet: contractSheet,
  });
}

/** The sheet with the table RtcContract. */
function contractSheet(language: Locale, rows: readonly (readonly PlannedCell[])[]): PlannedSheet {
  const { text: words } = contractTexts[language];
  return {
    name: words.sheet,
    columnWidths: [70, 110, 400, 160, 80, 80, 160],
    rows: [...beginning(words.sheetTitle, words.sheetHint), words.columns.map((column) => text(column)), ...rows],
    frozenRows: tableRow + 1,
    tables: [{ name: contractTable, row: tableRow, column: 0, rows: rows.length + 1, columns: words.columns.length }],
    names: [],
    lists: [{ row: tableRow + 1, column: contractPlace.status, rows: Math.max(1, rows.length), columns: 1, source: textStatuses.map((status) => words.statuses[status]) }],
  };
}
