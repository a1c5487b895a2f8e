import type { Book, BookArea, BookCell, BookSheet } from '../book';
import type { CellLook, CellValue, WorkbookModel } from '../office-host/model';
import { noFill } from '../office-host/model';

/** A book with what its cells show, which a file holds beside their formulas. */
export interface SavedBook extends Book {
  shown(sheet: BookSheet): ShownCells;
}

/** What the cells of one sheet show. */
export interface ShownCells {
  value(row: number, column: number): CellValue;
  /** The cells that a formula has spilled into, its own among them; undefined where it fills only its own. */
  spill(row: number, column: number): BookArea | undefined;
}

/** What the model knows of spills and merged cells, beside what the Office host asks. */
export interface Spills {
  spillAt(sheet: string, row: number, column: number): BookArea | undefined;
  merges(sheet: string): readonly BookArea[];
}

const usual: CellLook = { fontName: 'Arial', fontSize: 11, bold: false, italic: false, fontColor: '#000000', fillColor: noFill, horizontal: 'General', vertical: 'Bottom', wraps: false };
const usualWidth = 66;

/** Reads a workbook whole, as it is now. */
export function savedBook(model: WorkbookModel, spills: Spills): SavedBook {
  const ids = new Map<BookSheet, string>();
  const sheets = model.sheets().map((id) => {
    const sheet = readSheet(id, model, spills);
    ids.set(sheet, id);
    return sheet;
  });
  return {
    name: model.name,
    sheets,
    // Names of cells that went with their sheet: a file would call them broken, and its writer refuses them.
    names: model.names().filter(({ formula }) => refersToSheet(formula, sheets)),
    shown: (sheet) => {
      const id = ids.get(sheet) ?? '';
      const area = { sheet: id, row: 0, column: 0, rows: Math.max(1, sheet.rows.length), columns: Math.max(1, ...sheet.rows.map((row) => row.length)) };
      const values = model.values(area);
      return { value: (row, column) => values[row]?.[column] ?? '', spill: (row, column) => spills.spillAt(id, row, column) };
    },
  };
}

function readSheet(id: string, model: WorkbookModel, spills: Spills): BookSheet {
  const used = model.usedArea(id);
  const tables = model.tables().filter(({ area }) => area.sheet === id);
  const rows = Math.max(1, used === undefined ? 0 : used.row + used.rows, ...tables.map(({ area }) => area.row + area.rows));
  const columns = Math.max(1, used === undefined ? 0 : used.column + used.columns, ...tables.map(({ area }) => area.column + area.columns));
  const area = { sheet: id, row: 0, column: 0, rows, columns };
  const [formulas, values, formats, looks] = [model.formulas(area), model.values(area), model.numberFormats(area), model.looks.looks(area)];
  const spilled = new Set<string>();
  formulas.forEach((row, r) => row.forEach((formula, c) => {
    if (!isFormula(formula)) return;
    const spill = spills.spillAt(id, r, c);
    if (spill === undefined) return;
    for (let y = spill.row; y < spill.row + spill.rows; y += 1) for (let x = spill.column; x < spill.column + spill.columns; x += 1) if (y !== r || x !== c) spilled.add(`${y} ${x}`);
  }));
  const cell = (r: number, c: number): BookCell | undefined => {
    const formula = formulas[r]?.[c] ?? '';
    const value = values[r]?.[c] ?? '';
    const look = lookOf(looks[r]?.[c]);
    const numberFormat = formats[r]?.[c] ?? 'General';
    const input = isFormula(formula) ? ({ kind: 'formula', formula } as const) : value === '' || spilled.has(`${r} ${c}`) ? undefined : ({ kind: 'value', value } as const);
    return input === undefined && look === undefined && numberFormat === 'General' ? undefined : { ...(input !== undefined && { input }), ...(numberFormat !== 'General' && { numberFormat }), ...(look !== undefined && { look }) };
  };
  return {
    name: model.sheetName(id),
    rows: Array.from({ length: rows }, (_row, r) => Array.from({ length: columns }, (_column, c) => cell(r, c))),
    columnWidths: model.looks.columnWidths(area).map((width) => (width === usualWidth ? undefined : width)),
    frozen: model.looks.frozen(id),
    merges: spills.merges(id),
    tables: tables.map(({ name, area: { row, column, rows: height, columns: width } }) => ({ name, row, column, rows: height, columns: width })),
    validations: model.validations.on(id).map(({ area: { row, column, rows: height, columns: width }, rule }) => ({ area: { row, column, rows: height, columns: width }, rule })),
    ...(model.pages.has(id) && { page: model.pages.get(id) }),
    charts: model.charts.on(id).map(({ name, type, title, categoryTitle, valueTitle, place, series }) => ({
      name,
      type,
      title,
      categoryTitle,
      valueTitle,
      place: place ?? { row: 0, column: columns + 1, rows: 15, columns: 6 },
      series: series.flatMap((one) => (one.values === null ? [] : [{ name: one.name, values: one.values, categories: one.categories }])),
    })),
  };
}

function refersToSheet(formula: string, sheets: readonly BookSheet[]): boolean {
  const [, quoted, plain = ''] = /^=(?:'((?:[^']|'')+)'|([^'!(),]+))!/.exec(formula) ?? [];
  const name = (quoted?.replace(/''/g, "'") ?? plain).toLowerCase();
  return !formula.includes('#REF!') && (name === '' || sheets.some((sheet) => sheet.name.toLowerCase() === name));
}

function isFormula(content: CellValue): content is string {
  return typeof content === 'string' && content.startsWith('=') && content.length > 1;
}

/** What differs from the usual look. */
function lookOf(look: CellLook | undefined): Partial<CellLook> | undefined {
  if (look === undefined) return undefined;
  const different = Object.entries(look).filter(([part, value]) => value !== usual[part as keyof CellLook]);
  return different.length === 0 ? undefined : Object.fromEntries(different);
}
