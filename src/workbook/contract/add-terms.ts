import { type Grid, textOf } from '../../domain/cells';
import { openTables } from '../needs/table-cells';
import type { ClauseInput } from '../../domain/contract/clause-library';
import type { Locale } from '../../i18n/locale';
import { inLanguage } from '../../i18n/flag-findings';
import { vocabulary } from '../../functions/words';
import { workbookTexts } from '../../i18n/workbook/texts';
import { inExcel } from '../in-excel';
import { text } from '../quote-workbook/plan';
import { addTableRows } from '../vendors/write-table';

/** The terms of a list that a table of terms does not have yet. */
export function missingTerms(terms: Grid, wanted: readonly string[]): readonly string[] {
  const there = new Set(terms.slice(1).map(([term]) => vocabulary.terms.find(textOf(term ?? null))));
  return wanted.filter((term) => !there.has(term));
}

/**
 * Adds rows for the terms that clauses speak of at the end of RtcTerms, for answers to be written into.
 * @returns how many were added
 * @throws WorkbookError
 */
export async function addTerms(inputs: Readonly<Record<string, ClauseInput>>, locale: Locale): Promise<number> {
  return inExcel(async (context) => {
    const [table] = await openTables(context, ['RtcTerms']);
    if (table === undefined) return 0;
    const language = table.header.includes(workbookTexts['zh-CN'].terms.columns[3]) ? 'zh-CN' : table.header.includes(workbookTexts['en-US'].terms.columns[3]) ? 'en-US' : locale;
    const added = missingTerms([table.header, ...table.values], Object.keys(inputs));
    // Id, term and how to write it are the first columns, as the pane makes them; a table without them gets the id alone.
    const hasWords = table.header.indexOf(workbookTexts[language].terms.columns[3]) >= 3;
    const rows = added.map((id) => {
      const { name, write } = inputs[id] ?? {};
      const words = hasWords && name !== undefined && write !== undefined ? [text(inLanguage(name, language)), text(inLanguage(write, language), 'hint')] : [];
      return [text(id), ...words];
    });
    if (rows.length > 0) addTableRows(context, 'RtcTerms', table, rows, [0, 1, 2]);
    await context.sync();
    return rows.length;
  });
}
