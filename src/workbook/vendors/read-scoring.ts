import { inExcel } from '../in-excel';
import { openScoring } from './open-scoring';
import { parseScoring } from './parse-scoring';
import { rankingColumns, rankingName, weightAbove } from './ranking-sheet';
import type { RankedPrices, Scoring } from './scoring';

/**
 * Reads the scoring that the workbook holds, of whichever language and order.
 * @returns undefined where there is none
 * @throws WorkbookError
 */
export async function readScoring(): Promise<Scoring | undefined> {
  return inExcel(async (context) => {
    const { criteria, scores } = await openScoring(context);
    if (criteria === undefined) return undefined;
    const scoring = parseScoring(criteria, scores);
    const prices = await rankedPrices(context, scoring.vendors.length);
    return prices === undefined ? scoring : { ...scoring, prices };
  });
}

/** Prices, where they stand beside the ranking's heading, wherever that was moved. */
async function rankedPrices(context: Excel.RequestContext, vendors: number): Promise<RankedPrices | undefined> {
  const anchor = context.workbook.names.getItemOrNullObject(rankingName).getRangeOrNullObject();
  anchor.load('rowIndex');
  await context.sync();
  if (anchor.isNullObject || vendors === 0 || anchor.rowIndex < weightAbove) return undefined;
  const weight = anchor.getOffsetRange(-weightAbove, 1);
  const costs = anchor.getOffsetRange(1, rankingColumns.tco).getResizedRange(vendors - 1, 0);
  weight.load('values');
  costs.load('values');
  await context.sync();
  const share: unknown = (weight.values as unknown[][])[0]?.[0];
  return {
    weight: typeof share === 'number' && share >= 0 && share <= 1 ? share : 0,
    costs: (costs.values as unknown[][]).map(([cost]) => (typeof cost === 'number' && cost > 0 ? cost : null)),
  };
}
