import { ICommandService, type ICellData, type Injector, type Nullable, ObjectMatrix } from '@univerjs/core';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/sheets';
import { overlaps } from '../office-host/areas';
import type { WorkbookModel } from '../office-host/model';
import { toLongReferences } from './structured-references';

/** Makes the grid understand Excel's short structured references, whoever writes them: typed, pasted, or set by the add-in. */
export function understandShortReferences(injector: Injector, model: WorkbookModel): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const { cellValue = {}, subUnitId } = params as ISetRangeValuesMutationParams;
    new ObjectMatrix(cellValue).forValue((row, column, cell) => lengthen(cell, subUnitId, row, column, model));
  });
}

function lengthen(cell: Nullable<ICellData>, sheet: string, row: number, column: number, model: WorkbookModel): void {
  if (typeof cell?.f !== 'string' || !cell.f.includes('[')) return;
  const here = { sheet, row, column, rows: 1, columns: 1 };
  const table = model.tables().find(({ area }) => overlaps(area, here));
  cell.f = toLongReferences(cell.f, table?.name);
}
