import { type ICommandInfo, ICommandService, type Injector } from '@univerjs/core';
import { type IRemoveSheetMutationParams, type ISetRangeValuesMutationParams, RemoveSheetMutation, SetRangeValuesMutation } from '@univerjs/sheets';
import type { Area } from '../office-host/model';

/**
 * Tells of cells that somebody has changed. Univer writes recalculated cells by the same mutation, but without a command
 * that triggered it.
 */
export function onCellsChanged(injector: Injector, changed: (area: Area) => void): void {
  injector.get(ICommandService).onCommandExecuted((command) => tell(command, changed));
}

/** Tells of them just before they change: what the new formulas answer comes only after it. */
export function beforeCellsChange(injector: Injector, changing: (area: Area) => void): void {
  injector.get(ICommandService).beforeCommandExecuted((command) => tell(command, changing));
}

/** Tells of sheets that somebody has deleted. */
export function onSheetDeleted(injector: Injector, deleted: (sheet: string) => void): void {
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id === RemoveSheetMutation.id) deleted((params as IRemoveSheetMutationParams).subUnitId);
  });
}

function tell({ id, params }: Readonly<ICommandInfo>, listener: (area: Area) => void): void {
  if (id !== SetRangeValuesMutation.id) return;
  const { cellValue = {}, subUnitId, trigger } = params as ISetRangeValuesMutationParams;
  if (trigger === undefined) return;
  const rows = Object.keys(cellValue).map(Number);
  const columns = Object.values(cellValue).flatMap((cells) => Object.keys((cells as object | undefined) ?? {}).map(Number));
  if (columns.length === 0) return;
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  listener({ sheet: subUnitId, row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 });
}
