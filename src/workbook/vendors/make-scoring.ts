import type { CriteriaBook } from '../../domain/scoring/criterion';
import type { Locale } from '../../i18n/locale';
import { vendorSheetTexts } from '../../i18n/vendors/sheets/texts';
import { workbookTexts } from '../../i18n/workbook/texts';
import { calculateIfManual, inExcel } from '../in-excel';
import { openNames } from '../open-names';
import { languageOf, tableCells } from '../needs/table-cells';
import { addSheets } from '../quote-workbook/add-sheets';
import type { PlannedSheet } from '../quote-workbook/plan';
import { unfinishedSheets } from '../quote-workbook/unfinished-sheets';
import { type HardLimits, criteriaSheet } from './criteria-sheet';
import { placesOf, vendorColumns } from './parse-scoring';
import { rankingSheet } from './ranking-sheet';
import { robustnessSheet } from './robustness-sheet';
import { scoresSheet } from './scores-sheet';
import { showScores } from './show-scores';
import { criteriaColumns, criteriaTable } from './scoring-tables';

/**
 * Makes the sheets of a scoring that the workbook lacks, each a new sheet; nothing that is there is overwritten.
 * @param vendors - for a table of criteria that is not there yet
 * @param evaluators - who will give marks, for a table of scores that is not there yet
 * @param at - when they join, as `momentOf` writes it
 * @returns names of the sheets that were made, in their order
 * @throws WorkbookError
 */
export async function makeScoring(locale: Locale, book: CriteriaBook, vendors: readonly string[], evaluators: readonly string[], at: string): Promise<readonly string[]> {
  return inExcel(async (context) => {
    const { sheets, has: isKnown } = await openNames(context);
    const limits = isKnown('RtcNeeds') ? await hardLimits(context) : undefined;
    const hasOffers = ['RtcUsage', 'RtcRates', 'RtcTerms'].every(isKnown);
    const scores = (language: Locale) => scoresSheet(vendorSheetTexts[language], evaluators, at);
    const first = [...plan(locale, book, vendors, limits, hasOffers), scores(locale)];
    const unfinished = await unfinishedSheets(context, sheets, first);
    const isThere = (name: string): boolean => isKnown(name) && !unfinished.marks.has(name.toLowerCase());
    const there = isThere(criteriaTable) ? await madeCriteria(context) : undefined;
    const language = there?.language ?? locale;
    const planned = there === undefined ? first : [...plan(language, book, there.vendors, limits, hasOffers), scores(language)];
    const missing = planned.filter(({ tables: own, names: marks }) => ![...own, ...marks].some(({ name }) => isThere(name)));
    const places = addSheets(context, sheets, unfinished, missing, workbookTexts[language].unfinished);
    places[0]?.sheet.activate();
    await context.sync();
    await showScores(context);
    calculateIfManual(context.workbook.application);
    await context.sync();
    return places.map(({ name }) => name);
  });
}

function plan(locale: Locale, book: CriteriaBook, vendors: readonly string[], limits: HardLimits | undefined, hasOffers: boolean): readonly PlannedSheet[] {
  const words = vendorSheetTexts[locale];
  return [criteriaSheet(words, locale, book, vendors, limits), rankingSheet(words, vendors, hasOffers), robustnessSheet(words)];
}

/** The language and the vendors of a table of criteria that is there. */
async function madeCriteria(context: Excel.RequestContext): Promise<{ readonly language: Locale | undefined; readonly vendors: readonly string[] }> {
  const header = context.workbook.tables.getItem(criteriaTable).getHeaderRowRange();
  header.load('values, formulas');
  await context.sync();
  const table = tableCells(header);
  return { language: languageOf(table, criteriaColumns), vendors: vendorColumns(table, placesOf(table, criteriaColumns)).map((at) => table.header[at] ?? '') };
}

/** Where RtcNeeds, made by the pane, holds ids and values; its columns keep their places from its making on. */
const [idPlace, valuePlace] = [0, 2];

async function hardLimits(context: Excel.RequestContext): Promise<HardLimits> {
  const range = context.workbook.tables.getItem('RtcNeeds').getRange();
  range.load('values, formulas');
  await context.sync();
  const { header, values } = tableCells(range);
  const set = values.filter((row) => row[valuePlace] !== '' && row[valuePlace] !== 0).map((row) => String(row[idPlace] ?? '').split('.').slice(1).join('.'));
  return { idColumn: header[idPlace] ?? '', valueColumn: header[valuePlace] ?? '', set: new Set(set) };
}
