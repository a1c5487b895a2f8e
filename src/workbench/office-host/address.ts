import { invalidArgument } from './errors';
import type { Area } from './model';

/** The sheet's part and the cells' part of `'My sheet'!A1:B2`; the first undefined where there is none. */
export interface SheetAndCells {
  readonly sheetName: string | undefined;
  readonly cells: string;
}

/** How many rows a sheet of Excel can have. */
export const rowLimit = 1_048_576;

/** How many columns a sheet of Excel can have. */
export const columnLimit = 16_384;

const cellsPattern = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/;

/** Splits an address, with the quotes of the sheet's name taken off. */
export function splitAddress(address: string): SheetAndCells {
  const mark = address.lastIndexOf('!');
  if (mark === -1) return { sheetName: undefined, cells: address };
  const sheet = address.slice(0, mark);
  const quoted = sheet.startsWith("'") && sheet.endsWith("'");
  return { sheetName: quoted ? sheet.slice(1, -1).replace(/''/g, "'") : sheet, cells: address.slice(mark + 1) };
}

/**
 * The area of `B2`, `A1:C3`, `A:C` or `2:5`; whole columns and rows end where the sheet does.
 * @throws HostError InvalidArgument where it is none of these
 */
export function parseCells(cells: string, sheet: string, size: { readonly rows: number; readonly columns: number }): Area {
  const match = cellsPattern.exec(cells.trim().toUpperCase());
  const [, firstColumn, firstRow, lastColumn, lastRow] = match ?? [];
  const single = !cells.includes(':');
  const complete = single ? firstColumn !== undefined && firstRow !== undefined : (firstColumn === undefined) === (lastColumn === undefined) && (firstRow === undefined) === (lastRow === undefined);
  if (match === null || !complete || (firstColumn === undefined && firstRow === undefined)) throw invalidArgument('Range.address');
  const columns = [columnIndex(firstColumn, 0), columnIndex(single ? firstColumn : lastColumn, size.columns - 1)];
  const rows = [rowIndex(firstRow, 0), rowIndex(single ? firstRow : lastRow, size.rows - 1)];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  if (row < 0 || Math.max(...rows) >= rowLimit || Math.max(...columns) >= columnLimit) throw invalidArgument('Range.address');
  return { sheet, row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/** `A1`, or `A1:C3` for more than one cell. */
export function formatCells({ row, column, rows, columns }: Area): string {
  const first = columnName(column) + String(row + 1);
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnName(column + columns - 1)}${String(row + rows)}`;
}

/** The sheet's name as formulas write it: in quotes unless it is a plain word. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** The letters of a column counted from 0. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

function columnIndex(letters: string | undefined, whenWhole: number): number {
  if (letters === undefined) return whenWhole;
  return Array.from(letters).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function rowIndex(digits: string | undefined, whenWhole: number): number {
  return digits === undefined ? whenWhole : Number(digits) - 1;
}
