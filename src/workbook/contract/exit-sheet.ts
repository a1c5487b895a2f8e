import { formula, type FormulaArgument } from '../../functions/formula';
import type { ContractTexts } from '../../i18n/contract/texts';
import { cellOf } from '../quote-workbook/cell-address';
import { beginning, formulaCell, number, type PlannedRow, type PlannedSheet, tableRow, text } from '../quote-workbook/plan';

const firstRow = tableRow + 3;
const detailColumn = 3;

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
    names: [],
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
