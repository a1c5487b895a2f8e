import type { WorkbookTexts } from '../../i18n/workbook/texts';
import { cellOf } from './cell-address';
import { horizonOf, type QuoteContent } from './content';
import { overContract } from './contract-formula';
import { beginning, type CellLook, formulaCell, type LookArea, number, type PlannedArea, type PlannedList, type PlannedSheet, tableRow, text } from './plan';

const answerRow = tableRow + 3;
const offerCell = cellOf({ row: tableRow, column: 1, fixedRow: true, fixedColumn: true });

/** Rows that an answer is formatted for: lines of a bill, months of a contract. */
const answerRows = 120;

/** The answer's first row: headings over numbers stand as these do. */
function headings(columns: number, ofNumbers: readonly number[]): readonly LookArea[] {
  const row = { row: answerRow, rows: 1 };
  return [{ ...row, look: 'heading', column: 0, columns }, ...ofNumbers.map((column): LookArea => ({ ...row, look: 'heading of numbers', column, columns: 1 }))];
}

function column(index: number, look: CellLook): LookArea {
  return { look, row: answerRow + 1, column: index, rows: answerRows, columns: 1 };
}

/** Which offer is asked about: one of those compared. */
function offerList({ compare }: WorkbookTexts, offers: number): PlannedList {
  return { row: tableRow, column: 1, rows: 1, columns: 1, source: { sheet: compare.sheet, row: tableRow + 1, column: 0, rows: offers, columns: 1 } };
}

/** Months 1 to the horizon in a column of the cash flow: month 0 has no charge to compare. */
function months(at: number, content: QuoteContent): PlannedArea {
  return { row: answerRow + 2, column: at, rows: horizonOf(content), columns: 1 };
}

/** The sheet that explains one month of one offer, by RTC_BILL. */
export function billSheet(words: WorkbookTexts, { offers }: QuoteContent): PlannedSheet {
  const { bill } = words;
  const month = cellOf({ row: tableRow + 1, column: 1, fixedRow: true, fixedColumn: true });
  return {
    name: bill.sheet,
    columnWidths: [110, 140, 60, 90, 60, 70, 100, 330, 240, 80],
    rows: [
      ...beginning(bill.title, bill.hint),
      [text(bill.offer, 'heading'), text(offers[0]?.name ?? '', 'input')],
      [text(bill.month, 'heading'), number(1, 'input')],
      [],
      [formulaCell(`=${overContract('RTC_BILL', offerCell, { after: [month] })}`)],
    ],
    spilled: [...headings(10, [3, 5, 6]), column(3, 'units'), column(5, 'unit price'), column(6, 'money or none')],
    frozenRows: answerRow + 1,
    tables: [],
    names: [{ name: 'RtcBill', row: answerRow, column: 0 }],
    lists: [offerList(words, offers.length)],
  };
}

/** The sheet that shows one offer month by month, by RTC_CASHFLOW. */
export function cashflowSheet(words: WorkbookTexts, content: QuoteContent): PlannedSheet {
  const { cashflow } = words;
  const { offers } = content;
  return {
    name: cashflow.sheet,
    columnWidths: [60, 130, ...Array.from({ length: 10 }, () => 90)],
    rows: [...beginning(cashflow.title, cashflow.hint), [text(cashflow.offer, 'heading'), text(offers[0]?.name ?? '', 'input')], [], [], [formulaCell(`=${overContract('RTC_CASHFLOW', offerCell)}`)]],
    spilled: [...headings(12, Array.from({ length: 12 }, (_one, index) => index)), column(1, 'units'), { ...column(2, 'money'), columns: 10 }],
    frozenRows: answerRow + 1,
    tables: [],
    names: [{ name: 'RtcCashflow', row: answerRow, column: 0 }],
    lists: [offerList(words, offers.length)],
    charts: [
      {
        name: 'RtcChartCashflow',
        type: 'Line',
        title: cashflow.chart,
        categoryTitle: cashflow.month,
        valueTitle: '',
        place: { row: answerRow, column: 13, rows: 18, columns: 8 },
        categories: months(0, content),
        series: [
          { name: cashflow.total, ...months(8, content) },
          { name: cashflow.exit, ...months(11, content) },
        ],
      },
    ],
  };
}
