import { vendorSheetTexts } from '../../i18n/vendors/sheets/texts';
import { calculateIfManual, inExcel } from '../in-excel';
import { textInput } from '../quote-workbook/cell-input';
import { extendRanking, loadRanking } from './extend-ranking';
import { openScoring } from './open-scoring';
import { parseScoring, placesOf, vendorColumns } from './parse-scoring';
import { criteriaColumns, criteriaTable, scoresColumns, scoresPlace, scoresTable } from './scoring-tables';
import { writeTableCell } from './write-table';
import { text } from '../quote-workbook/plan';

/** What became of a change of vendors: written, the name is taken, or the table is not there any more. */
export type VendorOutcome =
  | { readonly state: 'written' | 'taken' | 'gone' }
  /** Written, but the ranking has no room for another row: this cell holds something. */
  | { readonly state: 'no_room'; readonly address: string };

/**
 * Adds a vendor: a column at the right of RtcCriteria, and its row of the ranking where that sheet is.
 * @throws WorkbookError
 */
export async function addVendor(name: string): Promise<VendorOutcome> {
  return inExcel(async (context) => {
    const { workbook } = context;
    workbook.application.load('calculationMode');
    const { criteria, scores } = await openScoring(context);
    if (criteria === undefined) return { state: 'gone' };
    if (criteria.header.some((title) => title.toLowerCase() === name.toLowerCase())) return { state: 'taken' };
    const { language, vendors } = parseScoring(criteria, scores);
    const ranking = await loadRanking(context, vendors.length + 1);
    workbook.tables.getItem(criteriaTable).columns.add(undefined, [[textInput(name)], ...criteria.values.map(() => [''])]);
    const blocked = ranking && extendRanking(ranking, vendorSheetTexts[language], [...vendors, name]);
    calculateIfManual(workbook.application);
    await context.sync();
    return blocked === undefined ? { state: 'written' } : { state: 'no_room', address: blocked };
  });
}

/**
 * Gives a vendor another name, in the header and in every row of RtcScores: nothing that was given is lost.
 * @param name - what the header is called now, or, where somebody has renamed it in the sheet, what RtcScores still says
 * @throws WorkbookError
 */
export async function renameVendor(name: string, wanted: string): Promise<VendorOutcome> {
  return inExcel(async (context) => {
    const { criteria, scores } = await openScoring(context);
    if (criteria === undefined) return { state: 'gone' };
    const places = placesOf(criteria, criteriaColumns);
    const own = vendorColumns(criteria, places).find((at) => criteria.header[at] === name);
    if (own !== undefined && criteria.header.some((title, at) => at !== own && title.toLowerCase() === wanted.toLowerCase())) return { state: 'taken' };
    if (own !== undefined) context.workbook.tables.getItem(criteriaTable).getHeaderRowRange().getCell(0, own).values = [[textInput(wanted)]];
    const column = scores && placesOf(scores, scoresColumns)[scoresPlace.vendor];
    scores?.values.forEach((row, index) => {
      if (column !== undefined && column >= 0 && String(row[column] ?? '').trim() === name) writeTableCell(context, scoresTable, index, column, text(wanted));
    });
    await context.sync();
    return { state: 'written' };
  });
}
