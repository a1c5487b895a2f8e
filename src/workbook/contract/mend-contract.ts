import type { Locale } from '../../i18n/locale';
import { textInput } from '../quote-workbook/cell-input';
import { inExcel } from '../in-excel';
import { type ColumnWords, languageOf, openTables, type TableCells } from '../needs/table-cells';
import { placesOf } from '../vendors/parse-scoring';
import { writeTableCell } from '../vendors/write-table';
import { moneyAtRisk } from './clauses-sheet';
import { clauseColumns, clausePlace, clausesTable, contractColumns, contractTable } from './contract-tables';
import { showFlags } from './show-flags';
import { titlesOf } from './table-columns';

/** Planned columns that one of our tables lacks, by the names that they would have. */
export interface MissingColumns {
  readonly table: string;
  readonly columns: readonly string[];
}

/** The columns of a table that are gone, in its own language. */
export function missingColumns(name: string, table: TableCells | undefined, words: ColumnWords): readonly MissingColumns[] {
  if (table === undefined) return [];
  const titles = words[languageOf(table, words) ?? 'en-US'];
  const columns = placesOf(table, words).flatMap((place, planned) => (place === -1 ? [titles[planned] ?? ''] : []));
  return columns.length === 0 ? [] : [{ table: name, columns }];
}

/**
 * Mends what RtcClauses and RtcContract lack: columns that were deleted come back, empty, at the right; the sheet of flags is made
 * again; and money at risk is a formula again wherever it was one. Nothing that is there is changed.
 * @throws WorkbookError
 */
export async function mendContract(locale: Locale): Promise<void> {
  await inExcel(async (context) => {
    const [clauses, contract] = await openTables(context, [clausesTable, contractTable]);
    for (const { table, columns } of [...missingColumns(clausesTable, clauses, clauseColumns), ...missingColumns(contractTable, contract, contractColumns)]) {
      const rows = (table === clausesTable ? clauses : contract)?.values.length ?? 0;
      for (const column of columns) context.workbook.tables.getItem(table).columns.add(undefined, [[textInput(column)], ...Array.from({ length: rows }, () => [''])]);
    }
    await context.sync();
  });
  await showFlags(locale);
  await inExcel(async (context) => {
    const [clauses] = await openTables(context, [clausesTable]);
    const place = clauses && placesOf(clauses, clauseColumns)[clausePlace.risk];
    if (clauses === undefined || place === undefined || place === -1) return;
    const formula = moneyAtRisk(titlesOf(clauses, clauseColumns));
    clauses.formulas.forEach((cells, row) => {
      const held = String(cells[place] ?? '');
      if (held === '' || held.includes('#REF!') || held === formula) writeTableCell(context, clausesTable, row, place, { formula });
    });
    await context.sync();
  });
}
