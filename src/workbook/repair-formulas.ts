import { readBook } from './book-cells';
import { inExcel } from './in-excel';

/** What a repair came to. */
export interface Repair {
  /** Cells with one of our functions that showed `#NAME?`. */
  readonly found: number;
  /** Of these, still `#NAME?` after they were entered again. */
  readonly left: readonly string[];
}

const ours = /\bRTC_[A-Z0-9_]+\s*\(/i;
// What Excel writes before the name of a function that it did not know when the file was opened.
const unknownPrefix = /(?:_xlfn\.)?_xldudf_(?=RTC_)/gi;

/**
 * Enters again every formula of ours that shows `#NAME?`, as it does where the workbook was opened before the functions were
 * loaded, and calculates the workbook. Other cells are not touched.
 * @throws WorkbookError
 */
export async function repairFormulas(): Promise<Repair> {
  return inExcel(async (context) => {
    const { sheets } = await readBook(context);
    const broken = sheets.flatMap(({ name, row, column, values, formulas }) =>
      formulas.flatMap((cells, r) =>
        cells.flatMap((formula, c) => {
          const text = String(formula).replace(unknownPrefix, '');
          return text.startsWith('=') && ours.test(text) && values[r]?.[c] === '#NAME?' ? [{ sheet: name, row: row + r, column: column + c, formula: text }] : [];
        }),
      ),
    );
    if (broken.length === 0) return { found: 0, left: [] };
    const cells = broken.map(({ sheet, row, column, formula }) => {
      const cell = context.workbook.worksheets.getItem(sheet).getCell(row, column);
      cell.formulas = [[formula]];
      return cell;
    });
    context.application.calculate('Full');
    cells.forEach((cell) => cell.load('values, address'));
    await context.sync();
    return { found: broken.length, left: cells.filter(({ values }) => (values as unknown[][])[0]?.[0] === '#NAME?').map(({ address }) => address) };
  });
}
