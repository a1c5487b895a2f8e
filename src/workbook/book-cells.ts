import type { CellArea } from './freeze/formula-references';

/** What a cell holds: errors as their text, an empty cell as `''`. */
export type CellContent = string | number | boolean;

/** The used cells of a sheet. */
export interface SheetCells extends CellArea {
  readonly name: string;
  readonly values: readonly (readonly CellContent[])[];
  /** Formulas in English, values where there is none. */
  readonly formulas: readonly (readonly CellContent[])[];
}

/** A table and where it stands, with its header row. */
export interface BookTable extends CellArea {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
}

/** All that a workbook holds, apart from looks. */
export interface BookCells {
  readonly sheets: readonly SheetCells[];
  readonly tables: readonly BookTable[];
  /** Defined names and what they refer to. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

const noCells = { row: 0, column: 0, rows: 0, columns: 0, values: [], formulas: [] };

/** Reads the whole workbook: two round trips, whatever its size. */
export async function readBook(context: Excel.RequestContext): Promise<BookCells> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  names.load('items/name, items/formula');
  await context.sync();
  const used = worksheets.items.map((sheet) => ({ sheet, range: sheet.getUsedRangeOrNullObject(true), names: sheet.names }));
  for (const { range, names: own } of used) {
    range.load('values, formulas, rowIndex, columnIndex, rowCount, columnCount');
    own.load('items/name, items/formula');
  }
  const placed = tables.items.map(({ name }) => {
    const table = tables.getItem(name);
    const [area, header] = [table.getRange(), table.getHeaderRowRange()];
    area.load('rowIndex, columnIndex, rowCount, columnCount, worksheet/name');
    header.load('values');
    return { name, area, header };
  });
  await context.sync();
  return {
    sheets: used.map(({ sheet: { name }, range }) => (range.isNullObject ? { name, ...noCells } : { name, ...areaOf(range), values: range.values as CellContent[][], formulas: range.formulas as CellContent[][] })),
    tables: placed.map(({ name, area, header }) => ({ name, sheet: area.worksheet.name, ...areaOf(area), headers: ((header.values as CellContent[][])[0] ?? []).map(String) })),
    names: [names, ...used.map((one) => one.names)].flatMap(({ items }) => items.map(({ name, formula }) => ({ name, formula: String(formula) }))),
  };
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellArea {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
