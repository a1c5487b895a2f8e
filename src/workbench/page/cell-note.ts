import { formatCells } from '../office-host/address';
import { isErrorCode } from '../office-host/cell-errors';
import type { WorkbookModel } from '../office-host/model';
import type { CellPlace, ErrorSentences } from '../grid/error-sentences';

/** An error of a cell, in one line: `B5  #N/A  no price for 4K`; empty where the cell holds no error. */
export function cellNote(cell: CellPlace, model: WorkbookModel, sentences: ErrorSentences): string {
  const area = { ...cell, rows: 1, columns: 1 };
  const value = model.values(area)[0]?.[0];
  if (!isErrorCode(value)) return '';
  return [formatCells(area), value, sentences.at(cell, value)].filter((part) => part !== undefined).join('  ');
}
