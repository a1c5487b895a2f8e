import { type Cell, type Grid, isUnsaid, textOf } from '../domain/cells';
import { DomainError } from '../domain/errors';
import { type Marks, worstMark } from '../domain/scoring/marks';
import { parseNumber } from '../domain/words/numbers';
import { type Arguments, numberIn, placed, single, textIn } from './cells';
import { vocabulary } from './words';

/** Marks with the names that stand beside them, else #1, #2, ... */
export interface MarkTable {
  readonly marks: Marks;
  readonly vendors: readonly string[];
  readonly criteria: readonly string[];
  readonly hasVendorNames: boolean;
  readonly hasCriterionNames: boolean;
}

/**
 * Reads marks: criteria down, vendors across; a first row or column of text are names.
 * An empty cell, 0 and - are marks not given; a 0 that is meant is the word worst.
 * @throws DomainError `missing_argument`, `not_a_number` with its row
 */
export function markTable(grid: Grid | null): MarkTable {
  if (grid === null) throw new DomainError('missing_argument', { argument: 'marks' });
  const hasVendorNames = isNames(grid[0] ?? [], true);
  const hasCriterionNames = isNames(grid.slice(hasVendorNames ? 1 : 0).map(([first = null]) => first), false);
  const rows = grid.slice(hasVendorNames ? 1 : 0);
  const body = rows.map((row) => row.slice(hasCriterionNames ? 1 : 0));
  if ((body[0] ?? []).length === 0) throw new DomainError('missing_argument', { argument: 'marks' });
  const heads = (grid[0] ?? []).slice(hasCriterionNames ? 1 : 0);
  return {
    marks: body.map((row, index) => row.map((cell) => placed({ row: index + (hasVendorNames ? 2 : 1) }, () => markIn(cell)))),
    vendors: heads.map((head, index) => (hasVendorNames && textOf(head) !== '' ? textOf(head) : `#${index + 1}`)),
    criteria: rows.map(([first = null], index) => (hasCriterionNames && textOf(first) !== '' ? textOf(first) : `#${index + 1}`)),
    hasVendorNames,
    hasCriterionNames,
  };
}

/** Names are texts that are no marks; the corner above names of criteria may be empty. */
function isNames(cells: readonly Cell[], isRow: boolean): boolean {
  const said = cells.filter((cell, index) => !isUnsaid(cell) && !(isRow && index === 0 && cells.length > 1 && typeof cell === 'string'));
  return said.length > 0 && said.every((cell) => typeof cell === 'string' && !isMark(cell));
}

function isMark(text: string): boolean {
  return isNotGiven(text) || vocabulary.scoring.find(text) === 'worst' || parseNumber(text) !== null;
}

function isNotGiven(text: string): boolean {
  return /^[-–—－]$/.test(text.trim());
}

function markIn(cell: Cell): number | null {
  if (isUnsaid(cell) || (typeof cell === 'string' && isNotGiven(cell))) return null;
  if (typeof cell === 'string' && vocabulary.scoring.find(cell) === 'worst') return worstMark;
  return numberIn(cell, 'mark', 0, { least: -Infinity });
}

/**
 * One weight for each criterion, down or across; a heading over the vendors' names is passed over.
 * @throws DomainError `missing_argument`, `negative_number`, `weights_differ`
 */
export function weightsIn(grid: Grid | null, { marks, hasVendorNames }: Pick<MarkTable, 'marks' | 'hasVendorNames'>): readonly number[] {
  if (grid === null) throw new DomainError('missing_argument', { argument: 'weights' });
  const cells = grid.length === 1 ? (grid[0] ?? []) : grid.map((row) => row[0] ?? null);
  const own = hasVendorNames && cells.length === marks.length + 1 ? cells.slice(1) : cells;
  if (own.length !== marks.length) throw new DomainError('weights_differ', { weights: own.length, criteria: marks.length });
  return own.map((cell, index) => placed({ row: index + 1 }, () => numberIn(cell, 'weights', 0)));
}

/** What a gate says of a vendor. */
export type Gate = 'pass' | 'fail' | 'unknown';

/**
 * The gates along the vendors; an empty cell is unknown, which is scored.
 * @throws DomainError `word_unknown`, `shapes_differ`
 */
export function gatesIn(grid: Grid | null, { vendors, hasCriterionNames }: MarkTable): readonly Gate[] {
  if (grid === null) return vendors.map(() => 'unknown');
  const cells = grid.length === 1 ? (grid[0] ?? []) : grid.map((row) => row[0] ?? null);
  const own = hasCriterionNames && cells.length === vendors.length + 1 ? cells.slice(1) : cells;
  if (own.length !== vendors.length) throw new DomainError('shapes_differ');
  return own.map((cell) => {
    const text = textIn(cell, 'gates');
    const gate = text === '' ? 'unknown' : vocabulary.scoring.find(text);
    if (gate !== 'pass' && gate !== 'fail' && gate !== 'unknown') throw new DomainError('word_unknown', { argument: 'gates', word: text, words: 'pass, fail, unknown' });
    return gate;
  });
}

/**
 * The one of these words that an argument says, in any language.
 * @throws DomainError `word_unknown`
 */
export function choiceIn<Word extends string>(args: Arguments, argument: string, words: readonly [Word, ...Word[]]): Word {
  const text = textIn(single(args[argument] ?? null, argument), argument);
  if (text === '') return words[0];
  const found = words.find((word) => word === vocabulary.scoring.find(text));
  if (found === undefined) throw new DomainError('word_unknown', { argument, word: text, words: words.join(', ') });
  return found;
}

/** A number for each vendor, with its name where names stand beside or above. */
export interface NamedValue {
  readonly name: string;
  /** Null where the cell holds no number: that vendor takes no part. */
  readonly value: number | null;
}

/** Values along the vendors, in a row or a column, alone or with their names. */
export function namedValues(grid: Grid | null, argument: string): readonly NamedValue[] {
  if (grid === null) throw new DomainError('missing_argument', { argument });
  const isAcross = grid.length === 1 || (grid.length === 2 && isNames(grid[0] ?? [], false));
  const lines = isAcross ? (grid[0] ?? []).map((_, column) => grid.map((row) => row[column] ?? null)) : grid;
  const named = (lines[0]?.length ?? 1) > 1;
  return lines.map((line, index) => {
    const cell = line[line.length - 1] ?? null;
    return { name: named && textOf(line[0] ?? null) !== '' ? textOf(line[0] ?? null) : `#${index + 1}`, value: typeof cell === 'object' || isUnsaid(cell) ? null : placed({ row: index + 1 }, () => numberIn(cell, argument, 0)) };
  });
}
