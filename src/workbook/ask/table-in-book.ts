import type { BookCells, BookTable, CellContent } from '../book-cells';

/** A table's cells as they are now, with its header row. */
export interface TableCells {
  readonly table: BookTable;
  readonly header: readonly string[];
  /** Rows below the header. */
  readonly rows: readonly (readonly CellContent[])[];
  /** The same with formulas in place of what they show. */
  readonly formulas: readonly (readonly CellContent[])[];
}

/** The table of this name; undefined where the workbook has none. */
export function tableIn(book: BookCells, name: string): TableCells | undefined {
  const table = book.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const sheet = book.sheets.find((one) => one.name === table?.sheet);
  if (table === undefined || sheet === undefined) return undefined;
  const below = (cells: readonly (readonly CellContent[])[]): readonly (readonly CellContent[])[] =>
    Array.from({ length: table.rows - 1 }, (_row, r) => Array.from({ length: table.columns }, (_column, c) => cells[table.row + 1 + r - sheet.row]?.[table.column + c - sheet.column] ?? ''));
  return { table, header: table.headers, rows: below(sheet.values), formulas: below(sheet.formulas) };
}
