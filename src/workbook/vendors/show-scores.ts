import { workbookTexts } from '../../i18n/workbook/texts';
import { columnsOf, loadTable, tableCells } from '../needs/table-cells';
import { scoreFormula } from '../quote-workbook/score-formula';

const compareTable = 'RtcCompare';
const words = { 'zh-CN': workbookTexts['zh-CN'].compare.columns, 'en-US': workbookTexts['en-US'].compare.columns };
const place = { offer: 0, score: 10 } as const;

/** Lets the comparison of offers show the scores of the ranking, in the cells of its column that are empty. */
export async function showScores(context: Excel.RequestContext): Promise<void> {
  const table = context.workbook.tables.getItemOrNullObject(compareTable);
  table.load('name');
  await context.sync();
  if (table.isNullObject) return;
  const range = loadTable(context, compareTable);
  await context.sync();
  const cells = tableCells(range);
  const columns = columnsOf(cells, words);
  const [offerAt = -1, scoreAt = -1] = [columns[place.offer], columns[place.score]];
  const offerColumn = cells.header[offerAt];
  if (offerColumn === undefined || scoreAt < 0) return;
  const formula = scoreFormula(offerColumn);
  cells.values.forEach((row, index) => {
    if (row[scoreAt] === '' && row[offerAt] !== '') range.getCell(index + 1, scoreAt).formulas = [[formula]];
  });
}
