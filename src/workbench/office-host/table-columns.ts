import { textArgument } from './arguments';
import type { HostContext } from './context';
import { invalidArgument, itemNotFound } from './errors';
import type { Area, TableArea } from './model';
import { liveTable } from './live-table';
import { defineType, type HostType, nullObject } from './objects';
import { rangeObject } from './range';
import { addColumn } from './table-rows';

/** A column of a table, counted from 0. */
export interface TableColumn {
  readonly table: TableArea;
  readonly index: number;
}

/** Excel.TableColumn. */
export const tableColumnObject: HostType<TableColumn> = defineType('TableColumn', {
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: { get: ({ table, index }, context) => columnNames(table, context)[index] },
  },
  methods: {
    GetRange: (column, _args, context) => rangeObject(columnArea(column, context), context),
    GetHeaderRowRange: (column, _args, context) => rangeObject({ ...columnArea(column, context), rows: 1 }, context),
    GetDataBodyRange: (column, _args, context) => {
      const area = columnArea(column, context);
      return rangeObject({ ...area, row: area.row + 1, rows: area.rows - 1 }, context);
    },
  },
});

/** Excel.TableColumnCollection. */
export const tableColumnsObject: HostType<TableArea> = defineType('TableColumnCollection', {
  items: (table, context) => columnNames(table, context).map((_name, index) => tableColumnObject({ table, index }, context)),
  methods: {
    GetItem: (table, args, context) => {
      const index = find(table, args, 'TableColumnCollection.getItem', context);
      if (index === -1) throw itemNotFound('TableColumnCollection.getItem');
      return tableColumnObject({ table, index }, context);
    },
    GetItemOrNullObject: (table, args, context) => {
      const index = find(table, args, 'TableColumnCollection.getItemOrNullObject', context);
      return index === -1 ? nullObject() : tableColumnObject({ table, index }, context);
    },
    GetItemAt: (table, args, context) => {
      const index = args[0];
      if (typeof index !== 'number' || index < 0 || index >= table.area.columns) throw invalidArgument('TableColumnCollection.getItemAt');
      return tableColumnObject({ table, index }, context);
    },
    GetCount: (table) => table.area.columns,
    Add: (table, args, context) => tableColumnObject({ table, index: addColumn(table, args, context) }, context),
  },
});

function columnArea({ table, index }: TableColumn, { model }: HostContext): Area {
  const { area } = liveTable(table, model);
  return { ...area, column: area.column + index, columns: 1 };
}

function columnNames(table: TableArea, { model }: HostContext): readonly string[] {
  const { area } = liveTable(table, model);
  return (model.values({ ...area, rows: 1 })[0] ?? []).map(String);
}

// A column is known by its name or its id.
function find(table: TableArea, args: readonly unknown[], location: string, context: HostContext): number {
  const [wanted] = args;
  if (typeof wanted === 'number') return wanted >= 1 && wanted <= table.area.columns ? wanted - 1 : -1;
  const name = textArgument(args, 0, location).toLowerCase();
  return columnNames(table, context).findIndex((column) => column.toLowerCase() === name);
}
