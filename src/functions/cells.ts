import { type Cell, type Grid, isCellError, isUnsaid, refuseError, textOf } from '../domain/cells';
import { DomainError, type ErrorParams } from '../domain/errors';
import { parseNumber } from '../domain/words/numbers';
import type { RegionWord } from '../domain/words/regions';
import { vocabulary } from './words';

/** What a function receives: a grid for each argument by name, null for an omitted one. */
export type Arguments = Readonly<Record<string, Grid | null>>;

/** What a cell of an answer may be. A refusal stands in its own place. */
export type AnswerCell = number | string | boolean | DomainError;

/** A function's answer: rows of cells. */
export type Answer = readonly (readonly AnswerCell[])[];

/** What a cell can call: its arguments in Excel's order, and the answer. Pure and synchronous. */
export interface Run {
  readonly arguments: readonly string[];
  answer(args: Arguments): Answer;
}

/** Ranges that were passed lately, newest first: a sheet's thousand formulas mostly name the same table, and Excel copies it for each. */
let lately: readonly Grid[] = [];
const mostRanges = 8;
const smallestRange = 2;

/**
 * Turns what Excel passes for one argument into a grid: `[[v]]`, a bare value, null or undefined for an omitted one.
 * @returns for a range whose cells equal those of a range passed lately, the very grid made then
 */
export function gridOf(raw: unknown): Grid | null {
  if (raw === null || raw === undefined) return null;
  if (!Array.isArray(raw)) return [[cellOf(raw)]];
  const rows = raw as readonly unknown[];
  const isRange = rows.length >= smallestRange;
  const known = isRange ? lately.find((grid) => isGridOf(grid, rows)) : undefined;
  if (known !== undefined) {
    if (known !== lately[0]) lately = [known, ...lately.filter((grid) => grid !== known)];
    return known;
  }
  const grid = rows.map((row) => (Array.isArray(row) ? (row as readonly unknown[]).map(cellOf) : [cellOf(row)]));
  if (isRange) lately = [grid, ...lately.slice(0, mostRanges - 1)];
  return grid;
}

/** Whether these raw rows would make this very grid. Ranges that differ mostly differ early or have another shape. */
function isGridOf(grid: Grid, rows: readonly unknown[]): boolean {
  if (grid.length !== rows.length) return false;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    const cells = grid[index] ?? [];
    if (!Array.isArray(row) || row.length !== cells.length) return false;
    for (let column = 0; column < cells.length; column += 1) if (!isCellOf(cells[column] ?? null, row[column])) return false;
  }
  return true;
}

function isCellOf(cell: Cell, raw: unknown): boolean {
  if (Object.is(cell, raw)) return true;
  const made = cellOf(raw);
  return isCellError(made) && isCellError(cell) ? made.error === cell.error : Object.is(made, cell);
}

/** A cell as Excel passes it: a plain value, a data type with a basic value, or an error in either of its two forms. */
function cellOf(raw: unknown): Cell {
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : { error: '#NUM!' };
  if (typeof raw === 'string' || typeof raw === 'boolean') return raw;
  if (typeof raw !== 'object' || raw === null) return null;
  const { code, basicValue } = raw as { readonly code?: unknown; readonly basicValue?: unknown };
  const error = [code, basicValue].find((value): value is string => typeof value === 'string' && value.startsWith('#'));
  return error !== undefined ? { error } : basicValue === undefined ? null : cellOf(basicValue);
}

/**
 * Answers cell by cell, as Excel's arrays broadcast: a single row, column or cell stretches over the others.
 * A refusal stays in its own place.
 * @param grids - arguments that may be ranges; null for omitted ones
 * @param answerCell - receives one cell of each argument, in an array that is used again for the next
 */
