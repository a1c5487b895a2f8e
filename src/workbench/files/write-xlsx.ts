import { type Cell, type DataValidation, type Table, Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import type { BookArea, BookCell, BookChart, BookSheet } from '../book';
import { columnName, formatCells, quoteSheet } from '../office-host/address';
import { isErrorCode } from '../office-host/cell-errors';
import type { CellValue, ValidationRule } from '../office-host/model';
import type { SavedBook } from './saved-book';
import { toFile } from './formula-prefixes';
import { charactersOf } from './widths';

type FileValue = Cell['value'];
type ChartOptions = Parameters<Worksheet['addChart']>[0];

/** Writes a workbook as a file of Excel: formulas with what they show, so that every reader shows it. */
export async function writeXlsx(book: SavedBook): Promise<Uint8Array> {
  installChartSupport();
  const file = new Workbook();
  // Excel calculates anew when it opens the file: the values are the workbench's.
  file.calcProperties = { fullCalcOnLoad: true };
  for (const sheet of book.sheets) writeSheet(file.addWorksheet(sheet.name, { views: viewsOf(sheet) ?? [] }), sheet, book);
  for (const { name, formula } of book.names) file.definedNames.add(formula.replace(/^=/, ''), name);
  return new Uint8Array(await file.xlsx.writeBuffer());
}

function viewsOf({ frozen: { rows, columns } }: BookSheet): NonNullable<Parameters<Workbook['addWorksheet']>[1]>['views'] {
  return rows === 0 && columns === 0 ? [] : [{ state: 'frozen', xSplit: columns, ySplit: rows }];
}

function writeSheet(to: Worksheet, sheet: BookSheet, book: SavedBook): void {
  sheet.columnWidths.forEach((points, column) => {
    if (points !== undefined) to.getColumn(column + 1).width = charactersOf(points);
  });
  const shown = book.shown(sheet);
  for (const table of sheet.tables) addTable(to, sheet, table);
  sheet.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell !== undefined) writeCell(to.getCell(r + 1, c + 1), cell, shown.value(r, c), shown.spill(r, c));
    });
  });
  if (sheet.page !== undefined) {
    const { isLandscape, fitsWidth } = sheet.page;
    Object.assign(to.pageSetup, { orientation: isLandscape ? 'landscape' : 'portrait', paperSize: 9, ...(fitsWidth && { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }) });
  }
  for (const area of sheet.merges) to.mergeCells(address(area));
  for (const { area, rule } of sheet.validations) to.dataValidations.add(address(area), validationOf(rule));
  for (const chart of sheet.charts) to.addChart(chartOf(chart, sheet.name), cellRange(chart.place));
}

function addTable(to: Worksheet, sheet: BookSheet, { name, row, column, rows, columns }: BookSheet['tables'][number]): Table {
  const header = Array.from({ length: columns }, (_one, index) => {
    const input = sheet.rows[row]?.[column + index]?.input;
    return { name: input?.kind === 'value' ? String(input.value) : `Column${index + 1}`, filterButton: true };
  });
  const body = Array.from({ length: rows - 1 }, () => Array.from({ length: columns }, () => null));
  return to.addTable({ name, ref: formatCells({ row, column, rows: 1, columns: 1, sheet: '' }), headerRow: true, style: { theme: 'TableStyleMedium2', showRowStripes: true }, columns: header, rows: body });
}

function writeCell(to: Cell, { input, numberFormat, look = {} }: BookCell, shown: CellValue, spill: BookArea | undefined): void {
  if (input?.kind === 'formula') to.value = formulaValue(input.formula, shown, to.address, spill);
  else if (input?.kind === 'value') to.value = input.value;
  if (numberFormat !== undefined && numberFormat !== 'General') to.numFmt = numberFormat;
  const { fontName, fontSize, bold, italic, fontColor, fillColor, horizontal, vertical, wraps } = look;
  const font = {
    ...(fontName !== undefined && { name: fontName }),
    ...(fontSize !== undefined && { size: fontSize }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(fontColor !== undefined && { color: { argb: argb(fontColor) } }),
  };
  if (Object.keys(font).length > 0) to.font = font;
  if (fillColor !== undefined) to.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(fillColor) } };
  const alignment = {
    ...(horizontal !== undefined && horizontal !== 'General' && { horizontal: horizontals[horizontal] }),
    ...(vertical !== undefined && vertical !== 'Bottom' && { vertical: verticals[vertical] }),
    ...(wraps && { wrapText: true }),
  };
  if (Object.keys(alignment).length > 0) to.alignment = alignment;
}

