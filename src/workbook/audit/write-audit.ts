import { formula, type FormulaArgument } from '../../functions/formula';
import { addOneSheet } from '../add-one-sheet';
import { beginning, type CellLook, formulaCell, type LookArea, number, type PlannedRow, type PlannedSheet, tableRow, text } from '../quote-workbook/plan';

/** A check of an invoice, as its sheet shows it. */
export interface AuditSheet {
  /** The sheet's name where that is free, its title, and what it says of itself. */
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  /** The call that answers, or the answer itself where the usage is too large for one. */
  readonly answer: readonly FormulaArgument[] | readonly (readonly (string | number)[])[];
}

const columnLooks: readonly CellLook[] = ['input', 'units', 'units', 'money', 'money', 'money'];
const answerRows = 60;

/**
 * Writes a check of an invoice to a new sheet, in one batch; nothing that is there is touched.
 * @returns the sheet's name
 * @throws WorkbookError
 */
export async function writeAudit(audit: AuditSheet): Promise<string> {
  return addOneSheet(planOf(audit));
}

function planOf({ name, title, hint, answer }: AuditSheet): PlannedSheet {
  return {
    name,
    columnWidths: [140, 90, 100, 100, 100, 90, 320],
    rows: [...beginning(title, hint), ...(isCall(answer) ? [[formulaCell(formula('RTC_AUDIT', answer))]] : answer.map(valuesOf))],
    spilled: [{ look: 'heading', row: tableRow, column: 0, rows: 1, columns: columnLooks.length + 1 }, { look: 'heading of numbers', row: tableRow, column: 1, rows: 1, columns: columnLooks.length - 1 }, ...columnLooks.slice(1).map((look, index): LookArea => ({ look, row: tableRow + 1, column: index + 1, rows: answerRows, columns: 1 }))],
    frozenRows: tableRow + 1,
    tables: [],
    names: [{ name: 'RtcAudit', row: tableRow, column: 0 }],
  };
}

function isCall(answer: AuditSheet['answer']): answer is readonly FormulaArgument[] {
  return !Array.isArray(answer[0]);
}

function valuesOf(cells: readonly (string | number)[]): PlannedRow {
  return cells.map((cell) => (typeof cell === 'number' ? number(cell) : cell === '' ? undefined : text(cell)));
}
