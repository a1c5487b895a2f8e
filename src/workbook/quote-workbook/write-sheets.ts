import { applyLook } from './apply-look';
import { plainInput } from './cell-input';
import { listSource } from './lists';
import { lookAreas } from './look-areas';
import type { PlannedArea, PlannedCell, PlannedChart, PlannedRow, PlannedSheet } from './plan';

type Input = string | number | null;

/** A planned sheet, and the empty one, under the name that it has got, that it is written into. */
export interface Place {
  readonly plan: PlannedSheet;
  readonly name: string;
  readonly sheet: Excel.Worksheet;
}

/**
 * Writes sheets in one batch: first what they hold, then their tables and names, and then formulas, lists and charts, which may name any of them.
 * Their titles come last: until then the first cell keeps what it says of a sheet that is being written.
 */
export function writeSheets({ workbook }: Excel.RequestContext, places: readonly Place[]): void {
  for (const place of places) writeInputs(place);
  for (const { plan, sheet } of places) {
    for (const { name, ...area } of plan.tables) sheet.tables.add(rangeOf(sheet, area), true).name = name;
    for (const { name, row, column, rows = 1 } of plan.names) workbook.names.add(name, rangeOf(sheet, { row, column, rows, columns: 1 }));
  }
  const nameOf = (wanted: string): string | undefined => places.find(({ plan }) => plan.name === wanted)?.name;
  for (const { plan, sheet } of places) {
    writeFormulas(sheet, plan);
    for (const list of plan.lists ?? []) offerList(rangeOf(sheet, list), listSource(list, nameOf));
    for (const chart of plan.charts ?? []) addChart(sheet, chart);
  }
  for (const { plan, sheet } of places) sheet.getRange('A1').values = [[plainInput(plan.rows[0]?.[0])]];
}

/** The list helps, and refuses nothing: every alias may be typed. */
function offerList({ dataValidation }: Excel.Range, source: string | undefined): void {
  if (source === undefined) return;
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
}

function addChart(sheet: Excel.Worksheet, { name, type, title, categoryTitle, valueTitle, place, categories, series }: PlannedChart): void {
  const [first, ...others] = series;
  if (first === undefined) return;
  const chart = sheet.charts.add(type, rangeOf(sheet, first), 'Columns');
  chart.name = name;
  chart.title.text = title;
  chart.legend.position = 'Bottom';
  if (categoryTitle !== '') chart.axes.categoryAxis.title.text = categoryTitle;
  if (valueTitle !== '') chart.axes.valueAxis.title.text = valueTitle;
  const all = [chart.series.getItemAt(0), ...others.map((one) => {
    const added = chart.series.add(one.name);
    added.setValues(rangeOf(sheet, one));
    return added;
  })];
  all.forEach((one, index) => {
    const { name: seriesName = '', colour } = series[index] ?? {};
    one.name = seriesName;
    if (colour !== undefined) one.format.fill.setSolidColor(colour);
    one.setXAxisValues(rangeOf(sheet, categories));
  });
  chart.setPosition(sheet.getCell(place.row, place.column), sheet.getCell(place.row + place.rows - 1, place.column + place.columns - 1));
}

function writeInputs({ sheet, plan: { rows, spilled = [], columnWidths, frozenRows, isPrinted } }: Place): void {
  const [[, ...besideTitle] = [], ...below] = rows;
  rangeOf(sheet, extent(rows)).values = matrix([[undefined, ...besideTitle], ...below], plainInput);
  for (const { look, ...area } of [...lookAreas(rows), ...spilled]) {
    applyLook(rangeOf(sheet, area), look, area);
  }
  columnWidths.forEach((points, column) => {
    sheet.getCell(0, column).format.columnWidth = points;
  });
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  if (isPrinted) {
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  }
}

/** Row by row, so that cells between formulas are not touched. */
function writeFormulas(sheet: Excel.Worksheet, { rows }: PlannedSheet): void {
  rows.forEach((cells, row) => {
    const first = cells.findIndex((cell) => cell?.formula !== undefined);
    if (first < 0) return;
    const last = cells.length - 1 - [...cells].reverse().findIndex((cell) => cell?.formula !== undefined);
    const inputs = cells.slice(first, last + 1).map((cell) => cell?.formula ?? null);
    rangeOf(sheet, { row, column: first, rows: 1, columns: inputs.length }).formulas = [inputs];
  });
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: PlannedArea): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

function extent(rows: readonly PlannedRow[]): PlannedArea {
  return { row: 0, column: 0, rows: rows.length, columns: Math.max(1, ...rows.map((cells) => cells.length)) };
}

function matrix(rows: readonly PlannedRow[], input: (cell: PlannedCell | undefined) => Input): Input[][] {
  const { columns } = extent(rows);
  return rows.map((cells) => Array.from({ length: columns }, (_one, column) => input(cells[column])));
}
