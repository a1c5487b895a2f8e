import type { Grid } from '../../domain/cells';
import type { Locale } from '../../i18n/locale';
import type { ClauseStatus, TextStatus } from './contract-tables';
import type { MissingColumns } from './mend-contract';

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
  /** Of the table, counted from 0 below its header. */
  readonly row: number;
  readonly number: string;
  readonly offer: string;
  readonly text: string;
  readonly clauses: readonly string[];
  readonly status: TextStatus;
  readonly owner: string;
  readonly reason: string;
}

/** What somebody has deleted of what we made. */
export interface Damage {
  readonly columns: readonly MissingColumns[];
  /** Whether RtcClauses has lost the flags that its money comes from. */
  readonly flags: boolean;
  /** Whether the results of a trial have lost a table that they name. */
  readonly trial: boolean;
}

/** A row of RtcTrialResult, as it is calculated. */
export interface TrialResult {
  readonly metric: string;
  readonly scope: string;
  readonly promise: string;
  readonly measured: number;
  readonly outside: number;
  readonly samples: number;
  /** Null until there are measurements. */
  readonly isKept: boolean | null;
  readonly note: string;
  /** Money; null where none is due, or none is agreed. */
  readonly credit: number | null;
}

/** A trial and what it came to. */
export interface TrialBook {
  readonly offer: string;
  readonly results: readonly TrialResult[];
  /** The first and the last day that measurements name, as they are written; empty where none does. */
  readonly from: string;
  readonly to: string;
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
  /** Whose offer it is, by the id where the vendor is known: as its prices say, else as the offer is called. */
  vendorOf(offer: string): string;
  readonly clauses: readonly ClauseRow[];
  readonly contract: readonly ContractRow[];
  /** Undefined where no results are there. */
  readonly trial: TrialBook | undefined;
  readonly damage: Damage;
}
