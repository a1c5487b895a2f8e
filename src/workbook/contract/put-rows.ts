import type { Locale } from '../../i18n/locale';
import { workbookTexts } from '../../i18n/workbook/texts';
import { calculateIfManual, inExcel } from '../in-excel';
import { openNames } from '../open-names';
import { type ColumnWords, languageOf, openTables, type TableCells } from '../needs/table-cells';
import { addSheets } from '../quote-workbook/add-sheets';
import type { PlannedCell, PlannedSheet } from '../quote-workbook/plan';
import { unfinishedSheets } from '../quote-workbook/unfinished-sheets';
import { placesOf } from '../vendors/parse-scoring';
import { addTableRows } from '../vendors/write-table';

type Row = readonly PlannedCell[];

/** Rows for one of our tables, and the sheet on which it is made where the workbook lacks it. */
export interface WantedRows {
  readonly table: string;
  readonly columns: ColumnWords;
  /** The rows that are not there yet. @param places - where the planned columns stand in it */
  rows(language: Locale, there: TableCells | undefined, places: readonly number[]): readonly Row[];
  sheet(language: Locale, rows: readonly Row[]): PlannedSheet;
  /** Sheets that belong to it and are made with it, each known by its first table or name. */
  beside?(language: Locale, has: (name: string) => boolean): readonly PlannedSheet[];
}

/** What was added: sheets by name, and rows by number. */
export interface PutRows {
  readonly sheets: readonly string[];
  readonly added: number;
}

/**
 * Puts rows into a table: at its end, or with it on a new sheet. Nothing that is there is overwritten.
 * @param locale - for a table that is not there yet; else its own language counts
 * @throws WorkbookError
 */
export async function putRows(locale: Locale, wanted: WantedRows): Promise<PutRows> {
  return inExcel(async (context) => {
    const { sheets, has, broken } = await openNames(context);
    const [table] = has(wanted.table) ? await openTables(context, [wanted.table]) : [];
    const language = (table && languageOf(table, wanted.columns)) ?? locale;
    const places = table === undefined ? [] : placesOf(table, wanted.columns);
    const fresh = wanted.rows(language, undefined, []);
    const plans = [...(wanted.beside?.(language, has) ?? []), wanted.sheet(language, fresh)];
    const unfinished = await unfinishedSheets(context, sheets, plans);
    const isThere = (plan: PlannedSheet): boolean => [...plan.tables, ...plan.names].slice(0, 1).some(({ name }) => has(name) && !unfinished.marks.has(name.toLowerCase()));
    const wantedPlans = plans.filter((plan) => !isThere(plan));
    wantedPlans.flatMap(({ names }) => names).forEach(({ name }) => broken.get(name.toLowerCase())?.delete());
    const made = addSheets(context, sheets, unfinished, wantedPlans, workbookTexts[language].unfinished);
    const own = plans[plans.length - 1];
    const isAppended = table !== undefined && own !== undefined && isThere(own);
    const rows = isAppended ? wanted.rows(language, table, places) : fresh;
    if (isAppended && rows.length > 0) addTableRows(context, wanted.table, table, rows, places);
    made[made.length - 1]?.sheet.activate();
    calculateIfManual(context.workbook.application);
    await context.sync();
    return { sheets: made.map(({ name }) => name), added: rows.length };
  });
}
