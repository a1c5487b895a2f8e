import { clauses } from '../../../data/clauses';
import { type Grid, isCellError, isUnsaid } from '../../../domain/cells';
import type { Severity } from '../../../domain/contract/clause';
import { answerOf, type SafeCell } from '../../../functions/answer';
import type { ContractBook } from '../../../workbook/contract/contract-book';
import { isErrorAnswer, numberIn, textIn } from '../answer-text';

/** A red flag, as RTC_FLAGS answers it. */
export interface FlagView {
  readonly clause: string;
  readonly severity: Severity;
  readonly finding: string;
  /** Undefined where there is no money to tell. */
  readonly risk: number | undefined;
}

/** An offer's flags, and how its clauses stand. */
export interface OfferFlags {
  readonly flags: readonly FlagView[];
  /** Why the money, or all of it, can't be told; undefined where it can. */
  readonly problem: string | undefined;
  readonly said: number;
  readonly unsaid: number;
  readonly outside: number;
}

/** What RTC_FLAGS says of an offer: with the money where the offer has prices, else by the terms alone. */
export function offerFlags(book: ContractBook, offer: string): OfferFlags {
  const priced = answerOf('RTC_FLAGS', [rawOf(book.terms), [[offer]], rawOf(book.usage), null, null, rawOf(book.rates)]);
  const refusal = priced.flat().find(isErrorAnswer);
  const rows = priced.length > 1 || !isErrorAnswer(priced[0]?.[0] ?? '') ? priced : answerOf('RTC_FLAGS', [rawOf(book.terms), [[offer]]]);
  const flags = isErrorAnswer(rows[0]?.[0] ?? '') ? [] : rows.slice(1).map(viewOf);
  const unsaid = new Set(clauses.filter(({ id, said = [], also = [] }) => [id, ...said, ...also].every((term) => isUnsaid(book.said(offer, term)))).map(({ id }) => id));
  const outside = new Set(flags.map(({ clause }) => clause).filter((clause) => !unsaid.has(clause) && clauses.some(({ id }) => id === clause)));
  return { flags, problem: refusal?.sentence, said: clauses.length - unsaid.size - outside.size, unsaid: unsaid.size, outside: outside.size };
}

function viewOf([clause = '', , severity = '', finding = '', , risk = '']: readonly SafeCell[]): FlagView {
  return { clause: textIn(clause), severity: textIn(severity) as Severity, finding: textIn(finding), risk: numberIn(risk) ?? undefined };
}

/** Cells in the form in which Excel passes them. */
function rawOf(grid: Grid | undefined): unknown[][] | null {
  return grid === undefined ? null : grid.map((row) => row.map((cell) => (isCellError(cell) ? { basicValue: cell.error } : cell)));
}
