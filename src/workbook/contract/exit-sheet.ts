import { formula, type FormulaArgument } from '../../functions/formula';
import type { ContractTexts } from '../../i18n/contract/texts';
import { calculateIfManual } from '../in-excel';
import { cellOf } from '../quote-workbook/cell-address';
import { beginning, formulaCell, number, type PlannedRow, type PlannedSheet, tableRow, text } from '../quote-workbook/plan';
import { writeSheets } from '../quote-workbook/write-sheets';
import { showOfferSheet, type ShownSheet } from './offer-sheet';

const firstRow = tableRow + 3;
const detailColumn = 3;
/** More than any contract has months. */
const mostRows = 240;

/** The sheet of what leaving costs after each month: in all, as a chart, and clause by clause. @param months - that are looked at, 1 or more */
export function exitSheet({ exit: words }: ContractTexts, offer: string, months: number): PlannedSheet {
  const reference = (value: string): FormulaArgument => ({ kind: 'reference', value });
  const omitted: FormulaArgument = { kind: 'omitted' };
  const offerCell = cellOf({ row: tableRow, column: 1, fixedRow: true, fixedColumn: true });
  const costAfter = (month: string): string => formula('RTC_EXIT_COST', [reference(month), reference('RtcUsage[#All]'), omitted, omitted, reference(offerCell), reference('RtcRates[#All]'), reference('RtcTerms[#All]')]).slice(1);
  const at = (row: number): string => cellOf({ row, column: 0, fixedRow: true, fixedColumn: true });
  const monthCells = `${at(firstRow)}:${at(firstRow + months - 1)}`;
  const column = (index: number) => ({ row: firstRow, column: index, rows: months, columns: 1 });
  const head: PlannedRow = [text(words.month, 'heading'), text(words.total, 'heading of numbers'), undefined, formulaCell(`=TRANSPOSE(${costAfter(`TRANSPOSE(${monthCells})`)})`)];
  return {
    name: words.sheet,
    columnWidths: [90, 120, 20, 60, ...Array.from({ length: 7 }, () => 100)],
    rows: [
      ...beginning(words.sheetTitle, words.sheetHint),
      [text(words.offer, 'heading'), text(offer, 'input')],
      [],
      head,
      ...Array.from({ length: months }, (_one, index): PlannedRow => [number(index + 1), formulaCell(`=VLOOKUP("Total",${costAfter(cellOf({ row: firstRow + index, column: 0 }))},2,FALSE)`, 'money')]),
    ],
    spilled: [{ look: 'heading', row: firstRow - 1, column: detailColumn, rows: 1, columns: 7 }, { look: 'money', row: firstRow, column: detailColumn + 1, rows: months, columns: 6 }],
    frozenRows: firstRow,
    tables: [],
    names: [{ name: 'RtcExitCostOffer', row: tableRow, column: 1 }],
    charts: [
      {
        name: 'RtcChartExit',
        type: 'Line',
        title: words.chart,
        categoryTitle: words.month,
        valueTitle: '',
        place: { row: firstRow, column: detailColumn + 8, rows: 18, columns: 8 },
        categories: column(0),
        series: [{ name: words.total, ...column(1) }],
      },
    ],
  };
}

/**
 * Shows the exit cost of an offer, or makes it where the workbook has none of this offer. Where the contract runs for other months than
 * the sheet has, or a formula lost what it points at, its rows and its chart are written anew; a sheet whose rows somebody moved, or
 * that has notes where new rows would go, is shown as it is.
 * @param months - that are looked at, 1 or more
 * @throws WorkbookError
 */
export async function showExitCost(words: ContractTexts, offer: string, months: number): Promise<ShownSheet> {
  const plan = exitSheet(words, offer, months);
  return showOfferSheet(plan, offer, async (context, sheet, offerCell) => {
    if (offerCell.rowIndex !== tableRow || offerCell.columnIndex !== 1) return;
    const cells = sheet.getRangeByIndexes(firstRow - 1, 0, 1 + mostRows, detailColumn + 1);
    cells.load('formulas');
    sheet.charts.load('items/name');
    await context.sync();
    const [head = [], ...rows] = cells.formulas as (string | number)[][];
    const end = rows.findIndex(([, cost = '']) => !/RTC_EXIT_COST\(|#REF!/i.test(String(cost)));
    const held = end < 0 ? rows.length : end;
    const isBroken = [head[detailColumn], ...rows.slice(0, held).map(([, cost]) => cost)].some((cell) => String(cell).includes('#REF!'));
    const isFree = rows.slice(held, months).every(([month, cost]) => month === '' && cost === '');
    if (!isFree || (held === months && !isBroken)) return;
    writeSheets(context, [{ plan: { ...plan, names: [], charts: [] }, name: sheet.name, sheet }]);
    if (held > months) sheet.getRangeByIndexes(firstRow + months, 0, held - months, 2).clear();
    for (const { name, categories, series: [line] } of plan.charts ?? []) {
      if (line === undefined || !sheet.charts.items.some((chart) => chart.name === name)) continue;
      const drawn = sheet.charts.getItem(name).series.getItemAt(0);
      drawn.setValues(sheet.getRangeByIndexes(line.row, line.column, line.rows, line.columns));
      drawn.setXAxisValues(sheet.getRangeByIndexes(categories.row, categories.column, categories.rows, categories.columns));
    }
    calculateIfManual(context.workbook.application);
  });
}
