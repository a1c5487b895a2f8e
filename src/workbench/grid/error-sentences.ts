import type { CellError } from './answers';

/** A cell of the workbook, rows and columns counted from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Remembers what was said about the errors of the last calculation, so that it can be shown at the cell, as Excel does
 * for #VALUE! and #N/A.
 */
export class ErrorSentences {
  private readonly byFormula = new Map<string, ReadonlyMap<string, CellError>>();

  /**
   * Replaces what one speaker said about the answer of one formula.
   * @param speaker - a function's id, or the grid itself; several functions can stand in one formula
   * @param errors - placed relative to the formula's cell; none: there is nothing to say any more
   */
  record(speaker: string, formula: CellPlace, errors: readonly CellError[]): void {
    const key = `${keyOf(formula)} ${speaker}`;
    if (errors.length === 0) {
      this.byFormula.delete(key);
      return;
    }
    const placed = errors.map((error) => [keyOf({ sheet: formula.sheet, row: formula.row + error.row, column: formula.column + error.column }), error] as const);
    this.byFormula.set(key, new Map(placed));
  }

  /** Forgets a formula that is no longer what it was. */
  forget(formula: CellPlace): void {
    for (const key of this.byFormula.keys()) if (key.startsWith(`${keyOf(formula)} `)) this.byFormula.delete(key);
  }

  /** What was said about an error of this code in this cell; undefined where nothing was. */
  at(cell: CellPlace, code: string): string | undefined {
    const key = keyOf(cell);
    for (const errors of this.byFormula.values()) {
      const error = errors.get(key);
      if (error?.code === code && error.sentence !== '') return error.sentence;
    }
    return undefined;
  }
}

function keyOf({ sheet, row, column }: CellPlace): string {
  return `${sheet}!${row},${column}`;
}
