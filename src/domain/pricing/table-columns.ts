import { type Cell, type Grid, textOf } from '../cells';
import { DomainError } from '../errors';
import type { WordIndex } from '../words/vocabulary';

/** A table whose columns were found by their headers. */
export interface Table {
  /** Where a column stands. */
  column(name: string): TableColumn;
  /** All rows below the header, with their number in the range (the header is row 1). */
  readonly rows: readonly TableRow[];
  /** The number of the last row. */
  readonly lines: number;
  /** The cells of a row by its number: thousands of formulas read the same range, and need few of its rows as objects. */
  cells(line: number): readonly Cell[];
}

/** A column by its name; `place` is -1 where the table has no such column. */
export interface TableColumn {
  readonly name: string;
  readonly place: number;
}

/** A row of a table. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** A column's cell in a row; null where the table has no such column. */
export function cellIn(cells: readonly Cell[], { place }: TableColumn): Cell {
  return place < 0 ? null : (cells[place] ?? null);
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
  const header = grid[0] ?? [];
  const body = grid.slice(1);
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
    column: (wanted) => ({ name: wanted, place: places.get(wanted) ?? -1 }),
    get rows() {
      return body.map((cells, index) => ({ line: index + 2, cells }));
    },
    lines: body.length + 1,
    cells: (line) => grid[line - 1] ?? [],
  };
}

function headerCount(row: readonly Cell[], columns: WordIndex): number {
  return row.filter((cell) => typeof cell === 'string' && cell.trim() !== '' && columns.find(cell) !== undefined).length;
}
