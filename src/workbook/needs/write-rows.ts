import { applyLook } from '../quote-workbook/apply-look';
import { plannedInput } from '../quote-workbook/cell-input';
import type { PlannedRow } from '../quote-workbook/plan';
import type { CellChange } from './merge-needs';
import { placed, type TableCells } from './table-cells';

const oneCell = { rows: 1, columns: 1 };

/** Writes single cells of a table, each with its look. */
export function writeCells({ workbook }: Excel.RequestContext, table: string, changes: readonly CellChange[]): void {
  if (changes.length === 0) return;
  const body = workbook.tables.getItem(table).getDataBodyRange();
  for (const { row, column, cell } of changes) {
    const range = body.getCell(row, column);
    if (cell.look !== undefined) applyLook(range, cell.look, oneCell);
    range.values = [[plannedInput(cell)]];
  }
}

/**
 * Adds rows at the end of a table: planned cells in their columns, and nothing in columns that somebody added.
 * @param columns - where each planned column stands; -1 where it is missing
 */
export function addRows({ workbook }: Excel.RequestContext, name: string, { header, values }: TableCells, rows: readonly PlannedRow[], columns: readonly number[]): void {
  if (rows.length === 0) return;
  const table = workbook.tables.getItem(name);
  // A cell that is null in Excel's own type is one that is left as it is.
  table.rows.add(undefined, rows.map((cells) => placed(cells.map(plannedInput), columns, header.length)) as (string | number)[][]);
  const body = table.getDataBodyRange();
  rows.forEach((cells, index) =>
    cells.forEach((cell, planned) => {
      const column = columns[planned] ?? -1;
      if (cell?.look !== undefined && column !== -1) applyLook(body.getCell(values.length + index, column), cell.look, oneCell);
    }),
  );
}
