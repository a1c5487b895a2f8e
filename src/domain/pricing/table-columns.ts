import { type Cell, type Grid, textOf } from '../cells';
import { DomainError } from '../errors';
import type { WordIndex } from '../words/vocabulary';

/** A table whose columns were found by their headers. */
export interface Table {
  /** The cell of a column in a data row; null where the table has no such column. */
  cell(row: readonly Cell[], column: string): Cell;
  /** Data rows that hold anything, with their number in the range (the header is row 1). */
  readonly rows: readonly { readonly line: number; readonly cells: readonly Cell[] }[];
}

/** How many known headers make a row a header row. */
const enoughHeaders = 2;

/** Whether the first row of a range reads like this table's header. */
export function hasHeader(grid: Grid, columns: WordIndex): boolean {
  return headerCount(grid[0] ?? [], columns) >= enoughHeaders;
}

/**
 * Finds columns by English or Chinese header, in any order; unknown ones are left alone.
 * @param needed - columns that must be there
 * @param name - the table's name for sentences: `RtcRates`
 * @throws DomainError `no_header_row`, `two_header_rows`, `column_twice`, `column_missing`
 */
export function readTable(grid: Grid, columns: WordIndex, needed: readonly string[], name: string): Table {
  const [header = [], ...body] = grid;
  if (!hasHeader(grid, columns)) throw new DomainError('no_header_row', { table: name });
  const second = body[0];
  if (second !== undefined && headerCount(second, columns) >= needed.length && needed.every((column) => second.some((cell) => columns.find(textOf(cell)) === column))) {
    throw new DomainError('two_header_rows', { table: name });
  }
  const places = new Map<string, number>();
  header.forEach((cell, index) => {
    const column = textOf(cell) === '' ? undefined : columns.find(textOf(cell));
    if (column === undefined) return;
    if (places.has(column)) throw new DomainError('column_twice', { table: name, column });
    places.set(column, index);
  });
  const missing = needed.filter((column) => !places.has(column));
  if (missing.length > 0) throw new DomainError('column_missing', { table: name, column: missing.join(', ') });
  return {
    cell: (row, column) => {
      const place = places.get(column);
      return place === undefined ? null : (row[place] ?? null);
    },
    rows: body.map((cells, index) => ({ line: index + 2, cells })),
  };
}

function headerCount(row: readonly Cell[], columns: WordIndex): number {
  return row.filter((cell) => typeof cell === 'string' && cell.trim() !== '' && columns.find(cell) !== undefined).length;
}
