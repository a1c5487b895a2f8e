import type { Injector } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import type { BookArea } from '../book';
import type { Spills } from '../files/saved-book';

/** What Univer knows of spilled and of merged cells. */
export class UniverSpills implements Spills {
  private readonly formulas: FormulaDataModel;

  constructor(
    private readonly workbook: FWorkbook,
    injector: Injector,
  ) {
    this.formulas = injector.get(FormulaDataModel);
  }

  spillAt(sheet: string, row: number, column: number): BookArea | undefined {
    const range = this.formulas.getArrayFormulaRange()[this.workbook.getId()]?.[sheet]?.[row]?.[column];
    if (!range) return undefined;
    const area = { row: range.startRow, column: range.startColumn, rows: range.endRow - range.startRow + 1, columns: range.endColumn - range.startColumn + 1 };
    return area.rows * area.columns > 1 ? area : undefined;
  }

  merges(sheet: string): readonly BookArea[] {
    const merged = this.workbook.getSheetBySheetId(sheet)?.getSheet().getMergeData() ?? [];
    return merged.map(({ startRow, startColumn, endRow, endColumn }) => ({ row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 }));
  }
}
