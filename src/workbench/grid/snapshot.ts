import { BooleanNumber, CellValueType, HorizontalAlign, type ICellData, type IStyleData, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import type { ITableJson } from '@univerjs/sheets-table';
import { TableColumnDataTypeEnum } from '@univerjs/sheets-table';
import type { CellLook, SampleBook, SampleCell, SampleSheet, SampleTable } from '../sample/book';

const tablePlugin = 'SHEET_TABLE_PLUGIN';
const spareRows = 200;
const spareColumns = 10;

const bold = BooleanNumber.TRUE;
const grey = { rgb: '#616161' };
const fill = { rgb: '#f0f0f0' };
const rule = { s: 1, cl: { rgb: '#616161' } };
const looks: Readonly<Record<CellLook, IStyleData>> = {
  title: { bl: bold, fs: 14 },
  hint: { cl: grey },
  heading: { bl: bold, bg: fill },
  'heading of numbers': { bl: bold, bg: fill, ht: HorizontalAlign.RIGHT },
  label: {},
  quantity: { n: { pattern: '#,##0' } },
  money: { n: { pattern: '#,##0.00' } },
  total: { bl: bold, bd: { t: rule } },
  'total money': { bl: bold, bd: { t: rule }, n: { pattern: '#,##0.00' } },
};

/** A workbook as Univer opens it, tables included: they must be known before the first formula is read. */
export function snapshotOf(book: SampleBook): Partial<IWorkbookData> {
  return {
    id: 'workbook',
    name: book.name,
    sheetOrder: book.sheets.map(({ id }) => id),
    styles: looks,
    sheets: Object.fromEntries(book.sheets.map((sheet) => [sheet.id, worksheetOf(sheet)])),
    resources: [{ name: tablePlugin, data: JSON.stringify(tablesOf(book)) }],
  };
}

function worksheetOf({ id, name, rows, columnWidths }: SampleSheet): Partial<IWorksheetData> {
  return {
    id,
    name,
    rowCount: rows.length + spareRows,
    columnCount: Math.max(...rows.map((row) => row.length)) + spareColumns,
    defaultColumnWidth: 90,
    columnData: Object.fromEntries(columnWidths.map((w, column) => [column, { w }])),
    cellData: Object.fromEntries(rows.map((row, r) => [r, Object.fromEntries(row.flatMap((cell, c) => (cell === undefined ? [] : [[c, cellDataOf(cell)] as const])))])),
  };
}

function cellDataOf({ value, look }: SampleCell): ICellData {
  const style = look === undefined ? {} : { s: look };
  if (typeof value === 'string' && value.startsWith('=')) return { f: value, ...style };
  if (value === '') return style;
  if (typeof value === 'boolean') return { v: Number(value), t: CellValueType.BOOLEAN, ...style };
  return { v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING, ...style };
}

function tablesOf({ sheets }: SampleBook): Readonly<Record<string, { readonly tables: readonly ITableJson[]; readonly tableFilteredOutRows: readonly number[] }>> {
  return Object.fromEntries(sheets.map((sheet) => [sheet.id, { tables: sheet.tables.map((table) => tableOf(table, sheet)), tableFilteredOutRows: [] }]));
}

function tableOf({ name, row, column, rows, columns }: SampleTable, sheet: SampleSheet): ITableJson {
  const names = (sheet.rows[row] ?? []).slice(column, column + columns).map((cell) => String(cell?.value ?? ''));
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
