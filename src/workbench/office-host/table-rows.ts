import { cellInput } from './cell-input';
import type { HostContext } from './context';
import { invalidArgument, notImplemented } from './errors';
import { liveTable } from './live-table';
import type { Area, Rows, TableArea } from './model';
import { defineType, type HostType } from './objects';
import { refuseProtected } from './protection';
import { rangeObject } from './range';

/** A row of a table, counted from 0 below the header. */
export interface TableRow {
  readonly table: TableArea;
  readonly index: number;
}

/** Excel.TableRow. */
export const tableRowObject: HostType<TableRow> = defineType('TableRow', {
  properties: {
    Index: { get: ({ index }) => index },
  },
  methods: {
    GetRange: ({ table, index }, _args, context) => {
      const { area } = liveTable(table, context.model);
      return rangeObject({ ...area, row: area.row + 1 + index, rows: 1 }, context);
    },
  },
});

/** Excel.TableRowCollection. */
export const tableRowsObject: HostType<TableArea> = defineType('TableRowCollection', {
  items: (table, context) => Array.from({ length: liveTable(table, context.model).area.rows - 1 }, (_one, index) => tableRowObject({ table, index }, context)),
  methods: {
    Add: (table, [index, values], context) => {
      const { area } = liveTable(table, context.model);
      const rows = cellsAtEnd(index, values, area.columns, 'TableRowCollection.add');
      // New rows look like the last one.
      const [format = []] = context.model.numberFormats({ ...area, row: area.row + area.rows - 1, rows: 1 });
      grow(table, { ...area, row: area.row + area.rows, rows: rows.length }, rows, rows.map(() => format), context);
      return tableRowObject({ table, index: area.rows - 1 }, context);
    },
    GetCount: (table, _args, context) => liveTable(table, context.model).area.rows - 1,
  },
});

/**
 * Adds a column at the right of a table.
 * @returns its place, counted from 0
 */
export function addColumn(table: TableArea, [index, values]: readonly unknown[], context: HostContext): number {
  const { area } = liveTable(table, context.model);
  const cells = cellsAtEnd(index, values, 1, 'TableColumnCollection.add');
  if (cells.length !== area.rows) throw invalidArgument('TableColumnCollection.add');
  grow(table, { ...area, column: area.column + area.columns, columns: 1 }, cells, cells.map(() => ['General']), context);
  return area.columns;
}

function cellsAtEnd(index: unknown, values: unknown, columns: number, location: string): Rows<unknown> {
  // In the middle Excel moves cells, which the grid behind this host is not asked to do.
  if (index !== null && index !== undefined && index !== -1) throw notImplemented(`${location} in the middle`);
  if (!Array.isArray(values) || values.length === 0 || !values.every((row) => Array.isArray(row) && row.length === columns)) throw invalidArgument(location);
  return values as Rows<unknown>;
}

/** Excel moves away what a table grows over; here there must be nothing. */
function grow(table: TableArea, added: Area, values: Rows<unknown>, formats: Rows<string>, context: HostContext): void {
  const { model } = context;
  refuseProtected(added.sheet, 'Table', context);
  if (model.values(added).some((row) => row.some((value) => value !== ''))) throw notImplemented('a table that grows over cells that hold something');
  const { area } = liveTable(table, model);
  model.writeNumberFormats(added, formats);
  model.resizeTable(table.id, { ...area, rows: added.row + added.rows - area.row, columns: added.column + added.columns - area.column });
  model.write(added, values.map((row, r) => row.map((value, column) => cellInput(value, formats[r]?.[column] ?? ''))));
}
