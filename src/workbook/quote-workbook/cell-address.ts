/** A cell, counted from 0, as a formula refers to it. */
export interface CellPlace {
  readonly sheet?: string;
  readonly row: number;
  readonly column: number;
  readonly fixedRow?: boolean;
  readonly fixedColumn?: boolean;
}

/**
 * The reference to a cell; the sheet in quotes, in which every name may stand.
 * @example cellOf({ sheet: 'Cost by line', row: 3, column: 2, fixedRow: true }) -> "'Cost by line'!C$4"
 */
export function cellOf({ sheet, row, column, fixedRow = false, fixedColumn = false }: CellPlace): string {
  const cell = `${fixedColumn ? '$' : ''}${lettersOf(column)}${fixedRow ? '$' : ''}${row + 1}`;
  return sheet === undefined ? cell : `'${sheet.replace(/'/g, "''")}'!${cell}`;
}

function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? lettersOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
