import { loadTable, type TableCells, tableCells } from '../needs/table-cells';
import { criteriaTable, scoresTable } from './scoring-tables';

/** The tables of a scoring, as they are at this moment of a batch. */
export interface OpenScoring {
  readonly criteria: TableCells | undefined;
  readonly scores: TableCells | undefined;
}

/** Reads the tables of a scoring that are there: two round trips. */
export async function openScoring(context: Excel.RequestContext): Promise<OpenScoring> {
  const tables = [criteriaTable, scoresTable].map((name) => context.workbook.tables.getItemOrNullObject(name));
  tables.forEach((table) => table.load('name'));
  await context.sync();
  const ranges = tables.map((table, index) => (table.isNullObject ? undefined : loadTable(context, [criteriaTable, scoresTable][index] ?? '')));
  await context.sync();
  const [criteria, scores] = ranges.map((range) => range && tableCells(range));
  return { criteria, scores };
}
