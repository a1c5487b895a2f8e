import type { TableArea, WorkbookModel } from './model';

/** The table as it is now: the same batch may have renamed or resized it. */
export function liveTable(table: TableArea, model: WorkbookModel): TableArea {
  return model.tables().find(({ id }) => id === table.id) ?? table;
}
