import { isUnsaid } from '../domain/cells';
import { DomainError } from '../domain/errors';
import { positiveShareOf } from '../domain/terms/term-values';
import { type Arguments, type Bounds, numberIn, placed, single, textIn } from './cells';

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

/** The vendor or offer of a contract; empty: the only one of the rates. */
export function offerText(args: Arguments): string {
  return textIn(single(args.vendor ?? null, 'vendor'), 'vendor');
}

/** A share, `10%` or 0.1, at most 1. @param otherwise - what an empty cell means @throws DomainError `not_a_number`, `negative_number`, `share_above_one` */
export function shareIn(args: Arguments, argument: string, otherwise: number): number {
  const cell = single(args[argument] ?? null, argument);
  textIn(cell, argument);
  return isUnsaid(cell) ? otherwise : placed({ argument }, () => positiveShareOf(cell));
}