export function each(grids: readonly (Grid | null)[], answerCell: (cells: readonly Cell[]) => AnswerCell): Answer {
  const height = Math.max(1, ...grids.map((grid) => grid?.length ?? 1));
  const width = Math.max(1, ...grids.map((grid) => grid?.[0]?.length ?? 1));
  // One row of cells serves all lines: a range may have a hundred thousand.
  const cells: Cell[] = grids.map(() => null);
  const answerAt = (row: number, column: number): AnswerCell => {
    try {
      for (let index = 0; index < cells.length; index += 1) cells[index] = broadcast(grids[index] ?? null, row, column);
      return answerCell(cells);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return height > 1 ? error.with({ row: row + 1 }) : error;
    }
  };
  return Array.from({ length: height }, (_, row) => (width === 1 ? [answerAt(row, 0)] : Array.from({ length: width }, (__, column) => answerAt(row, column))));
}

/** Runs a calculation; a refusal that it throws then names its place. */
export function placed<T>(place: ErrorParams, calculate: () => T): T {
  try {
    return calculate();
  } catch (error) {
    throw error instanceof DomainError ? error.with(place) : error;
  }
}

/** Runs a calculation; what it refuses becomes its answer. */
export function attempt<T>(calculate: () => T): T | DomainError {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

function broadcast(grid: Grid | null, row: number, column: number): Cell {
  if (grid === null) return null;
  const line = grid.length === 1 ? grid[0] : grid[row];
  const cell = line?.length === 1 ? line[0] : line?.[column];
  if (cell === undefined) throw new DomainError('shapes_differ');
  return cell;
}

/** The value of an argument that must be one cell; null where it was omitted or is empty. */
export function single(grid: Grid | null, argument: string): Cell {
  if (grid === null) return null;
  if (grid.length !== 1 || grid[0]?.length !== 1) throw new DomainError('not_one_cell', { argument, rows: grid.length, columns: grid[0]?.length ?? 0 });
  return grid[0][0] ?? null;
}

/** Bounds of a number argument, both included. */
export interface Bounds {
  readonly least?: number;
  readonly most?: number;
  /** Whether it must be a whole number. */
  readonly isWhole?: boolean;
}

/**
 * A cell's number; text that people mean as one is read (`1,200`, `12万`).
 * @param otherwise - what an empty cell (null, "" or 0) means
 * @throws DomainError `not_a_number`, `not_whole`, `negative_number`, `out_of_range`, or the cell's own error
 */
export function numberIn(cell: Cell, argument: string, otherwise: number, { least = 0, most = Infinity, isWhole = false }: Bounds = {}): number {
  refuseErrorIn(cell, argument);
  if (isUnsaid(cell)) return otherwise;
  const value = typeof cell === 'number' ? cell : typeof cell === 'string' ? parseNumber(cell) : null;
  if (value === null) throw new DomainError('not_a_number', { argument, text: textOf(cell) });
  if (isWhole && !Number.isInteger(value)) throw new DomainError('not_whole', { argument, value });
  if (value < 0 && least >= 0) throw new DomainError('negative_number', { argument, value });
  if (value < least || value > most) throw new DomainError('out_of_range', { argument, value, ...(Number.isFinite(least) && { least }), ...(Number.isFinite(most) && { most }) });
  return value;
}

/** Reads a cell by a reader of the domain; what that refuses names the argument. @throws DomainError what the reader refuses, or the cell's own error */
export function inArgument<T>(cell: Cell, argument: string, reader: (cell: Cell) => T): T {
  refuseErrorIn(cell, argument);
  return placed({ argument }, () => reader(cell));
}

/** A cell's text, empty for an empty cell. @throws DomainError for the cell's own error */
export function textIn(cell: Cell, argument: string): string {
  refuseErrorIn(cell, argument);
  return textOf(cell);
}

/**
 * The region that a cell names.
 * @returns null for an empty cell
 * @throws DomainError `unknown_region`
 */
export function regionIn(cell: Cell, argument: string): RegionWord | null {
  const text = textIn(cell, argument);
  if (text === '') return null;
  const region = vocabulary.regions.find(text);
  if (region === undefined) throw new DomainError('unknown_region', { region: text, regions: vocabulary.regions.ids.join(', ') });
  return region as RegionWord;
}

function refuseErrorIn(cell: Cell, argument: string): void {
  if (isCellError(cell)) placed({ argument }, () => refuseError(cell));
}
