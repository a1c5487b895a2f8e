import type { ColumnWords, TableCells } from './table-cells';
import { columnsOf } from './table-cells';
import type { NeedRow } from './need-rows';
import type { PlannedCell, PlannedRow } from '../quote-workbook/plan';

/** A cell of a table that is written; row and column are counted from 0, the header apart. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly cell: PlannedCell;
}

/** What becomes of RtcNeeds. */
export interface MergedNeeds {
  readonly changes: readonly CellChange[];
  readonly added: readonly PlannedRow[];
  /** Labels of needs with a new value. */
  readonly changed: readonly string[];
  /** Labels of needs that hold a formula of the user's, which stays. */
  readonly kept: readonly string[];
}

const [basisAt, sourceAt] = [6, 7] as const;
/** Columns by their places in the plan. */
export const [idColumn, valueColumn] = [0, 2] as const;
/** That of the day on which a value was written; tables made before it was asked for have none. */
export const changedColumn = 8;

/**
 * What must be written so that the table says what the form says: values that the user changed in the form, and rows that are missing.
 * All else stays: other scenarios, added rows and columns, and what was typed over what we wrote.
 * @param words - the table's columns in every language
 */
export function mergeNeeds(table: TableCells, rows: readonly NeedRow[], words: ColumnWords): MergedNeeds {
  const columns = columnsOf(table, words);
  const [id, value] = [columns[idColumn] ?? -1, columns[valueColumn] ?? -1];
  const ids = table.values.map((cells) => String(cells[id] ?? '').trim().toLowerCase());
  const changes: CellChange[] = [];
  const [added, changed, kept]: [PlannedRow[], string[], string[]] = [[], [], []];
  for (const planned of rows) {
    const row = ids.indexOf(planned.id.toLowerCase());
    const cell = planned.cells[valueColumn];
    const wanted = cell?.text ?? cell?.number;
    if (row === -1) {
      if (wanted !== '') added.push(planned.cells);
    } else if (planned.isChanged && wanted !== table.values[row]?.[value]) {
      if (isFormula(table.formulas[row]?.[value])) kept.push(planned.label);
      else {
        changed.push(planned.label);
        // A default's basis and source don't hold for another value.
        changes.push(...([valueColumn, basisAt, sourceAt, changedColumn] as const).flatMap((at) => change(row, columns[at] ?? -1, planned.cells[at])));
      }
    }
  }
  return { changes, added, changed, kept };
}

function change(row: number, column: number, cell: PlannedCell | undefined): readonly CellChange[] {
  return column === -1 || cell === undefined ? [] : [{ row, column, cell }];
}

function isFormula(cell: unknown): boolean {
  return typeof cell === 'string' && cell.startsWith('=');
}
