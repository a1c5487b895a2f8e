import { rankingName } from '../vendors/ranking-sheet';
import type { RankingPlace } from './score-worth';

/** Where the ranking stands, wherever it was moved. */
export async function rankingPlace(context: Excel.RequestContext): Promise<RankingPlace | undefined> {
  const anchor = context.workbook.names.getItemOrNullObject(rankingName).getRangeOrNullObject();
  anchor.load('rowIndex, columnIndex, worksheet/name');
  await context.sync();
  return anchor.isNullObject ? undefined : { sheet: anchor.worksheet.name, row: anchor.rowIndex, column: anchor.columnIndex };
}
