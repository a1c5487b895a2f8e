import type { WorkbookTexts } from '../../i18n/workbook/texts';
import { cellOf } from './cell-address';
import { horizonOf, type QuoteContent } from './content';
import { answerColumns, overContract } from './contract-formula';
import type { NamedSeries } from './follow-names';
import { beginning, formulaCell, type LookArea, type PlannedChart, type PlannedRow, type PlannedSheet, tableRow, text } from './plan';

/** The name of the cell from which the months spill. */
const monthsName = 'RtcMonths';
const { cashflow } = answerColumns;
/** The row of the spills' headings, and of month 0 below it. */
const headRow = tableRow + 1;
const firstRow = headRow + 1;

const charts = { months: 'RtcChartMonths', paid: 'RtcChartPaid' } as const;
/** The offers that the charts show are named above their totals. */
export const monthlySeries: NamedSeries = { anchor: monthsName, rowsBelow: tableRow - headRow, charts: [charts.months, charts.paid], column: 1 };

/** The sheet that sets the offers' months side by side: what each costs in a month, and what has been paid by then. */
export function monthlySheet({ monthly }: WorkbookTexts, content: QuoteContent): PlannedSheet {
  const { offers } = content;
  const months = horizonOf(content);
  const paidColumn = (index: number): number => offers.length + 2 + index;
  const names = offers.map(({ name }) => text(name, 'heading of numbers'));
  const spills = offers.map((_offer, index) => columnOf(cashflow.total, index + 1));
  const paid = (month: number): PlannedRow => offers.map((_offer, index) => {
    const [first, last] = [cellOf({ row: firstRow, column: index + 1, fixedRow: true }), cellOf({ row: firstRow + month, column: index + 1 })];
    return formulaCell(`=IF(ISNUMBER(${last}),SUM(${first}:${last}),NA())`, 'money');
  });
  const blank = Array.from({ length: offers.length + 2 }, () => undefined);
  const rows: readonly PlannedRow[] = [
    ...beginning(monthly.title, monthly.hint),
    [text(monthly.month, 'heading'), ...names, undefined, ...offers.map((_offer, index) => formulaCell(`=${cellOf({ row: tableRow, column: index + 1 })}`, 'heading of numbers'))],
    [columnOf(cashflow.month, 1), ...spills, undefined, ...offers.map(() => text(monthly.paid, 'heading of numbers'))],
    ...Array.from({ length: months + 1 }, (_one, month): PlannedRow => [...blank, ...paid(month)]),
  ];
  return {
    name: monthly.sheet,
    columnWidths: [60, ...offers.map(() => 110), 20, ...offers.map(() => 110)],
    rows,
    spilled: [{ look: 'heading', row: headRow, column: 0, rows: 1, columns: 1 }, ...spilledLooks(offers.length, months)],
    frozenRows: firstRow,
    tables: [],
    names: [{ name: monthsName, row: headRow, column: 0 }],
    charts: [chart(charts.months, monthly.monthChart, 0, 1), chart(charts.paid, monthly.paidChart, 18, paidColumn(0) - 1)],
  };

  /** A column of an offer's cash flow; the offer is named above its totals. */
  function columnOf(at: number, column: number): ReturnType<typeof formulaCell> {
    const offer = cellOf({ row: tableRow, column, fixedRow: true, fixedColumn: true });
    return formulaCell(`=INDEX(${overContract('RTC_CASHFLOW', offer)},0,${at})`);
  }

  /** Month 0 is no month to compare, but it has been paid by month 1. */
  function chart(name: string, title: string, row: number, column: number): PlannedChart {
    const area = (at: number) => ({ row: firstRow + 1, column: at, rows: months, columns: 1 });
    return {
      name,
      type: 'Line',
      title,
      categoryTitle: monthly.month,
      valueTitle: '',
      place: { row: tableRow + row, column: 2 * offers.length + 3, rows: 16, columns: 9 },
      categories: area(0),
      series: offers.map((offer, index) => ({ name: offer.name, ...area(name === charts.months ? column + index : column + 1 + index) })),
    };
  }
}

function spilledLooks(offers: number, months: number): readonly LookArea[] {
  return [
    { look: 'heading of numbers', row: headRow, column: 1, rows: 1, columns: offers },
    { look: 'money', row: firstRow, column: 1, rows: months + 1, columns: offers },
  ];
}
