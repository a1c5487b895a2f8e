import { type Cell, type DataValidation, Workbook, type Worksheet, type WorksheetView } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import type { Book, BookArea, BookCell, BookChart, BookSheet } from '../book';
import { parseCells, quoteSheet, splitAddress } from '../office-host/address';
import type { CellInput, CellLook, ValidationRule } from '../office-host/model';
import { fromFile } from './formula-prefixes';
import { pointsOf } from './widths';

/** What a file holds that the workbench has no place for. */
export type Loss = 'borders' | 'lines through or under text' | 'filters' | 'conditional formats' | 'pictures' | 'notes' | 'charts' | 'names' | 'rich text' | 'hidden rows and columns' | 'rules';

/** A file as the workbench opens it, and what of it is not kept. */
export interface OpenedFile {
  readonly book: Book;
  readonly losses: readonly Loss[];
}

const size = { rows: 1_048_576, columns: 16_384 };

/**
 * Reads a file of Excel.
 * @param name - of the workbook
 * @throws Error where the bytes are no such file
 */
export async function readXlsx(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  installChartSupport();
  const file = new Workbook();
  await file.xlsx.load(bytes);
  const losses = new Set<Loss>();
  const sheets = file.worksheets.map((sheet) => readSheet(sheet, losses));
  const names = file.definedNames.model.flatMap(({ name: own, ranges }) => {
    const [first] = ranges;
    if (first === undefined || ranges.length > 1 || own.startsWith('_xlnm.')) {
      losses.add('names');
      return [];
    }
    return [{ name: own, formula: `=${reference(first)}` }];
  });
  return { book: { name, sheets, names }, losses: [...losses].sort() };
}

function readSheet(sheet: Worksheet, losses: Set<Loss>): BookSheet {
  const spilled = spilledCells(sheet);
  const rows = Array.from({ length: sheet.rowCount }, (_row, r) => Array.from({ length: sheet.columnCount }, (_column, c) => readCell(sheet.getCell(r + 1, c + 1), spilled.has(`${r} ${c}`), losses)));
  if (sheet.conditionalFormattings.length > 0) losses.add('conditional formats');
  if (sheet.getImages().length > 0) losses.add('pictures');
  const columns = Array.from({ length: sheet.columnCount }, (_column, c) => sheet.getColumn(c + 1));
  if ([...columns, ...((sheet.columns as typeof columns | undefined) ?? [])].some(({ hidden }) => hidden) || rows.some((_row, r) => sheet.getRow(r + 1).hidden)) losses.add('hidden rows and columns');
  const view = (sheet.views as readonly Partial<WorksheetView>[] | undefined)?.[0];
  const frozen = view?.state === 'frozen' ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 } : { rows: 0, columns: 0 };
  return {
    name: sheet.name,
    rows,
    columnWidths: columns.map(({ width }) => (width === undefined ? undefined : pointsOf(width))),
    frozen,
    merges: (sheet.model.mergeCells ?? []).map(areaOf),
    tables: sheet.getTables().map(({ name, ref }) => ({ name, ...areaOf(ref) })),
    validations: Object.entries(sheet.dataValidations.model).flatMap(([place, validation]) => {
      const rule = ruleOf(validation);
      if (rule === undefined) losses.add('rules');
      return rule === undefined ? [] : [{ area: areaOf(place.replace(/^range:/, '')), rule }];
    }),
    ...(sheet.pageSetup.fitToPage && { page: { isLandscape: sheet.pageSetup.orientation === 'landscape', fitsWidth: true } }),
    charts: sheet.getCharts().flatMap((chart) => readChart(chart, losses)),
  };
}

/** Cells that hold what a formula elsewhere has spilled into them. */
function spilledCells(sheet: Worksheet): ReadonlySet<string> {
  const cells = new Set<string>();
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      const { value } = cell;
      if (typeof value !== 'object' || value === null || !('shareType' in value)) return;
      const { row: top, column: left, rows, columns } = areaOf(value.ref);
      for (let r = top; r < top + rows; r += 1) for (let c = left; c < left + columns; c += 1) if (r !== top || c !== left) cells.add(`${r} ${c}`);
    });
  });
  return cells;
}

function readCell(cell: Cell, isSpilled: boolean, losses: Set<Loss>): BookCell | undefined {
  const input = isSpilled || (cell.isMerged && cell.master !== cell) ? undefined : inputOf(cell, losses);
  const look = lookOf(cell);
  const { numFmt } = cell;
  if (cell.border !== undefined && Object.keys(cell.border).length > 0) losses.add('borders');
  if (cell.note !== undefined) losses.add('notes');
  const numberFormat = typeof numFmt === 'string' ? numFmt : undefined;
  return input === undefined && look === undefined && numberFormat === undefined ? undefined : { ...(input !== undefined && { input }), ...(numberFormat !== undefined && { numberFormat }), ...(look !== undefined && { look }) };
}

function inputOf({ value, formula }: Cell, losses: Set<Loss>): CellInput | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof formula === 'string' && formula !== '') return { kind: 'formula', formula: fromFile(formula) };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return { kind: 'value', value };
  if (value instanceof Date) return { kind: 'value', value: serialOf(value) };
  if ('richText' in value && Array.isArray(value.richText)) {
    losses.add('rich text');
    return { kind: 'value', value: value.richText.map(({ text }) => text).join('') };
  }
  if ('error' in value) return { kind: 'value', value: value.error };
  if ('hyperlink' in value) return { kind: 'value', value: value.text };
  return undefined;
}

