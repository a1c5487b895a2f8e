import { textArgument } from './arguments';
import { cellInput } from './cell-input';
import type { HostContext } from './context';
import { invalidArgument, itemNotFound, notImplemented } from './errors';
import type { Area, TableArea } from './model';
import { liveTable } from './live-table';
import { defineType, type HostType, nullObject } from './objects';
import { refuseProtected } from './protection';
import { rangeObject } from './range';

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

/** Adds a column at the right; Excel would move what stands beside the table, this host refuses. @returns its index */
function addColumn(table: TableArea, [index, values]: readonly unknown[], context: HostContext): number {
  const { model } = context;
  const { id, area } = liveTable(table, model);
  refuseProtected(area.sheet, 'TableColumnCollection.add', context);
  if (index !== undefined && index !== null && index !== -1 && index !== area.columns) throw notImplemented('TableColumnCollection.add between columns');
  if (!Array.isArray(values) || values.length !== area.rows || !values.every((row): row is unknown[] => Array.isArray(row) && row.length === 1)) throw invalidArgument('TableColumnCollection.add');
  const added = { ...area, column: area.column + area.columns, columns: 1 };
  if (model.formulas(added).some(([cell]) => cell !== '')) throw notImplemented('TableColumnCollection.add over cells that hold something');
  model.resizeTable(id, { ...area, columns: area.columns + 1 });
  const formats = model.numberFormats(added);
  model.write(added, values.map((row, r) => row.map((value) => cellInput(value, formats[r]?.[0] ?? ''))));
  return area.columns;
}

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
