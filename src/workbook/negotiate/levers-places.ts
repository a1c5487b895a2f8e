import { cellOf } from '../quote-workbook/cell-address';
import { type PlannedCell, type PlannedRow, tableRow, text } from '../quote-workbook/plan';
import { answerColumns } from '../quote-workbook/contract-formula';

/** Where the parts of the sheet of levers begin; rows are counted from 0. */
export const leverRows = { step: tableRow + 1, deviation: tableRow + 2, levers: tableRow + 5, longer: tableRow + 15, extras: tableRow + 27, months: tableRow + 39 } as const;

/** The columns in which the months of the offer, and those with a shorter term, begin. */
export const monthsAt = { own: 0, shorter: 13 } as const;

const mostMonths = 600;
const value = (row: number): string => cellOf({ row, column: 1, fixedRow: true, fixedColumn: true });
/** Below the title of the part on longer terms: one row for each figure. */
const longer = (place: number): string => value(leverRows.longer + 1 + place);
const extra = (place: number): string => value(leverRows.extras + 1 + place);

/** The cells that formulas of the sheet refer to. */
export const cells = {
  offer: value(tableRow),
  step: value(leverRows.step),
  deviation: value(leverRows.deviation),
  discount: longer(1),
  shortTerm: longer(2),
  shortDiscount: longer(3),
  exitMonth: longer(4),
  exitChance: longer(5),
  saved: longer(6),
  lost: longer(7),
  breakEven: longer(8),
  freeMinutes: extra(0),
  from: extra(2),
  to: extra(3),
  prepaid: extra(5),
  prepayOff: extra(6),
} as const;

/** A column of RTC_CASHFLOW that is asked for. */
export type MonthColumn = keyof typeof answerColumns.cashflow;

/** The months from 0 on, in a column of one of the two answers. */
export function monthCells(of: keyof typeof monthsAt, column: MonthColumn): string {
  const at = monthsAt[of] + answerColumns.cashflow[column] - 1;
  const corner = (row: number): string => cellOf({ row, column: at, fixedRow: true, fixedColumn: true });
  return `${corner(leverRows.months + 1)}:${corner(leverRows.months + 1 + mostMonths)}`;
}

/** A label, the cell beside it, and what stands behind it in grey. */
export function labelled([label, hint]: readonly [label: string, hint: string], cell: PlannedCell): PlannedRow {
  return [text(label), cell, text(hint, 'hint')];
}
