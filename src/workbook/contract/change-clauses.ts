import { contractTexts } from '../../i18n/contract/texts';
import type { Locale } from '../../i18n/locale';
import { inExcel } from '../in-excel';
import { languageOf, openTables, type TableCells } from '../needs/table-cells';
import { text, type PlannedCell } from '../quote-workbook/plan';
import { placesOf } from '../vendors/parse-scoring';
import { addTableRows, writeTableCell } from '../vendors/write-table';
import { clauseCells, type ListedClause } from './clauses-sheet';
import type { ClauseRow, ContractRow } from './contract-book';
import { clauseColumns, clausePlace, clausesTable, type ClauseStatus, contractColumns, contractPlace, contractTable, type TextStatus } from './contract-tables';

/** What became of a change: written, or not, since somebody else has changed or removed the row. */
export type ClauseOutcome = 'written' | 'changed';

/** Something that a vendor has promised by word of mouth. */
export interface SpokenPromise {
  readonly promised: string;
  readonly by: string;
  /** ISO date. */
  readonly on: string;
  readonly channel: string;
}

/**
 * Logs a promise: into the row of its clause and offer where that holds no promise yet, else as a row of its own.
 * @param listed - the clause as the list would begin with it, in the table's language
 * @throws WorkbookError
 */
export async function logPromise(listed: (language: Locale) => ListedClause, promise: SpokenPromise): Promise<ClauseOutcome> {
  return inClauses(async (context, table, places, language) => {
    const one = listed(language);
    const own = (row: readonly (string | number | boolean)[], place: number): string => String(row[places[place] ?? -1] ?? '').trim();
    const free = table.values.findIndex((row) => own(row, clausePlace.clause) === one.clause && own(row, clausePlace.offer) === one.offer && own(row, clausePlace.promised) === '' && ['', contractTexts[language].clauses.statuses.open].includes(own(row, clausePlace.status)));
    const said = [[clausePlace.promised, promise.promised], [clausePlace.by, promise.by], [clausePlace.on, promise.on], [clausePlace.channel, promise.channel]] as const;
    if (free >= 0) for (const [place, value] of said) writeAt(context, places, free, place, value);
    else {
      const cells: PlannedCell[] = [...clauseCells(one, language, places.map((place) => table.header[place] ?? ''))];
      for (const [place, value] of said) cells[place] = text(value, 'input');
      addTableRows(context, clausesTable, table, [cells], places);
    }
    await context.sync();
    return 'written';
  });
}

/** A clause's sign-off. */
export interface Decision {
  readonly status: ClauseStatus;
  readonly reference: string;
  readonly owner: string;
  readonly reason: string;
  /** ISO date. */
  readonly decidedOn: string;
}

/** Signs a row off, if it is still what was seen. @throws WorkbookError */
export async function decideClause(seen: ClauseRow, decision: Decision): Promise<ClauseOutcome> {
  return inClauses(async (context, table, places, language) => {
    const same = (place: number, value: string): boolean => String(table.values[seen.row]?.[places[place] ?? -1] ?? '').trim() === value;
    if (!same(clausePlace.clause, seen.clause) || !same(clausePlace.offer, seen.offer) || !same(clausePlace.promised, seen.promised)) return 'changed';
    const { statuses } = contractTexts[language].clauses;
    for (const [place, value] of [[clausePlace.status, statuses[decision.status]], [clausePlace.reference, decision.reference], [clausePlace.owner, decision.owner], [clausePlace.reason, decision.reason], [clausePlace.decidedOn, decision.decidedOn]] as const) writeAt(context, places, seen.row, place, value);
    await context.sync();
    return 'written';
  });
}

/** What is decided on a clause of the vendor's own contract. */
export interface TextDecision {
  readonly status: TextStatus;
  readonly owner: string;
  readonly reason: string;
}

/** Signs a clause of the vendor's contract off, if it is still what was seen. @throws WorkbookError */
export async function decideText(seen: ContractRow, decision: TextDecision): Promise<ClauseOutcome> {
  return inExcel(async (context) => {
    const [table] = await openTables(context, [contractTable]);
    if (table === undefined) return 'changed';
    const places = placesOf(table, contractColumns);
    const held = (place: number): string => String(table.values[seen.row]?.[places[place] ?? -1] ?? '').trim();
    if (held(contractPlace.text) !== seen.text || held(contractPlace.offer) !== seen.offer) return 'changed';
    const { statuses } = contractTexts[languageOf(table, contractColumns) ?? 'en-US'].text;
    for (const [place, value] of [[contractPlace.status, statuses[decision.status]], [contractPlace.owner, decision.owner], [contractPlace.reason, decision.reason]] as const) {
      const column = places[place] ?? -1;
      if (column >= 0) writeTableCell(context, contractTable, seen.row, column, text(value));
    }
    await context.sync();
    return 'written';
  });
}

function writeAt(context: Excel.RequestContext, places: readonly number[], row: number, place: number, value: string): void {
  const column = places[place] ?? -1;
  if (column >= 0) writeTableCell(context, clausesTable, row, column, text(value));
}

async function inClauses(change: (context: Excel.RequestContext, table: TableCells, places: readonly number[], language: Locale) => Promise<ClauseOutcome>): Promise<ClauseOutcome> {
  return inExcel(async (context) => {
    const [table] = await openTables(context, [clausesTable]);
    if (table === undefined) return 'changed';
    return change(context, table, placesOf(table, clauseColumns), languageOf(table, clauseColumns) ?? 'en-US');
  });
}
