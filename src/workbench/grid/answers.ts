import { ArrayValueObject, type BaseValueObject, BooleanValueObject, ErrorType, ErrorValueObject, NumberValueObject, StringValueObject } from '@univerjs/engine-formula';

/** An error of a function, and where in its answer it stands. */
export interface CellError {
  readonly row: number;
  readonly column: number;
  readonly code: string;
  /** What the function says about it; empty where it threw something other than CustomFunctions.Error. */
  readonly sentence: string;
}

/** A function's answer as the grid takes it. */
export interface Answer {
  readonly value: BaseValueObject;
  readonly errors: readonly CellError[];
}

/** The engine's error of this code, or undefined. */
export function errorType(code: unknown): ErrorType | undefined {
  return Object.values(ErrorType).find((type: string) => type === code);
}

/**
 * Turns what a function returned into cells, as Excel does: a two-dimensional array spills, null shows as 0, a number that
 * is not finite is lost inside an array (0) and an error alone, an error object keeps its code.
 */
export function answerOf(returned: unknown): Answer {
  const errors: CellError[] = [];
  if (!Array.isArray(returned)) return { value: cellOf(returned, 0, 0, false, errors), errors };
  const rows = returned.map((row: unknown) => (Array.isArray(row) ? row : [row]) as unknown[]);
  const calculateValueList = rows.map((row, r) => row.map((cell, c) => cellOf(cell, r, c, true, errors)));
  const only = rows.length === 1 && calculateValueList[0]?.length === 1 ? calculateValueList[0][0] : undefined;
  if (only !== undefined) return { value: only, errors };
  const value = ArrayValueObject.create({ calculateValueList, rowCount: rows.length, columnCount: rows[0]?.length ?? 0, unitId: '', sheetId: '', row: -1, column: -1 });
  return { value, errors };
}

/** Turns what a function threw into a cell: CustomFunctions.Error keeps its code and sentence, all else is #VALUE! without one. */
export function answerOfThrown(thrown: unknown): Answer {
  const errors: CellError[] = [];
  return { value: errorOf(thrown, 0, 0, errors), errors };
}

function cellOf(returned: unknown, row: number, column: number, inArray: boolean, errors: CellError[]): BaseValueObject {
  if (returned === null || returned === undefined) return NumberValueObject.create(0);
  if (typeof returned === 'string') return StringValueObject.create(returned);
  if (typeof returned === 'boolean') return BooleanValueObject.create(returned);
  if (typeof returned !== 'number') return errorOf(returned, row, column, errors);
  if (Number.isFinite(returned)) return NumberValueObject.create(returned);
  if (inArray) return NumberValueObject.create(0);
  return ErrorValueObject.create(Number.isNaN(returned) ? ErrorType.VALUE : ErrorType.NUM);
}

// The functions live in the pane's frame, where Error is another class: an error is known by its fields, not by instanceof.
function errorOf(value: unknown, row: number, column: number, errors: CellError[]): ErrorValueObject {
  const { code, message } = (typeof value === 'object' && value !== null ? value : {}) as { readonly code?: unknown; readonly message?: unknown };
  const known = errorType(code);
  errors.push({ row, column, code: known ?? ErrorType.VALUE, sentence: known !== undefined && typeof message === 'string' ? message : '' });
  return ErrorValueObject.create(known ?? ErrorType.VALUE);
}
