import { cellOf } from './cell-address';
import type { PlannedList, PlannedRow } from './plan';
import { tableRow } from './plan';

/**
 * What a list is called in a rule of cells: words with commas, or a reference.
 * @param nameOf - the name that a planned sheet has got
 */
export function listSource({ source }: PlannedList, nameOf: (planned: string) => string): string {
  if (!('sheet' in source)) return source.join(',');
  const corner = (row: number, column: number, sheet?: string): string => cellOf({ ...(sheet !== undefined && { sheet }), row, column, fixedRow: true, fixedColumn: true });
  return `=${corner(source.row, source.column, nameOf(source.sheet))}:${corner(source.row + source.rows - 1, source.column + source.columns - 1)}`;
}

/** A list for a column of a sheet's table. */
export function columnList(column: number, rows: readonly PlannedRow[], words: readonly string[]): PlannedList {
  return { row: tableRow + 1, column, rows: Math.max(1, rows.length), columns: 1, source: words };
}
