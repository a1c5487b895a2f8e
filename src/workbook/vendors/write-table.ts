import { plannedInput } from '../quote-workbook/cell-input';
import type { PlannedCell } from '../quote-workbook/plan';
import { placed, type TableCells } from '../needs/table-cells';

/** Writes one cell of a table's rows. @param row - counted from 0 below the header */
export function writeTableCell({ workbook }: Excel.RequestContext, table: string, row: number, column: number, cell: PlannedCell): void {
  workbook.tables.getItem(table).getDataBodyRange().getCell(row, column).values = [[plannedInput(cell)]];
}

/**
 * Adds a row at the end of a table; the empty row that a new table must have is filled instead.
 * @param places - where each planned column stands
 */
export function addTableRow({ workbook }: Excel.RequestContext, name: string, { header, values }: TableCells, cells: readonly PlannedCell[], places: readonly number[]): void {
  const row = placed(cells.map(plannedInput), places, header.length);
  const table = workbook.tables.getItem(name);
  const [first] = values;
  if (values.length === 1 && first?.every((cell) => cell === '')) {
    table.getDataBodyRange().values = [row as (string | number)[]];
    return;
  }
  // A cell that is null in Excel's own type is one that is left as it is.
  table.rows.add(undefined, [row as (string | number)[]]);
}