const msOfDay = 86_400_000;
const dayOfUnixEpoch = 25_569;

/** Excel's day number. */
function serialOf(date: Date): number {
  return date.getTime() / msOfDay + dayOfUnixEpoch;
}

const horizontals: Readonly<Record<string, CellLook['horizontal']>> = { left: 'Left', center: 'Center', right: 'Right' };
const verticals: Readonly<Record<string, CellLook['vertical']>> = { top: 'Top', middle: 'Center' };

function lookOf({ font, fill, alignment }: Cell): Partial<CellLook> | undefined {
  const fillColour = fill?.type === 'pattern' && fill.pattern === 'solid' ? hex(fill.fgColor?.argb) : undefined;
  const [horizontal, vertical, colour] = [horizontals[alignment?.horizontal ?? ''], verticals[alignment?.vertical ?? ''], hex(font?.color?.argb)];
  const look: Partial<CellLook> = {
    ...(font?.name !== undefined && font.name !== 'Calibri' && { fontName: font.name }),
    ...(font?.size !== undefined && font.size !== 11 && { fontSize: font.size }),
    ...(font?.bold === true && { bold: true }),
    ...(font?.italic === true && { italic: true }),
    ...(colour !== undefined && colour !== '#000000' && { fontColor: colour }),
    ...(fillColour !== undefined && { fillColor: fillColour }),
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(alignment?.wrapText === true && { wraps: true }),
  };
  return Object.keys(look).length === 0 ? undefined : look;
}

function hex(argb: string | undefined): string | undefined {
  return argb === undefined ? undefined : `#${argb.slice(-6).toUpperCase()}`;
}

const operators: Readonly<Record<string, string>> = { between: 'Between', notBetween: 'NotBetween', equal: 'EqualTo', notEqual: 'NotEqualTo', greaterThan: 'GreaterThan', lessThan: 'LessThan', greaterThanOrEqual: 'GreaterThanOrEqualTo', lessThanOrEqual: 'LessThanOrEqualTo' };

function ruleOf(validation: DataValidation | undefined): ValidationRule | undefined {
  if (validation === undefined || validation.type === 'any') return undefined;
  const { type, allowBlank, showErrorMessage, error, prompt } = validation;
  const common = { ignoresBlanks: allowBlank !== false, isStrict: showErrorMessage === true, error: error ?? '', prompt: prompt ?? '' };
  const [first, second] = validation.formulae.map(String);
  if (type === 'list' && first !== undefined) return { ...common, kind: 'list', source: first.startsWith('"') ? first.slice(1, -1) : `=${first}`, showsList: true };
  if ((type === 'whole' || type === 'decimal') && first !== undefined) return { ...common, kind: type, from: first, to: second ?? '', operator: operators[validation.operator ?? 'between'] ?? 'Between' };
  return undefined;
}

type FileChart = ReturnType<Worksheet['getCharts']>[number];

/** What is read of a chart's kind and series, whichever kind it is. */
interface FileChartGroup {
  readonly type: string;
  readonly barDir?: string;
  readonly grouping?: string;
  readonly series: readonly FileSeries[];
}

interface FileSeries {
  readonly tx?: { readonly value?: string };
  readonly val?: { readonly numRef?: { readonly formula: string } };
  readonly cat?: { readonly strRef?: { readonly formula: string }; readonly numRef?: { readonly formula: string } };
}

/** Charts of the kinds that the workbench draws. */
function readChart(chart: FileChart, losses: Set<Loss>): readonly BookChart[] {
  const groups = chart.chartTypes as unknown as readonly FileChartGroup[];
  const [group] = groups;
  const type = group === undefined ? undefined : typeOf(group);
  const { tl, br } = chart.range;
  if (group === undefined || type === undefined || br === undefined || groups.length > 1) {
    losses.add('charts');
    return [];
  }
  const [top, left] = [Math.round(tl.row), Math.round(tl.col)];
  const series = group.series.flatMap(({ tx, val, cat }) => {
    const categories = cat?.strRef?.formula ?? cat?.numRef?.formula;
    return val?.numRef === undefined ? [] : [{ name: tx?.value ?? '', values: areaOf(val.numRef.formula), categories: categories === undefined ? null : areaOf(categories) }];
  });
  return [{ name: '', type, title: chart.title ?? '', categoryTitle: '', valueTitle: '', place: { row: top, column: left, rows: Math.max(1, Math.round(br.row) - top), columns: Math.max(1, Math.round(br.col) - left) }, series }];
}

function typeOf({ type, barDir, grouping }: FileChartGroup): string | undefined {
  if (type === 'line') return 'Line';
  if (type === 'radar') return 'RadarMarkers';
  if (type !== 'bar') return undefined;
  return `${barDir === 'bar' ? 'Bar' : 'Column'}${grouping === 'stacked' ? 'Stacked' : 'Clustered'}`;
}

/** A reference with its sheet in quotes only where it needs them. */
function reference(place: string): string {
  const { sheetName, cells } = splitAddress(place);
  return sheetName === undefined ? place : `${quoteSheet(sheetName)}!${cells}`;
}

function areaOf(place: string): BookArea {
  const { row, column, rows, columns } = parseCells(splitAddress(place).cells, '', size);
  return { row, column, rows, columns };
}
