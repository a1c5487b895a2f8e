import type { Locale } from '../i18n/locale';
import { workbookTexts } from '../i18n/workbook/texts';
import { calculateIfManual, inExcel } from './in-excel';
import { openNames } from './open-names';
import { addSheets } from './quote-workbook/add-sheets';
import { existingContent } from './quote-workbook/existing-content';
import { noContent, type QuoteContent } from './quote-workbook/content';
import type { PlannedSheet } from './quote-workbook/plan';
import { quoteWorkbook } from './quote-workbook/quote-workbook';
import { sampleContent } from './quote-workbook/sample';
import { unfinishedSheets } from './quote-workbook/unfinished-sheets';

/** What a new quote workbook is filled with; `rest`: only what the workbook lacks, for the usage and the offers that it holds. */
export type NewContent = 'sample' | 'empty' | 'rest';

/** What became of a quote workbook. */
export type MadeWorkbook =
  /** Names of the sheets that were made, in their order; none where nothing was missing. */
  | { readonly isMade: true; readonly sheets: readonly string[] }
  /** These tables were there already: a sample among them would mix with the user's data, so nothing was written. */
  | { readonly isMade: false; readonly tables: readonly string[] };

/**
 * Makes the sheets of a quote workbook, each a new sheet beside what the workbook holds; nothing is overwritten.
 * All of it is one batch. Where Excel stops in its middle, each sheet says so in its first cell, and the next call writes it anew.
 * @throws WorkbookError
 */
export async function makeQuoteWorkbook(locale: Locale, content: NewContent): Promise<MadeWorkbook> {
  return inExcel(async (context) => {
    const { sheets, known, has } = await openNames(context);
    const { language, ...filled } = content === 'rest' ? await existingContent(context, known, locale) : { language: locale, ...(content === 'sample' ? sampleContent(locale) : noContent) };
    const planned = quoteWorkbook(workbookTexts[language], filled satisfies QuoteContent);
    const unfinished = await unfinishedSheets(context, sheets, planned);
    const isThere = (name: string): boolean => has(name) && !unfinished.marks.has(name.toLowerCase());
    const marks = (sheet: PlannedSheet): readonly string[] => [...sheet.tables, ...sheet.names].map(({ name }) => name).filter(isThere);
    if (content !== 'rest' && planned.some((sheet) => marks(sheet).length > 0)) return { isMade: false, tables: planned.flatMap(marks) };

    const missing = planned.filter((sheet) => marks(sheet).length === 0);
    const places = addSheets(context, sheets, unfinished, missing, workbookTexts[language].unfinished);
    places[0]?.sheet.activate();
    calculateIfManual(context.workbook.application);
    await context.sync();
    return { isMade: true, sheets: places.map(({ name }) => name) };
  });
}
