import { type Cell, type Grid, isUnsaid, refuseError, textOf } from '../domain/cells';
import { DomainError } from '../domain/errors';
import { completed } from '../domain/scoring/ahp';
import { parseNumber } from '../domain/words/numbers';
import { placed } from './cells';

/**
 * Reads a square of comparisons: numbers or fractions (1/3); one side of a pair is enough; names beside and above are passed over.
 * @throws DomainError `missing_argument`, `pairs_not_square`, `not_a_number`, and what `completed` refuses
 */
export function pairwiseIn(grid: Grid | null): readonly (readonly number[])[] {
  if (grid === null) throw new DomainError('missing_argument', { argument: 'pairwise' });
  const isNamed = grid.length > 1 && (grid[0] ?? []).slice(1).every((cell) => typeof cell === 'string' && !isUnsaid(cell) && ratioOf(cell) === null);
  const rows = isNamed ? grid.slice(1).map((row) => row.slice(1)) : grid;
  const width = rows[0]?.length ?? 0;
  if (rows.length !== width || width === 0) throw new DomainError('pairs_not_square', { rows: rows.length, columns: width });
  return completed(rows.map((row, index) => row.map((cell) => placed({ row: index + (isNamed ? 2 : 1) }, () => ratioIn(cell)))));
}

function ratioIn(cell: Cell): number | null {
  if (isUnsaid(cell)) return null;
  refuseError(cell);
  const ratio = typeof cell === 'number' ? cell : ratioOf(textOf(cell));
  if (ratio === null || !(ratio > 0)) throw new DomainError('not_a_number', { argument: 'pairwise', text: textOf(cell) });
  return ratio;
}

function ratioOf(text: string): number | null {
  const [over, under, more] = text.normalize('NFKC').split(/[/∕⁄]/).map((part) => parseNumber(part.trim()));
  if (over == null || more !== undefined) return null;
  return under === undefined ? over : under === null || under === 0 ? null : over / under;
}
