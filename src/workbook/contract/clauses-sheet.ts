import { contractTexts } from '../../i18n/contract/texts';
import { type Locale } from '../../i18n/locale';
import { beginning, formulaCell, type PlannedCell, type PlannedSheet, tableRow, text } from '../quote-workbook/plan';
import { clausePlace, clausesTable, statuses } from './contract-tables';
import { flagColumns } from './flags-sheet';
import { ownCell } from './table-columns';

/** A clause as the list begins with it: what people read of it, and its wording with the agreed numbers. */
export interface ListedClause {
  readonly clause: string;
  readonly name: string;
  readonly offer: string;
  readonly usual: string;
  readonly ask: string;
  readonly severity: string;
  readonly wording: string;
}

/**
 * The cells of a listed clause, in the order of the planned columns.
 * @param titles - of these columns, as the table has them
 */
export function clauseCells({ clause, name, offer, usual, ask, severity, wording }: ListedClause, language: Locale, titles: readonly string[] = contractTexts[language].clauses.columns): readonly PlannedCell[] {
  const cells: PlannedCell[] = titles.map(() => ({ look: 'input' }));
  const { clause: id, name: called, offer: of, usual: market, ask: asked, severity: weight, risk, status, wording: draft } = clausePlace;
  for (const [place, value] of [[id, clause], [called, name], [of, offer], [market, usual], [asked, ask], [weight, severity], [status, contractTexts[language].clauses.statuses.open], [draft, wording]] as const) cells[place] = text(value, 'input');
  cells[risk] = formulaCell(moneyAtRisk(titles), 'money or none');
  return cells;
}

/** The money that the flags of a row's clause and offer put at risk. @param titles - of the planned columns, as the table has them */
export function moneyAtRisk(titles: readonly string[]): string {
  const own = (place: number): string => ownCell(clausesTable, titles[place]);
  return `=SUMIFS(${flagColumns.risk},${flagColumns.clause},${own(clausePlace.clause)},${flagColumns.offer},${own(clausePlace.offer)})`;
}

/** The sheet with the table RtcClauses. */
export function clausesSheet(language: Locale, listed: readonly (readonly PlannedCell[])[]): PlannedSheet {
  const { clauses: words } = contractTexts[language];
  const rows = listed.length === 0 ? [words.columns.map(() => ({ look: 'input' }) as const)] : listed;
  return {
    name: words.sheet,
    columnWidths: [110, 120, 110, 180, 70, 70, 80, 200, 220, 50, 80, 80, 80, 70, 80, 160, 320],
    rows: [...beginning(words.sheetTitle, words.sheetHint), words.columns.map((column) => text(column)), ...rows],
    frozenRows: tableRow + 1,
    tables: [{ name: clausesTable, row: tableRow, column: 0, rows: rows.length + 1, columns: words.columns.length }],
    names: [],
    lists: [{ row: tableRow + 1, column: clausePlace.status, rows: rows.length, columns: 1, source: statuses.map((status) => words.statuses[status]) }],
  };
}
