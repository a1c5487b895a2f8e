import { openTables, type TableCells } from '../needs/table-cells';
import { criteriaTable, scoresTable } from './scoring-tables';

/** The tables of a scoring, as they are at this moment of a batch. */
export interface OpenScoring {
  readonly criteria: TableCells | undefined;
  readonly scores: TableCells | undefined;
}

/** Reads the tables of a scoring that are there: two round trips. */
export async function openScoring(context: Excel.RequestContext): Promise<OpenScoring> {
  const [criteria, scores] = await openTables(context, [criteriaTable, scoresTable]);
  return { criteria, scores };
}
