import { cellsAt } from './cells-at';
import { calculateIfManual, inExcel } from './in-excel';

/** A cell whose content the user has seen and agreed to lose. */
export interface OccupiedCell {
  readonly address: string;
  /** What stands there: its formula, or what it shows. */
  readonly content: string;
}

/** What became of a formula: written, or held back because the cell is not empty. */
export type Insertion =
  | { readonly written: true; readonly address: string; /** What the cell showed right after. */ readonly shows: string }
  | ({ readonly written: false } & OccupiedCell);

/**
 * Writes a formula at the selected cell; a cell that holds something is left as it is and reported.
 * @param formula - in English, with `=`
 * @param options.overwrite - the cell, as reported before, that may be replaced: that cell is written whatever is selected by then,
 * unless its content has changed in between
 * @throws WorkbookError
 */
export async function insertFormula(formula: string, options: { readonly overwrite?: OccupiedCell } = {}): Promise<Insertion> {
  return inExcel(async (context) => {
    const { overwrite } = options;
    const { application } = context.workbook;
    const cell = overwrite ? cellsAt(context, overwrite.address) : context.workbook.getActiveCell();
    cell.load({ address: true, formulas: true, text: true });
    application.load('calculationMode');
    await context.sync();

    const content = contentOf(cell);
    if (content !== '' && content !== overwrite?.content) return { written: false, address: cell.address, content };

    cell.formulas = [[formula]];
    calculateIfManual(application);
    cell.load({ text: true });
    await context.sync();
    return { written: true, address: cell.address, shows: textOf(cell) };
  });
}

/** Spilled cells hold no formula of their own but show text; a formula may show nothing. */
function contentOf(cell: Excel.Range): string {
  const formula = (cell.formulas as readonly (readonly (string | number | boolean | null)[])[])[0]?.[0] ?? '';
  return formula === '' ? textOf(cell) : String(formula);
}

function textOf(cell: Excel.Range): string {
  return cell.text[0]?.[0] ?? '';
}
