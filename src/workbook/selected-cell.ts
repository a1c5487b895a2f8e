import { inExcel } from './in-excel';
import type { CellContent } from './read-range';

/** A cell, and the formula in it; none: ''. */
export interface FormulaCell {
  /** With its sheet. */
  readonly address: string;
  /** In English, with `=`. */
  readonly formula: string;
}

/** The cell that is selected. */
export interface SelectedCell extends FormulaCell {
  /** As it is formatted. */
  readonly shows: string;
  readonly value: CellContent;
}

/** A formula whose answer may reach the selected cell, and how far below and beside it that cell stands. */
export interface Candidate extends FormulaCell {
  readonly below: number;
  readonly beside: number;
}

// As far as tables of the add-in reach: the months of a contract, the columns of Rates.
const mostRows = 1000;
const mostColumns = 20;

/** The selected cell; of several the one that is typed into. @throws WorkbookError */
export async function selectedCell(): Promise<SelectedCell> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address, formulas, text, values');
    await context.sync();
    return { address: cell.address, formula: formulaOf(first(cell.formulas)), shows: cell.text[0]?.[0] ?? '', value: first(cell.values) as CellContent };
  });
}

/**
 * The formulas above and to the left of the selected cell with nothing but values between: it may be part of one's answer. Nearest first.
 * @throws WorkbookError
 */
export async function candidates(): Promise<readonly Candidate[]> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('rowIndex, columnIndex');
    await context.sync();
    const [top, left] = [Math.max(0, cell.rowIndex - mostRows), Math.max(0, cell.columnIndex - mostColumns)];
    const area = cell.worksheet.getRangeByIndexes(top, left, cell.rowIndex - top + 1, cell.columnIndex - left + 1);
    area.load('formulas');
    await context.sync();
    const found = anchors(area.formulas as unknown[][]);
    const cells = found.map(({ row, column }) => area.getCell(row, column));
    cells.forEach((one) => one.load('address'));
    await context.sync();
    return found.map(({ row, column, formula }, index) => ({ address: cells[index]?.address ?? '', formula, below: cell.rowIndex - top - row, beside: cell.columnIndex - left - column }));
  });
}

/** In each row, from the bottom, the last formula that no other one hides. */
function anchors(formulas: readonly (readonly unknown[])[]): readonly { readonly row: number; readonly column: number; readonly formula: string }[] {
  const found: { row: number; column: number; formula: string }[] = [];
  let leftmost = 0;
  for (let row = formulas.length - 1; row >= 0; row -= 1) {
    const cells = formulas[row] ?? [];
    for (let column = cells.length - 1; column >= leftmost; column -= 1) {
      const formula = formulaOf(cells[column]);
      if (formula === '') continue;
      found.push({ row, column, formula });
      leftmost = column + 1;
    }
  }
  return found;
}

/** Calls the listener when another cell is selected or cells change. @returns stops it */
export async function watchSelection(listener: () => void): Promise<() => void> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const tell = (): Promise<void> => {
      listener();
      return Promise.resolve();
    };
    const handlers = [worksheets.onSelectionChanged.add(tell), worksheets.onChanged.add(tell)];
    await context.sync();
    return () => {
      handlers.forEach((handler) => { handler.remove(); });
      void context.sync().catch(() => undefined);
    };
  });
}

function formulaOf(content: unknown): string {
  return typeof content === 'string' && content.startsWith('=') ? content : '';
}

function first(cells: unknown): unknown {
  return (cells as unknown[][])[0]?.[0] ?? '';
}
