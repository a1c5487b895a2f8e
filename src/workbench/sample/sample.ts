import { workbookTexts } from '../../i18n/workbook/texts';
import { listSource } from '../../workbook/quote-workbook/lists';
import { looks } from '../../workbook/quote-workbook/looks';
import type { CellLook as PlannedLook, PlannedCell, PlannedChart, PlannedRow, PlannedSheet } from '../../workbook/quote-workbook/plan';
import { quoteWorkbook } from '../../workbook/quote-workbook/quote-workbook';
import { sampleContent } from '../../workbook/quote-workbook/sample';
import type { Book, BookCell, BookChart, BookSheet } from '../book';
import { columnName, quoteSheet } from '../office-host/address';
import type { CellInput } from '../office-host/model';
import type { Language } from '../options';

/** The workbook that the workbench opens on: the sample that the pane itself would write into an empty workbook, or an empty one. */
export function bookOf({ language, book }: { readonly language: Language; readonly book: 'sample' | 'empty' }): Book {
  if (book === 'empty') return { name: emptyName[language], sheets: [emptySheet], names: [] };
  const sheets = quoteWorkbook(workbookTexts[language], sampleContent(language));
  return {
    name: sampleName[language],
    sheets: sheets.map(sheetOf),
    names: sheets.flatMap(({ name: sheet, names }) => names.map(({ name, row, column }) => ({ name, formula: `=${quoteSheet(sheet)}!$${columnName(column)}$${row + 1}` }))),
  };
}

const sampleName = { 'zh-CN': '示例工作簿', 'en-US': 'Sample workbook' } as const;
const emptyName = { 'zh-CN': '工作簿1', 'en-US': 'Book1' } as const;
const emptySheet: BookSheet = { name: 'Sheet1', rows: [], columnWidths: [], frozen: { rows: 0, columns: 0 }, merges: [], tables: [], validations: [], charts: [] };

function sheetOf({ name, rows, spilled = [], columnWidths, frozenRows, tables, lists = [], charts = [] }: PlannedSheet): BookSheet {
  return {
    name,
    rows: withLooks(rows, spilled).map((row) => row.map(cellOf)),
    columnWidths,
    frozen: { rows: frozenRows, columns: 0 },
    merges: [],
    tables,
    validations: lists.map((list) => ({ area: list, rule: { kind: 'list', source: listSource(list, (planned) => planned), showsList: true, ignoresBlanks: true, isStrict: false, error: '', prompt: '' } })),
    charts: charts.map(chartOf),
  };
}

/** Rows with empty cells that have a look where an answer will spill. */
function withLooks(rows: readonly PlannedRow[], spilled: NonNullable<PlannedSheet['spilled']>): readonly PlannedRow[] {
  const height = Math.max(rows.length, ...spilled.map((area) => area.row + area.rows));
  const all = Array.from({ length: height }, (_row, index) => [...(rows[index] ?? [])]);
  for (const { look, row, column, rows: tall, columns } of spilled) {
    for (let r = row; r < row + tall; r += 1) for (let c = column; c < column + columns; c += 1) (all[r] ?? [])[c] = { ...all[r]?.[c], look };
  }
  return all;
}

function cellOf(cell: PlannedCell | undefined): BookCell | undefined {
  if (cell === undefined) return undefined;
  const input = inputOf(cell);
  return { ...(input !== undefined && { input }), ...(cell.look !== undefined && lookOf(cell.look)) };
}

function inputOf({ text, number, formula }: PlannedCell): CellInput | undefined {
  if (formula !== undefined) return { kind: 'formula', formula };
  if (number !== undefined) return { kind: 'value', value: number };
  return text === undefined || text === '' ? undefined : { kind: 'value', value: text };
}

function lookOf(look: PlannedLook): Pick<BookCell, 'numberFormat' | 'look'> {
  const { bold, size, color, fill, right, numberFormat } = looks[look];
  const own = {
    ...(bold && { bold }),
    ...(size !== undefined && { fontSize: size }),
    ...(color !== undefined && { fontColor: color }),
    ...(fill !== undefined && { fillColor: fill }),
    ...(right && { horizontal: 'Right' as const }),
  };
  return { ...(numberFormat !== undefined && { numberFormat }), ...(Object.keys(own).length > 0 && { look: own }) };
}

function chartOf({ name, type, title, categoryTitle, valueTitle, place, categories, series }: PlannedChart): BookChart {
  return { name, type, title, categoryTitle, valueTitle, place, series: series.map(({ name: seriesName, ...values }) => ({ name: seriesName, values, categories })) };
}
