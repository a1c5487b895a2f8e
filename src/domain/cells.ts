import { DomainError } from './errors';

/** An error that stands in a cell: `#N/A`, `#DIV/0!`, ... */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. An empty cell is null; depending on the platform it may also have arrived as "" or 0. */
export type Cell = number | string | boolean | CellError | null;

/** Cells in rows, each row as long as the first. */
export type Grid = readonly (readonly Cell[])[];

/** Whether this cell holds an error. */
export function isCellError(cell: Cell): cell is CellError {
  return typeof cell === 'object' && cell !== null;
}

/** Whether a cell is empty in one of the forms in which empty cells arrive: null, "" or 0, as a number or as text. */
export function isUnsaid(cell: Cell): boolean {
  return typeof cell === 'string' ? cell === '' || (!beginsAsWord(cell) && zeroOrBlank.test(cell)) : cell === null || cell === 0;
}

/** Whether a text begins with an ASCII letter or sign, a digit above 0 or a Chinese character, as nearly all do: thousands are looked at for one formula. */
function beginsAsWord(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first > 0x30 && first < 0x7f) || (first >= 0x4e00 && first < 0xa000);
}

const zeroOrBlank = /^\s*(?:[0０]+(?:[.．][0０]*)?)?\s*$/;

/** An error in a cell is its own answer: `#N/A` stays `#N/A`, any other is refused by name. @throws DomainError `unavailable_in_cell`, `error_in_cell` */
export function refuseError(cell: Cell): void {
  if (isCellError(cell)) throw new DomainError(cell.error === '#N/A' ? 'unavailable_in_cell' : 'error_in_cell', { error: cell.error });
}

/** A cell's text; empty for what `isUnsaid` calls empty, and for errors. */
export function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell.trim();
  return isUnsaid(cell) || isCellError(cell) ? '' : String(cell);
}
