import { contractTexts } from '../../i18n/contract/texts';
import type { Locale } from '../../i18n/locale';
import { workbookTexts } from '../../i18n/workbook/texts';
import { calculateIfManual, inExcel } from '../in-excel';
import { languageOf } from '../needs/table-cells';
import { addSheets } from '../quote-workbook/add-sheets';
import type { PlannedSheet } from '../quote-workbook/plan';
import { unfinishedSheets } from '../quote-workbook/unfinished-sheets';
import { placesOf } from '../vendors/parse-scoring';
import { addTableRows } from '../vendors/write-table';
import { clauseCells, clausesSheet, type ListedClause } from './clauses-sheet';
import { clauseColumns, clausePlace, clausesTable, flagsName } from './contract-tables';
import { flagsSheet } from './flags-sheet';
import { openTables } from './read-contract';

/** What was added: sheets by name, and clauses by number. */
export interface MadeClauses {
  readonly sheets: readonly string[];
  readonly added: number;
}

/**
 * Puts clauses into RtcClauses: into a new sheet where there is none, else at its end, each clause of an offer once; and makes the sheet of flags that their money comes from.
 * @param listed - in a language, by the table's own where it is there
 * @throws WorkbookError
 */
export async function makeClauses(locale: Locale, listed: (language: Locale) => readonly ListedClause[]): Promise<MadeClauses> {
  return inExcel(async (context) => {
    const { worksheets, tables, names, application } = context.workbook;
    [worksheets, tables, names].forEach((collection) => collection.load('items/name'));
    application.load('calculationMode');
    await context.sync();
    const known = new Set([...tables.items, ...names.items].map(({ name }) => name.toLowerCase()));
    const has = (name: string): boolean => known.has(name.toLowerCase());
    const [table] = has(clausesTable) ? await openTables(context, [clausesTable]) : [];
    const language = (table && languageOf(table, clauseColumns)) ?? locale;
    const wanted = listed(language);
    const plans: readonly PlannedSheet[] = [flagsSheet(contractTexts[language], { usage: has('RtcUsage'), rates: has('RtcRates') }), clausesSheet(language, wanted)];
    const unfinished = await unfinishedSheets(context, worksheets.items, plans);
    const isThere = (name: string): boolean => has(name) && !unfinished.marks.has(name.toLowerCase());
    const [flags, clauses] = plans;
    const missing = [...(flags !== undefined && !isThere(flagsName) && has('RtcTerms') ? [flags] : []), ...(clauses !== undefined && !isThere(clausesTable) ? [clauses] : [])];
    const places = addSheets(context, worksheets.items, unfinished, missing, workbookTexts[language].unfinished);
    let added = isThere(clausesTable) ? 0 : wanted.length;
    if (table !== undefined && isThere(clausesTable)) {
      const at = placesOf(table, clauseColumns);
      const keyOf = (clause: string, offer: string): string => `${clause}\n${offer}`.toLowerCase();
      const there = new Set(table.values.map((row) => keyOf(String(row[at[clausePlace.clause] ?? -1] ?? ''), String(row[at[clausePlace.offer] ?? -1] ?? ''))));
      const others = wanted.filter(({ clause, offer }) => !there.has(keyOf(clause, offer)));
      if (others.length > 0) addTableRows(context, clausesTable, table, others.map((one) => clauseCells(one, language, at.map((place) => table.header[place] ?? ''))), at);
      added = others.length;
    }
    places[places.length - 1]?.sheet.activate();
    calculateIfManual(application);
    await context.sync();
    return { sheets: places.map(({ name }) => name), added };
  });
}
