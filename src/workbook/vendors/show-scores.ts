import { workbookTexts } from '../../i18n/workbook/texts';
import { columnsOf, openTables } from '../needs/table-cells';
import { writeTableCell } from './write-table';
import { scoreFormula } from '../quote-workbook/score-formula';

const compareTable = 'RtcCompare';
const words = { 'zh-CN': workbookTexts['zh-CN'].compare.columns, 'en-US': workbookTexts['en-US'].compare.columns };
const place = { offer: 0, score: 10 } as const;

/** Lets the comparison of offers show the scores of the ranking, in the cells of its column that are empty. */
export async function showScores(context: Excel.RequestContext): Promise<void> {
  const [cells] = await openTables(context, [compareTable]);
  if (cells === undefined) return;
  const columns = columnsOf(cells, words);
  const [offerAt = -1, scoreAt = -1] = [columns[place.offer], columns[place.score]];
  const offerColumn = cells.header[offerAt];
  if (offerColumn === undefined || scoreAt < 0) return;
  const formula = scoreFormula(offerColumn);
  cells.values.forEach((row, index) => {
    if (row[scoreAt] === '' && row[offerAt] !== '') writeTableCell(context, compareTable, index, scoreAt, { formula });
  });
}
