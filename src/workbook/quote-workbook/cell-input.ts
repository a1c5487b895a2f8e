import type { PlannedCell } from './plan';

/** Text that Excel would take for a formula, a number, a share, a date or a truth value. */
const misread = /^([=+\-@']|[\d.,\s/:%-]+[a-z%]*$|[\d.,]+e[+-]?\d+%?$|[(¥￥$€£][\s\d.(-]|[０-９]|\d{1,4}[-/ 年月](\d|[a-z]|$)|\d{1,2}[月日]|(true|false|真|假)$|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]?\d)/i;

/**
 * Text as it must be written into a cell so that it stays text: Excel takes a leading apostrophe off.
 * @example textInput('=HYPERLINK("x")') -> `'=HYPERLINK("x")`
 */
export function textInput(text: string): string {
  return misread.test(text.trim()) ? `'${text}` : text;
}

/** What is written for a planned cell that is no formula; null leaves the cell as it is. */
export function plainInput(cell: PlannedCell | undefined): string | number | null {
  return cell?.text !== undefined ? textInput(cell.text) : (cell?.number ?? null);
}

/** What is written for a planned cell, be it a formula or not; null leaves the cell as it is. */
export function plannedInput(cell: PlannedCell | undefined): string | number | null {
  return cell?.formula ?? plainInput(cell);
}
