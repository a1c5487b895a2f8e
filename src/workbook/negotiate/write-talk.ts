import { calculateIfManual, inExcel } from '../in-excel';
import { addSheets } from '../quote-workbook/add-sheets';
import { type CellLook, type PlannedSheet, text } from '../quote-workbook/plan';

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
export async function writeTalk(wanted: string, lines: readonly WrittenLine[], notice: string): Promise<string> {
  return inExcel(async (context) => {
    const { worksheets, application } = context.workbook;
    worksheets.load('items/name');
    application.load('calculationMode');
    await context.sync();
    const planned: PlannedSheet = { name: wanted, columnWidths: [pageWidth], rows: lines.map(({ text: line, look }) => [text(line, look)]), frozenRows: 0, tables: [], names: [] };
    const [place] = addSheets(context, worksheets.items, { marks: new Set(), sheetFor: () => undefined, clear: () => undefined }, [planned], notice);
    place?.sheet.activate();
    calculateIfManual(application);
    await context.sync();
    return place?.name ?? '';
  });
}
