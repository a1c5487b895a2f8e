import type { BookCells, CellContent, SheetCells } from '../book-cells';
import type { Secrets } from './secret-cells';

/** A cell of a copy: what it shows and how, and no formula. */
export interface FrozenCell {
  readonly value: CellContent;
  readonly numberFormat?: string;
  readonly format?: Excel.CellPropertiesFormat;
}

/** A sheet of a copy, from its cell A1. */
export interface FrozenSheet {
  readonly name: string;
  readonly rows: readonly (readonly FrozenCell[])[];
  /** Points. */
  readonly columnWidths: readonly number[];
  /** Rows that stay in sight at the top. */
  readonly frozenRows: number;
  /** Cells whose value is withheld. */
  readonly withheld: number;
}

const looks: Excel.CellPropertiesLoadOptions = {
  format: { fill: { color: true }, font: { bold: true, color: true, italic: true, name: true, size: true }, horizontalAlignment: true, verticalAlignment: true, wrapText: true },
};

/**
 * Reads sheets as they look, with values in place of formulas.
 * @param names - of the sheets; those that hold a secret table are left out whatever is asked
 * @param withheldText - stands where a value is secret
 */
export async function frozenSheets(context: Excel.RequestContext, book: BookCells, secrets: Secrets, names: readonly string[], withheldText: string): Promise<readonly FrozenSheet[]> {
  const read = book.sheets
    .filter(({ name, rows }) => names.includes(name) && rows > 0 && !secrets.isSecretSheet(name))
    .map((cells) => {
      const sheet = context.workbook.worksheets.getItem(cells.name);
      const range = sheet.getRangeByIndexes(0, 0, cells.row + cells.rows, cells.column + cells.columns);
      range.load('numberFormat');
      const columns = Array.from({ length: cells.column + cells.columns }, (_one, column) => sheet.getCell(0, column));
      columns.forEach((column) => column.load('format/columnWidth'));
      const panes = sheet.freezePanes.getLocationOrNullObject();
      panes.load('rowCount');
      return { cells, range, columns, panes, looks: range.getCellProperties(looks) };
    });
  await context.sync();
  return read.map(({ cells, range, columns, panes, looks: { value: formats } }) => {
    const isSecret = (row: number, column: number): boolean => valueAt(cells, row, column) !== '' && secrets.isSecret(cells.name, row, column);
    const rows = (range.numberFormat as string[][]).map((row, r) =>
      row.map((numberFormat, c): FrozenCell => {
        const look = formats[r]?.[c]?.format;
        return { value: isSecret(r, c) ? withheldText : valueAt(cells, r, c), numberFormat, ...(look === undefined ? {} : { format: look }) };
      }),
    );
    const withheld = rows.reduce((sum, row, r) => sum + row.filter((_cell, c) => isSecret(r, c)).length, 0);
    return { name: cells.name, rows, columnWidths: columns.map(({ format: { columnWidth } }) => columnWidth), frozenRows: panes.isNullObject ? 0 : panes.rowCount, withheld };
  });
}

function valueAt({ row, column, values }: SheetCells, r: number, c: number): CellContent {
  return values[r - row]?.[c - column] ?? '';
}
