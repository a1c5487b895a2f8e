import type { ErrorAnswer, SafeCell } from '../../functions/answer';
import type { Locale } from '../../i18n/locale';

/** Whether a cell of an answer is an error. */
export function isErrorAnswer(cell: SafeCell | undefined): cell is ErrorAnswer {
  return typeof cell === 'object';
}

/** What a cell of an answer reads as; a number is grouped and shown with up to 12 digits, an error is its code. */
export function answerText(cell: SafeCell, locale: Locale): string {
  if (typeof cell === 'number') return cell.toLocaleString(locale, { maximumSignificantDigits: 12 });
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return isErrorAnswer(cell) ? cell.error : cell;
}

/** The text of a cell that holds one; nothing for a number or an error. */
export function textIn(cell: SafeCell | undefined): string {
  return typeof cell === 'string' ? cell : '';
}

/** The number of a cell that holds one; null for a text or an error. */
export function numberIn(cell: SafeCell | undefined): number | null {
  return typeof cell === 'number' ? cell : null;
}

/** Whether an answer fills more than one cell. */
export function isTable(rows: readonly (readonly SafeCell[])[]): boolean {
  return rows.length > 1 || (rows[0]?.length ?? 0) > 1;
}
