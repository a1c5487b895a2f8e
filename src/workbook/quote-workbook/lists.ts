import { cellOf } from './cell-address';
import type { PlannedList, PlannedRow } from './plan';
import { tableRow } from './plan';

/**
 * What a list is called in a rule of cells: words with commas, or a reference.
 * @param nameOf - the name that a planned sheet has got; undefined for one that is not written this time
 */
export function listSource<Name extends string | undefined>({ source }: PlannedList, nameOf: (planned: string) => Name): string | Name {
  if (!('sheet' in source)) return source.join(',');
  const sheet = nameOf(source.sheet);
  if (sheet === undefined) return sheet;
  const corner = (row: number, column: number): string => cellOf({ row, column, fixedRow: true, fixedColumn: true });
  return `=${cellOf({ sheet, row: source.row, column: source.column, fixedRow: true, fixedColumn: true })}:${corner(source.row + source.rows - 1, source.column + source.columns - 1)}`;
}

/** A list for a column of a sheet's table. */
export function columnList(column: number, rows: readonly PlannedRow[], words: readonly string[]): PlannedList {
  return { row: tableRow + 1, column, rows: Math.max(1, rows.length), columns: 1, source: words };
}
