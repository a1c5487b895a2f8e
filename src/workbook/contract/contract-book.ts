import type { Grid } from '../../domain/cells';
import type { Locale } from '../../i18n/locale';
import type { ClauseStatus } from './contract-tables';

/** A row of RtcClauses. */
export interface ClauseRow {
  /** Of the table, counted from 0 below its header. */
  readonly row: number;
  readonly clause: string;
  readonly name: string;
  readonly offer: string;
  readonly promised: string;
  readonly by: string;
  readonly on: string;
  readonly channel: string;
  readonly status: ClauseStatus;
  readonly reference: string;
  readonly owner: string;
  readonly reason: string;
}

/** A row of RtcContract. */
export interface ContractRow {
  readonly number: string;
  readonly offer: string;
  readonly text: string;
  readonly clauses: readonly string[];
}

/** What the workbook holds of a contract, as it is at this moment. */
export interface ContractBook {
  /** Of the tables that are there. */
  readonly language: Locale | undefined;
  /** Columns behind All in RtcTerms; undefined where there is no such table. */
  readonly offers: readonly string[] | undefined;
  /** Whole tables, as functions take them. */
  readonly terms: Grid | undefined;
  readonly usage: Grid | undefined;
  readonly rates: Grid | undefined;
  /** Why the terms can't be read as a whole; undefined where they can. */
  readonly problem: Error | undefined;
  /** What an offer's column, else All, says of a term: empty where nothing. */
  said(offer: string, term: string): Grid[number][number];
  /** In which the offer's money is agreed; empty where nobody says. */
  currencyOf(offer: string): string;
  readonly clauses: readonly ClauseRow[];
  readonly contract: readonly ContractRow[];
  /** Tables of ours whose columns were renamed so that they can't be read. */
  readonly unusable: readonly string[];
}
