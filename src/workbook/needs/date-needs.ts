import { dayNumber } from '../day';
import { inExcel } from '../in-excel';
import { number } from '../quote-workbook/plan';
import type { Edit } from '../watch-cells';
import { needsColumns } from './column-words';
import { changedColumn, idColumn, valueColumn } from './merge-needs';
import { needsTable } from './needs-sheet';
import { columnsOf, tableCells } from './table-cells';
import { writeCells } from './write-rows';

/**
 * Writes the day beside needs whose value was changed by hand, which the form does for its own changes.
 * Not where the day was changed with it or after it, nor where it is today's already, nor in a table without such a column.
 * @param day - on which they were changed, by the clock of whoever changed them
 * @returns how many rows were dated
 * @throws WorkbookError
 */
export async function dateNeeds(edits: readonly Edit[], day: Date): Promise<number> {
  const changes = edits.filter(({ isOfContent, isOurs }) => isOfContent && !isOurs);
  if (changes.length === 0) return 0;
  return inExcel(async (context) => {
    const { tables, worksheets } = context.workbook;
    const table = tables.getItemOrNullObject(needsTable);
    table.load('name, worksheet/id');
    await context.sync();
    if (table.isNullObject) return 0;
    const sheet = table.worksheet.id;
    const range = table.getRange();
    range.load('values, formulas, rowIndex, columnIndex');
    const edited = changes.filter((edit) => edit.sheet === sheet).flatMap(({ address }) => address.split(',').map((part) => worksheets.getItem(sheet).getRange(part)));
    if (edited.length === 0) return 0;
    edited.forEach((one) => one.load('rowIndex, columnIndex, rowCount, columnCount'));
    await context.sync();
    const cells = tableCells(range);
    const columns = columnsOf(cells, needsColumns);
    const [id = -1, value = -1, changedOn = -1] = [idColumn, valueColumn, changedColumn].map((planned) => columns[planned]);
    if (id === -1 || value === -1 || changedOn === -1) return 0;
    const isIn = (one: Excel.Range, row: number, column: number): boolean => {
      const [down, across] = [range.rowIndex + 1 + row - one.rowIndex, range.columnIndex + column - one.columnIndex];
      return down >= 0 && down < one.rowCount && across >= 0 && across < one.columnCount;
    };
    const today = dayNumber(day);
    const rows = cells.values.flatMap((row, index) => {
      // Whoever wrote a day of their own with the value, or after it, keeps it.
      const isUndated = edited.reduce((was, one) => !isIn(one, index, changedOn) && (was || isIn(one, index, value)), false);
      return isUndated && row[id] !== '' && row[changedOn] !== today ? [index] : [];
    });
    writeCells(context, needsTable, rows.map((row) => ({ row, column: changedOn, cell: number(today, 'date') })));
    await context.sync();
    return rows.length;
  });
}
