import { addOneSheet } from '../add-one-sheet';
import { type CellLook, text } from '../quote-workbook/plan';

/** A line of a talk sheet and how it looks. */
export interface WrittenLine {
  readonly text: string;
  readonly look?: CellLook;
}

/** Points: what a printed page takes; Excel lets a column be 409 wide. */
const pageWidth = 400;

/**
 * Writes what is said to a vendor onto a new sheet, as text without a formula: one column, as wide as a printed page.
 * @param wanted - the sheet's name, which gets a number where it is taken
 * @returns the name that it got
 * @throws WorkbookError
 */
export async function writeTalk(wanted: string, lines: readonly WrittenLine[]): Promise<string> {
  return addOneSheet({ name: wanted, columnWidths: [pageWidth], rows: lines.map(({ text: line, look }) => [text(line, look)]), frozenRows: 0, tables: [], names: [] });
}
