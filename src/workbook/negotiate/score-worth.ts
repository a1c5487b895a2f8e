import { cellOf } from '../quote-workbook/cell-address';
import { rankingColumns, weightAbove } from '../vendors/ranking-sheet';

/** Where the ranking of the vendors stands. */
export interface RankingPlace {
  readonly sheet: string;
  /** Of its headings, counted from 0. */
  readonly row: number;
  /** Of its first column. */
  readonly column: number;
}

const mostVendors = 100;

/**
 * What a difference in score is worth in money, as formulas: at the ranking's price weight w a point of price is one per cent of the lowest price,
 * so a point of score is worth (1-w)/w per cent of the alternative. That is the slope of the low-bid formula where both cost the same.
 * @param compared - cells of the two offers, and what the other one costs
 * @returns the worth and the sentence behind it; both fail where an offer has no score
 */
export function scoreWorth([own, against, weighing]: readonly [string, string, string], compared: { readonly offer: string; readonly other: string; readonly cost: string }, ranking: RankingPlace | undefined): { readonly value: string; readonly explained: string } {
  if (ranking === undefined) return { value: 'NA()', explained: 'NA()' };
  const { sheet } = ranking;
  const cell = (row: number, column: number, of?: string): string => cellOf({ ...(of === undefined ? {} : { sheet: of }), row: ranking.row + row, column: ranking.column + column, fixedRow: true, fixedColumn: true });
  const column = (at: number): string => `${cell(1, at, sheet)}:${cell(mostVendors, at)}`;
  const score = (offer: string): string => `INDEX(${column(rankingColumns.score)},MATCH(${offer},${column(rankingColumns.offer)},0))`;
  const weight = cell(-weightAbove, 1, sheet);
  const [mine, other] = [score(compared.offer), score(compared.other)];
  return {
    value: `(${mine}-${other})/100*(1-${weight})/${weight}*${compared.cost}`,
    explained: `"${own}"&TEXT(${mine},"0.0")&"${against}"&TEXT(${other},"0.0")&"${weighing}"&TEXT(${weight},"0%")`,
  };
}
