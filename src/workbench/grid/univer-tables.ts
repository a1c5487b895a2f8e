import { ICommandService, type Injector } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import { AddSheetTableCommand, DeleteSheetTableCommand, type ITableRange, SetSheetTableCommand } from '@univerjs/sheets-table';
import { invalidArgument, itemNotFound } from '../office-host/errors';
import type { Area, TableArea, TableModel } from '../office-host/model';

/** Univer's tables, as the Office host sees them. */
export class UniverTables implements TableModel {
  private readonly commands: ICommandService;

  constructor(
    private readonly workbook: FWorkbook,
    injector: Injector,
  ) {
    this.commands = injector.get(ICommandService);
  }

  tables(): readonly TableArea[] {
    return this.workbook.getTableList().map(({ id, name, subUnitId, range }) => ({
      id,
      name,
      area: { sheet: subUnitId, row: range.startRow, column: range.startColumn, rows: range.endRow - range.startRow + 1, columns: range.endColumn - range.startColumn + 1 },
    }));
  }

  addTable(area: Area, name: string | undefined): TableArea {
    const id = `table-${this.tables().length + 1}-${Math.round(performance.now() * 1000)}`;
    const done = this.commands.syncExecuteCommand(AddSheetTableCommand.id, { unitId: this.workbook.getId(), subUnitId: area.sheet, id, name: name ?? freeName(this.tables()), range: rangeOf(area), options: { showHeader: true } });
    const added = this.tables().find((table) => table.id === id);
    if (!done || added === undefined) throw invalidArgument('TableCollection.add');
    return added;
  }

  renameTable(id: string, name: string): void {
    this.set(id, { name });
  }

  resizeTable(id: string, area: Area): void {
    this.set(id, { updateRange: { newRange: rangeOf(area) } });
  }

  removeTable(id: string): void {
    this.commands.syncExecuteCommand(DeleteSheetTableCommand.id, { unitId: this.workbook.getId(), subUnitId: this.table(id).area.sheet, tableId: id });
  }

  private set(id: string, config: Readonly<Record<string, unknown>>): void {
    if (!this.commands.syncExecuteCommand(SetSheetTableCommand.id, { unitId: this.workbook.getId(), tableId: id, ...config })) throw invalidArgument('Table');
  }

  private table(id: string): TableArea {
    const table = this.tables().find((one) => one.id === id);
    if (table === undefined) throw itemNotFound('Table');
    return table;
  }
}

function rangeOf({ row, column, rows, columns }: Area): ITableRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

function freeName(tables: readonly TableArea[]): string {
  const names = new Set(tables.map(({ name }) => name.toLowerCase()));
  let count = tables.length + 1;
  while (names.has(`table${count}`)) count += 1;
  return `Table${count}`;
}
