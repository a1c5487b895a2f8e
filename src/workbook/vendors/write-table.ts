import { plannedInput } from '../quote-workbook/cell-input';
import type { PlannedCell } from '../quote-workbook/plan';
import { placed, type TableCells } from '../needs/table-cells';

/** Writes one cell of a table's rows. @param row - counted from 0 below the header */
export function writeTableCell({ workbook }: Excel.RequestContext, table: string, row: number, column: number, cell: PlannedCell): void {
  workbook.tables.getItem(table).getDataBodyRange().getCell(row, column).values = [[plannedInput(cell)]];
}

/**
 * Adds rows at the end of a table; the empty row that a new table must have is filled first.
 * @param places - where each planned column stands
 */
export function addTableRows({ workbook }: Excel.RequestContext, name: string, { header, values }: TableCells, rows: readonly (readonly PlannedCell[])[], places: readonly number[]): void {
  // A cell that is null in Excel's own type is one that is left as it is.
  const inputs = rows.map((cells) => placed(cells.map(plannedInput), places, header.length) as (string | number)[]);
  const table = workbook.tables.getItem(name);
  const isNew = values.length === 1 && values[0]?.every((cell) => cell === '') === true;
  const [first, ...others] = inputs;
  if (isNew && first !== undefined) table.getDataBodyRange().values = [first];
  const added = isNew ? others : inputs;
  if (added.length > 0) table.rows.add(undefined, added);
}
