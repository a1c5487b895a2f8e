import { contractTexts } from '../../i18n/contract/texts';
import type { Locale } from '../../i18n/locale';
import { clauseCells, clausesSheet, type ListedClause } from './clauses-sheet';
import { clauseColumns, clausePlace, clausesTable } from './contract-tables';
import { flagsSheet } from './flags-sheet';
import { type PutRows, putRows } from './put-rows';

/**
 * Puts clauses into RtcClauses, each clause of an offer once; and makes the sheet of flags that their money comes from.
 * @param listed - in a language, which is the table's own where it is there
 * @throws WorkbookError
 */
export async function makeClauses(locale: Locale, listed: (language: Locale) => readonly ListedClause[]): Promise<PutRows> {
  return putRows(locale, {
    table: clausesTable,
    columns: clauseColumns,
    rows: (language, there, places) => {
      const keyOf = (clause: unknown, offer: unknown): string => `${String(clause)}\n${String(offer)}`.toLowerCase();
      const known = new Set(there?.values.map((row) => keyOf(row[places[clausePlace.clause] ?? -1], row[places[clausePlace.offer] ?? -1])));
      return listed(language).filter(({ clause, offer }) => !known.has(keyOf(clause, offer))).map((one) => clauseCells(one, language, there && places.map((place) => there.header[place] ?? '')));
    },
    sheet: clausesSheet,
    beside: (language, has) => (has('RtcTerms') ? [flagsSheet(contractTexts[language], { usage: has('RtcUsage'), rates: has('RtcRates') })] : []),
  });
}
