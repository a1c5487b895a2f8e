import { BooleanNumber, CellValueType, HorizontalAlign, type ICellData, type IStyleData, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import type { ITableJson } from '@univerjs/sheets-table';
import { TableColumnDataTypeEnum } from '@univerjs/sheets-table';
import { looks } from '../../workbook/quote-workbook/looks';
import type { CellLook, LookArea, PlannedCell, PlannedRow, PlannedSheet, PlannedTable } from '../../workbook/quote-workbook/plan';
import type { SampleBook } from '../sample/sample';

const tablePlugin = 'SHEET_TABLE_PLUGIN';
const spareRows = 200;
const spareColumns = 10;
const pixelsOfPoint = 4 / 3;

/** A workbook as Univer opens it, tables included: they must be known before the first formula is read. */
export function snapshotOf(book: SampleBook): Partial<IWorkbookData> {
  const sheets = book.sheets.map((sheet, index) => ({ id: `sheet-${index + 1}`, sheet }));
  return {
    id: 'workbook',
    name: book.name,
    sheetOrder: sheets.map(({ id }) => id),
    styles: Object.fromEntries(Object.keys(looks).map((look) => [look, styleOf(look as CellLook)])),
    sheets: Object.fromEntries(sheets.map(({ id, sheet }) => [id, worksheetOf(id, sheet)])),
    resources: [{ name: tablePlugin, data: JSON.stringify(Object.fromEntries(sheets.map(({ id, sheet }) => [id, { tables: sheet.tables.map((table) => tableOf(table, sheet)), tableFilteredOutRows: [] }]))) }],
  };
}

function worksheetOf(id: string, { name, rows: planned, spilled = [], columnWidths, frozenRows }: PlannedSheet): Partial<IWorksheetData> {
  const rows = withLooks(planned, spilled);
  return {
    id,
    name,
    rowCount: rows.length + spareRows,
    columnCount: Math.max(...rows.map((row) => row.length)) + spareColumns,
    columnData: Object.fromEntries(columnWidths.map((points, column) => [column, { w: Math.round(points * pixelsOfPoint) }])),
    freeze: { xSplit: 0, ySplit: frozenRows, startRow: frozenRows === 0 ? -1 : frozenRows, startColumn: -1 },
    cellData: Object.fromEntries(rows.map((row, r) => [r, Object.fromEntries(row.flatMap((cell, c) => (cell === undefined ? [] : [[c, cellDataOf(cell)] as const])))])),
  };
}

/** Rows with empty cells that have a look where an answer will spill. */
function withLooks(rows: readonly PlannedRow[], spilled: readonly LookArea[]): readonly PlannedRow[] {
  const height = Math.max(rows.length, ...spilled.map((area) => area.row + area.rows));
  const all = Array.from({ length: height }, (_row, index) => [...(rows[index] ?? [])]);
  for (const { look, row, column, rows: tall, columns } of spilled) {
    for (let r = row; r < row + tall; r += 1) for (let c = column; c < column + columns; c += 1) (all[r] ?? [])[c] = { ...all[r]?.[c], look };
  }
  return all;
}

function cellDataOf({ text, number, formula, look }: PlannedCell): ICellData {
  const style = look === undefined ? {} : { s: look };
  if (formula !== undefined) return { f: formula, ...style };
  if (number !== undefined) return { v: number, t: CellValueType.NUMBER, ...style };
  return text === undefined || text === '' ? style : { v: text, t: CellValueType.STRING, ...style };
}

function styleOf(look: CellLook): IStyleData {
  const { bold, size, color, fill, right, numberFormat } = looks[look];
  return {
    ...(bold && { bl: BooleanNumber.TRUE }),
    ...(size !== undefined && { fs: size }),
    ...(color !== undefined && { cl: { rgb: color } }),
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(right && { ht: HorizontalAlign.RIGHT }),
    ...(numberFormat !== undefined && { n: { pattern: numberFormat } }),
  };
}

function tableOf({ name, row, column, rows, columns }: PlannedTable, sheet: PlannedSheet): ITableJson {
  const names = (sheet.rows[row] ?? []).slice(column, column + columns).map((cell) => cell?.text ?? '');
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
