import { isUnsaid } from '../domain/cells';
import { DomainError } from '../domain/errors';
import { type Arguments, type Bounds, numberIn, single, textIn } from './cells';

/** The text of an argument that must be said. @throws DomainError `missing_argument`, `not_one_cell`, or the cell's own error */
export function requiredText(args: Arguments, argument: string): string {
  const text = textIn(single(args[argument] ?? null, argument), argument);
  if (text === '') throw new DomainError('missing_argument', { argument });
  return text;
}

/** The number of an argument that must be said; 0 counts as not said. @throws DomainError as `requiredText`, and what `numberIn` throws */
export function requiredNumber(args: Arguments, argument: string, bounds?: Bounds): number {
  const cell = single(args[argument] ?? null, argument);
  if (isUnsaid(cell)) throw new DomainError('missing_argument', { argument });
  return numberIn(cell, argument, 0, bounds);
}
