import { dimensions } from '../../domain/scoring/criterion';
import type { VendorSheetTexts } from '../../i18n/vendors/sheets/texts';
import { applyLook } from '../quote-workbook/apply-look';
import { plannedInput } from '../quote-workbook/cell-input';
import type { PlannedArea, PlannedRow } from '../quote-workbook/plan';
import { headingRow, radarColumn, radarRows, rankingChartsOf, rankingColumns, rankingName, rankingRow } from './ranking-sheet';

/** A ranking that is there, with what stands where its new row and column would be. */
export interface LoadedRanking {
  readonly sheet: Excel.Worksheet;
  readonly row: Excel.Range;
  readonly column: Excel.Range;
  readonly charts: readonly Excel.Chart[];
  readonly offers: Excel.Range;
}

const width = rankingColumns.breakEven + 1;

/** Reads the ranking before it grows to so many vendors; undefined where there is none, or where its heading was moved. */
export async function loadRanking(context: Excel.RequestContext, vendors: number): Promise<LoadedRanking | undefined> {
  const range = context.workbook.names.getItemOrNullObject(rankingName).getRangeOrNullObject();
  range.load('rowIndex, columnIndex');
  await context.sync();
  if (range.isNullObject || range.rowIndex !== headingRow || range.columnIndex !== 0) return undefined;
  const sheet = range.worksheet;
  const row = sheet.getRangeByIndexes(headingRow + vendors, 0, 1, width);
  const column = sheet.getRangeByIndexes(headingRow, radarColumn + vendors, dimensions.length + 1, 1);
  const offers = sheet.getRangeByIndexes(headingRow + 1, rankingColumns.tco, 1, 1);
  [row, column, offers].forEach((one) => one.load('formulas, address'));
  sheet.charts.load('items/name');
  await context.sync();
  return { sheet, row, column, charts: sheet.charts.items, offers };
}

/**
 * Gives the last of the vendors its row, and its column of what the radar shows.
 * @returns the address of cells that hold something else; then nothing is written
 */
export function extendRanking({ sheet, row, column, charts, offers }: LoadedRanking, words: VendorSheetTexts, names: readonly string[]): string | undefined {
  const isEmpty = ({ formulas }: Excel.Range): boolean => (formulas as unknown[][]).every((cells) => cells.every((cell) => cell === ''));
  if (!isEmpty(row)) return row.address;
  if (!isEmpty(column)) return column.address;
  const hasOffers = String((offers.formulas as unknown[][])[0]?.[0]).includes('RTC_TCO');
  // Every row's ranks look at all rows.
  names.forEach((_name, index) => {
    const cells = rankingRow(words, index, names.length, hasOffers);
    const isNew = index === names.length - 1;
    cells.forEach((cell, at) => {
      const isTyped = at === rankingColumns.offer || at === rankingColumns.tco;
      if (cell === undefined || (isTyped && !isNew)) return;
      const range = sheet.getCell(headingRow + 1 + index, at);
      if (isNew && cell.look !== undefined) applyLook(range, cell.look, oneCell);
      const input = plannedInput(cell);
      if (input !== null) range.formulas = [[input]];
    });
  });
  radarRows(words, names.length).forEach((cells: PlannedRow, index) => {
    const cell = cells[names.length];
    const range = sheet.getCell(headingRow + index, radarColumn + names.length);
    if (cell?.look !== undefined) applyLook(range, cell.look, oneCell);
    range.formulas = [[plannedInput(cell)]];
  });
  extendCharts(sheet, charts, words, names);
  return undefined;
}

const oneCell = { rows: 1, columns: 1 };

function extendCharts(sheet: Excel.Worksheet, charts: readonly Excel.Chart[], words: VendorSheetTexts, names: readonly string[]): void {
  const area = ({ row, column, rows, columns }: PlannedArea): Excel.Range => sheet.getRangeByIndexes(row, column, rows, columns);
  for (const plan of rankingChartsOf(words, names)) {
    const chart = charts.find(({ name }) => name === plan.name);
    if (chart === undefined) continue;
    plan.series.forEach((series, index) => {
      const isNew = plan.type === 'RadarMarkers' && index === names.length - 1;
      const own = isNew ? chart.series.add(series.name) : chart.series.getItemAt(index);
      own.setValues(area(series));
      own.setXAxisValues(area(plan.categories));
    });
    const { row, column, rows, columns } = plan.place;
    chart.setPosition(sheet.getCell(row, column), sheet.getCell(row + rows - 1, column + columns - 1));
  }
}