const horizontals = { Left: 'left', Center: 'center', Right: 'right' } as const;
const verticals = { Top: 'top', Center: 'middle' } as const;

function argb(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}

/** A custom function may answer with more than a cell: unless its formula is marked as dynamic, Excel takes the first cell only. */
function formulaValue(formula: string, shown: CellValue, own: string, spill: BookArea | undefined): FileValue {
  const inFile = toFile(formula);
  const result = resultOf(shown);
  const isDynamic = spill !== undefined || /\bRTC_/i.test(formula);
  return isDynamic ? { formula: inFile, result, shareType: 'array', ref: spill === undefined ? own : address(spill), isDynamicArray: true } : { formula: inFile, result };
}

function resultOf(shown: CellValue): number | string | boolean | { error: '#N/A' } {
  return isErrorCode(shown) ? { error: shown as '#N/A' } : shown;
}

type Bounded = Exclude<DataValidation, { readonly type: 'any' }>;

const operators: Readonly<Record<string, NonNullable<Bounded['operator']>>> = { Between: 'between', NotBetween: 'notBetween', EqualTo: 'equal', NotEqualTo: 'notEqual', GreaterThan: 'greaterThan', LessThan: 'lessThan', GreaterThanOrEqualTo: 'greaterThanOrEqual', LessThanOrEqualTo: 'lessThanOrEqual' };

function validationOf(rule: ValidationRule): DataValidation {
  const common = { allowBlank: rule.ignoresBlanks, showErrorMessage: rule.isStrict, ...(rule.error !== '' && { error: rule.error }), ...(rule.prompt !== '' && { showInputMessage: true, prompt: rule.prompt }) };
  if (rule.kind === 'list') return { ...common, type: 'list', formulae: [rule.source.startsWith('=') ? rule.source.slice(1) : `"${rule.source}"`] };
  return { ...common, type: rule.kind, operator: operators[rule.operator] ?? 'between', formulae: [rule.from, rule.to].filter((bound) => bound !== '').map(Number) };
}

const chartTypes: Readonly<Record<string, Pick<ChartOptions, 'type' | 'barDir' | 'grouping' | 'radarStyle'>>> = {
  ColumnClustered: { type: 'bar', barDir: 'col', grouping: 'clustered' },
  ColumnStacked: { type: 'bar', barDir: 'col', grouping: 'stacked' },
  BarClustered: { type: 'bar', barDir: 'bar', grouping: 'clustered' },
  BarStacked: { type: 'bar', barDir: 'bar', grouping: 'stacked' },
  Line: { type: 'line', grouping: 'standard' },
  RadarMarkers: { type: 'radar', radarStyle: 'marker' },
};

function chartOf({ type, title, series }: BookChart, sheet: string): ChartOptions {
  const reference = (area: BookArea): string => `${quoteSheet(sheet)}!${absolute(area)}`;
  return {
    ...(chartTypes[type] ?? { type: 'bar' }),
    ...(title === '' ? {} : { title }),
    showLegend: true,
    legendPosition: 'b',
    series: series.map(({ name, values, categories }) => ({ name, values: reference(values), ...(categories !== null && { categories: reference(categories) }) })),
  };
}

function address({ row, column, rows, columns }: BookArea): string {
  return formatCells({ row, column, rows, columns, sheet: '' });
}

function cellRange(area: BookArea): string {
  return address(area);
}

function absolute({ row, column, rows, columns }: BookArea): string {
  return `$${columnName(column)}$${row + 1}:$${columnName(column + columns - 1)}$${row + rows}`;
}
