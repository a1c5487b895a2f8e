import type { ICommandService } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import { itemNotFound } from '../office-host/errors';
import type { Area } from '../office-host/model';

/** Univer's range of an area. Excel's sheets have all cells from the start: that one of ours grows is nothing to undo. */
export function rangeIn(workbook: FWorkbook, commands: ICommandService, { sheet, row, column, rows, columns }: Area): ReturnType<FWorksheet['getRange']> {
  const worksheet = workbook.getSheetBySheetId(sheet);
  if (worksheet === null) throw itemNotFound('Worksheet');
  const where = { unitId: workbook.getId(), subUnitId: sheet };
  if (row + rows > worksheet.getMaxRows()) commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...where, rowCount: row + rows });
  if (column + columns > worksheet.getMaxColumns()) commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...where, columnCount: column + columns });
  return worksheet.getRange(row, column, rows, columns);
}
