import { DomainError, type ErrorCode } from '../../../domain/errors';
import type { AskTexts } from '../../../i18n/ask/texts';

/** Where something is unclear: a sheet of the returned file or of the workbook, its row as Excel counts, the header of its column. */
export interface ProblemPlace {
  readonly sheet: string;
  /** 0: the sheet as a whole. */
  readonly row: number;
  readonly column: string;
}

/** Something in a returned request that has to be cleared up; `i18n/ask` and `i18n/errors` hold its sentences. */
export interface ReturnProblem extends ProblemPlace {
  /** The sentence of its own; null: what `cause` says is all. */
  readonly code: keyof AskTexts['problems'] | null;
  readonly args: readonly (string | number)[];
  /** Further rows of which the same holds. */
  readonly others?: readonly number[];
  readonly cause: DomainError | null;
}

/** A problem with a sentence of its own. */
export function problem({ sheet, row, column }: ProblemPlace, code: keyof AskTexts['problems'], ...args: readonly (string | number)[]): ReturnProblem {
  return { sheet, row, column, code, args, cause: null };
}

/** A problem that a refusal says; its place is said once, by the problem. */
export function refused({ sheet, row, column }: ProblemPlace, error: DomainError): ReturnProblem {
  return { sheet, row, column, code: null, args: [], cause: bare(error) };
}

/** Problems in the order in which somebody finds them: by sheets as they come, by rows. */
export function inOrder(problems: readonly ReturnProblem[]): readonly ReturnProblem[] {
  const sheets = [...new Set(problems.map(({ sheet }) => sheet))];
  return [...problems].sort((one, other) => sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet) || one.row - other.row);
}

/** A refusal without the place that it names. */
export function bare(error: DomainError): DomainError {
  const { rateRow: _rateRow, termRow: _termRow, row: _row, cause, ...params } = error.params;
  const isWrapped = (error.code === 'row_problem' || error.code === 'term_problem') && typeof cause === 'string';
  return new DomainError(isWrapped ? (cause as ErrorCode) : error.code, params);
}
