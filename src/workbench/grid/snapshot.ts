import { BooleanNumber, CellValueType, HorizontalAlign, type ICellData, type IStyleData, type IWorkbookData, type IWorksheetData, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { type ITableJson, TableColumnDataTypeEnum } from '@univerjs/sheets-table';
import type { Book, BookCell, BookSheet } from '../book';
import { univerRule } from './univer-validations';

const tablePlugin = 'SHEET_TABLE_PLUGIN';
const namePlugin = 'SHEET_DEFINED_NAME_PLUGIN';
const validationPlugin = 'SHEET_DATA_VALIDATION_PLUGIN';
const wholeWorkbook = 'AllDefaultWorkbook';
const spareRows = 200;
const spareColumns = 10;
const pixelsOfPoint = 4 / 3;

/** The id that a sheet of a book gets, by its place. */
export function sheetId(index: number): string {
  return `sheet-${index + 1}`;
}

/** A book as Univer opens it: tables and names must be known before the first formula is read. */
export function snapshotOf(book: Book): Partial<IWorkbookData> {
  const styles = new Styles();
  const sheets = book.sheets.map((sheet, index) => ({ id: sheetId(index), sheet }));
  return {
    id: 'workbook',
    name: book.name,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map(({ id, sheet }) => [id, worksheetOf(id, sheet, styles)])),
    styles: styles.all,
    resources: [
      { name: tablePlugin, data: JSON.stringify(Object.fromEntries(sheets.map(({ id, sheet }) => [id, { tables: sheet.tables.map((table) => tableOf(table, sheet)), tableFilteredOutRows: [] }]))) },
      { name: validationPlugin, data: JSON.stringify(Object.fromEntries(sheets.map(({ id, sheet }) => [id, sheet.validations.map(({ area, rule }, index) => univerRule(`${id}-rule-${index}`, rule, area))]))) },
      { name: namePlugin, data: JSON.stringify(Object.fromEntries(book.names.map(({ name, formula }, index) => [`name-${index}`, { id: `name-${index}`, name, formulaOrRefString: formula.replace(/^=/, ''), localSheetId: wholeWorkbook, comment: '' }]))) },
    ],
  };
}

function worksheetOf(id: string, { name, rows, columnWidths, frozen, merges }: BookSheet, styles: Styles): Partial<IWorksheetData> {
  return {
    id,
    name,
    rowCount: rows.length + spareRows,
    columnCount: Math.max(columnWidths.length, ...rows.map((row) => row.length)) + spareColumns,
    columnData: Object.fromEntries(columnWidths.flatMap((points, column) => (points === undefined ? [] : [[column, { w: Math.round(points * pixelsOfPoint) }]]))),
    mergeData: merges.map(({ row, column, rows: tall, columns }) => ({ startRow: row, startColumn: column, endRow: row + tall - 1, endColumn: column + columns - 1 })),
    freeze: { xSplit: frozen.columns, ySplit: frozen.rows, startRow: frozen.rows === 0 ? -1 : frozen.rows, startColumn: frozen.columns === 0 ? -1 : frozen.columns },
    cellData: Object.fromEntries(rows.map((row, r) => [r, Object.fromEntries(row.flatMap((cell, c) => (cell === undefined ? [] : [[c, cellDataOf(cell, styles)] as const])))])),
  };
}

function cellDataOf(cell: BookCell, styles: Styles): ICellData {
  const s = styles.idOf(cell);
  const style = s === undefined ? {} : { s };
  const { input } = cell;
  if (input === undefined || input.kind === 'empty') return style;
  if (input.kind === 'formula') return { f: input.formula, ...style };
  const { value } = input;
  if (typeof value === 'boolean') return { v: Number(value), t: CellValueType.BOOLEAN, ...style };
  return { v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING, ...style };
}

/** The styles of a workbook, each once. */
class Styles {
  readonly all: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  idOf({ look, numberFormat }: BookCell): string | undefined {
    const style = styleOf(look, numberFormat);
    const key = JSON.stringify(style);
    if (key === '{}') return undefined;
    let id = this.ids.get(key);
    if (id === undefined) {
      id = `style-${this.ids.size + 1}`;
      this.ids.set(key, id);
      this.all[id] = style;
    }
    return id;
  }
}

const horizontals = { General: undefined, Left: HorizontalAlign.LEFT, Center: HorizontalAlign.CENTER, Right: HorizontalAlign.RIGHT } as const;
const verticals = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: undefined } as const;

function styleOf({ bold, italic, fontName, fontSize, fontColor, fillColor, horizontal = 'General', vertical = 'Bottom', wraps }: NonNullable<BookCell['look']> = {}, numberFormat: string | undefined): IStyleData {
  const [ht, vt] = [horizontals[horizontal], verticals[vertical]];
  return {
    ...(bold && { bl: BooleanNumber.TRUE }),
    ...(italic && { it: BooleanNumber.TRUE }),
    ...(fontName !== undefined && { ff: fontName }),
    ...(fontSize !== undefined && { fs: fontSize }),
    ...(fontColor !== undefined && { cl: { rgb: fontColor } }),
    ...(fillColor !== undefined && { bg: { rgb: fillColor } }),
    ...(ht !== undefined && { ht }),
    ...(vt !== undefined && { vt }),
    ...(wraps && { tb: WrapStrategy.WRAP }),
    ...(numberFormat !== undefined && numberFormat !== 'General' && { n: { pattern: numberFormat } }),
  };
}

function tableOf({ name, row, column, rows, columns }: BookSheet['tables'][number], sheet: BookSheet): ITableJson {
  const names = Array.from({ length: columns }, (_one, index) => headerText(sheet.rows[row]?.[column + index]));
  return {
    id: `table-${name}`,
    name,
    range: { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 },
    options: { showHeader: true },
    filters: {},
    columns: names.map((displayName, index) => ({ id: `${name}-${index}`, displayName, dataType: TableColumnDataTypeEnum.None, formula: '', meta: {}, style: {} })),
    meta: {},
  };
}

function headerText(cell: BookCell | undefined): string {
  return cell?.input?.kind === 'value' ? String(cell.input.value) : '';
}
