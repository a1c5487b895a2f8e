import { contractTexts } from '../../i18n/contract/texts';
import type { Locale } from '../../i18n/locale';
import { cellOf } from '../quote-workbook/cell-address';
import { beginning, formulaCell, number, type PlannedRow, type PlannedSheet, tableRow, text } from '../quote-workbook/plan';
import { showOfferSheet, type ShownSheet } from './offer-sheet';

/** Tasks of leaving, with their dates. */
const exitTable = 'RtcExitPlan';
/** The cell that names whose contract it is. */
const exitOfferName = 'RtcExitOffer';

/** A number of days or months, and whether the offer's terms say it. */
export interface Agreed {
  readonly value: number;
  readonly isSaid: boolean;
}

/** What the dates of leaving are counted from. */
export interface ExitDates {
  /** Excel's day number. */
  readonly firstDay: Agreed;
  readonly months: Agreed;
  readonly noticeDays: Agreed;
  readonly parallelDays: Agreed;
  readonly exportDays: Agreed;
  readonly billedBy: 'calendar' | 'anniversary' | 'unsaid';
}

/** Days that are left to decide, and to go back after the switch. */
const decideDays = 30;
const reserveDays = 7;
const settleDays = 30;

/** The sheet of what is to be done on leaving, each task with its date as a formula. */
export function exitPlanSheet(language: Locale, offer: string, dates: ExitDates): PlannedSheet {
  const { exit: words } = contractTexts[language];
  const at = (row: number): string => cellOf({ row: tableRow + row, column: 1, fixedRow: true, fixedColumn: true });
  const [first, months, notice, parallel, exported, last] = [1, 2, 3, 4, 5, 6].map(at) as [string, string, string, string, string, string];
  const basis = ({ isSaid }: Agreed) => text(isSaid ? words.fromTerms : words.ours, 'hint');
  const asked = (name: string, agreed: Agreed, look: 'input date' | 'quantity'): PlannedRow => [text(name, 'heading'), number(agreed.value, look), basis(agreed)];
  const head: readonly PlannedRow[] = [
    ...beginning(words.tasksTitle, words.tasksHint),
    [text(words.offer, 'heading'), text(offer, 'input')],
    asked(words.firstDay, dates.firstDay, 'input date'),
    asked(words.termMonths, dates.months, 'quantity'),
    asked(words.noticeDays, dates.noticeDays, 'quantity'),
    asked(words.parallelDays, dates.parallelDays, 'quantity'),
    asked(words.exportDays, dates.exportDays, 'quantity'),
    [text(words.lastDay, 'heading'), formulaCell(`=EDATE(${first},${months})-1`, 'date')],
    [text(words.calendarMonths, 'heading'), formulaCell(`=(YEAR(${last})-YEAR(${first}))*12+MONTH(${last})-MONTH(${first})+1`, 'units'), text(words.billedBy[dates.billedBy], 'hint')],
    [text(words.anniversaryMonths, 'heading'), formulaCell(`=${months}`, 'units')],
    [],
  ];
  const days: Readonly<Record<keyof typeof words.taskRows, string>> = {
    decide: `=${last}-MAX(${notice},${parallel})-${decideDays}`,
    notice: `=${last}-${notice}`,
    firstExport: `=${last}-${parallel}+1`,
    parallel: `=${last}-${parallel}+1`,
    rehearsal: `=${last}-ROUND(${parallel}/3,0)`,
    switched: `=${last}-MIN(${reserveDays},${parallel}-1)`,
    lastExport: `=${last}`,
    exportEnd: `=${last}+${exported}`,
    erased: `=${last}+${exported}+${settleDays}`,
    settled: `=EOMONTH(${last},0)+${settleDays}`,
  };
  const tasks = (Object.keys(days) as (keyof typeof days)[]).map((task): PlannedRow => {
    const [what = '', why = ''] = words.taskRows[task];
    return [text(what, 'input'), formulaCell(days[task], 'date'), text(why, 'input'), { look: 'input' }, text(words.taskStates[0] ?? '', 'input'), { look: 'input' }];
  });
  return {
    name: words.tasksSheet,
    columnWidths: [260, 100, 300, 90, 80, 200],
    rows: [...head, words.taskColumns.map((column) => text(column)), ...tasks],
    frozenRows: 0,
    tables: [{ name: exitTable, row: head.length, column: 0, rows: tasks.length + 1, columns: words.taskColumns.length }],
    names: [{ name: exitOfferName, row: tableRow, column: 1 }],
    lists: [{ row: head.length + 1, column: 4, rows: tasks.length, columns: 1, source: words.taskStates }],
  };
}

/**
 * Shows the exit plan of an offer, or makes it where the workbook has none of this offer: what was typed into it stays.
 * @throws WorkbookError
 */
export async function showExitPlan(language: Locale, offer: string, dates: ExitDates): Promise<ShownSheet> {
  return showOfferSheet(exitPlanSheet(language, offer, dates), offer);
}
