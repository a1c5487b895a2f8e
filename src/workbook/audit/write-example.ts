import { addOneSheet } from '../add-one-sheet';
import { cellOf } from '../quote-workbook/cell-address';
import { beginning, number, type PlannedCell, type PlannedRow, tableRow, text } from '../quote-workbook/plan';

type Rows = readonly (readonly (string | number)[])[];

/** An invented month: a log and the invoice that a vendor made of it, each with its headers. */
export interface AuditExample {
  /** The sheet's name where that is free, its title, and what it says of itself. */
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  readonly log: Rows;
  readonly invoice: Rows;
}

const invoiceColumn = 4;

/**
 * Writes an example to a new sheet, the invoice beside the log; nothing that is there is touched.
 * @returns where the log and the invoice stand
 * @throws WorkbookError
 */
export async function writeExample({ name, title, hint, log, invoice }: AuditExample): Promise<{ readonly log: string; readonly invoice: string }> {
  const rows = log.map((cells, index): PlannedRow => [...cells.map((cell, column) => planned(cell, log, index, column)), undefined, ...(invoice[index] ?? []).map((cell, column) => planned(cell, invoice, index, column))]);
  const sheet = await addOneSheet({ name, columnWidths: [90, 70, 90, 30, 90, 80, 80], rows: [...beginning(title, hint), ...rows], frozenRows: tableRow + 1, tables: [], names: [] });
  const place = (column: number, cells: Rows): string => `${cellOf({ sheet, row: tableRow, column })}:${cellOf({ row: tableRow + cells.length - 1, column: column + (cells[0]?.length ?? 1) - 1 })}`;
  return { log: place(0, log), invoice: place(invoiceColumn, invoice) };
}

function planned(cell: string | number, table: Rows, row: number, column: number): PlannedCell | undefined {
  if (cell === '') return undefined;
  if (row === 0) return text(String(cell), typeof table[1]?.[column] === 'number' ? 'heading of numbers' : 'heading');
  return typeof cell === 'number' ? number(cell, Number.isInteger(cell) ? 'units' : 'money') : text(cell);
}
