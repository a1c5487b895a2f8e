import { overlaps } from './areas';
import { cellInput } from './cell-input';
import type { HostContext } from './context';
import { invalidArgument, notImplemented } from './errors';
import { liveTable } from './live-table';
import type { Area, TableArea } from './model';
import { defineType, type HostType } from './objects';
import { refuseProtected } from './protection';
import { rangeObject } from './range';

/** A row of a table, counted from 0 below its header. */
interface TableRow {
  readonly table: TableArea;
  readonly index: number;
}

const tableRowObject: HostType<TableRow> = defineType('TableRow', {
  properties: { Index: { get: ({ index }) => index } },
  methods: { GetRange: ({ table, index }, _args, { model, ...context }) => rangeObject(rowsArea(liveTable(table, model).area, index, 1), { model, ...context }) },
});

/** Excel.TableRowCollection. */
export const tableRowsObject: HostType<TableArea> = defineType('TableRowCollection', {
  properties: { Count: { get: (table, { model }) => liveTable(table, model).area.rows - 1 } },
  methods: {
    GetCount: (table, _args, { model }) => liveTable(table, model).area.rows - 1,
    Add: (table, args, context) => tableRowObject({ table, index: addRows(table, args, context) }, context),
  },
});

function rowsArea(area: Area, index: number, rows: number): Area {
  return { ...area, row: area.row + 1 + index, rows };
}

/** Adds rows at the end; Excel would move what stands below the table, this host refuses. @returns the first one's index */
function addRows(table: TableArea, [index, values]: readonly unknown[], context: HostContext): number {
  const { model } = context;
  const { id, area } = liveTable(table, model);
  refuseProtected(area.sheet, 'TableRowCollection.add', context);
  if (index !== undefined && index !== null && index !== -1 && index !== area.rows - 1) throw notImplemented('TableRowCollection.add between rows');
  const rows: unknown = values ?? [Array.from({ length: area.columns }, () => '')];
  if (!Array.isArray(rows) || rows.length === 0 || !rows.every((row): row is unknown[] => Array.isArray(row) && row.length === area.columns)) throw invalidArgument('TableRowCollection.add');
  const added = rowsArea(area, area.rows - 1, rows.length);
  if (model.tables().some((other) => other.id !== id && overlaps(other.area, added))) throw invalidArgument('TableRowCollection.add', 'This would move cells in a table.');
  if (model.formulas(added).some((row) => row.some((cell) => cell !== ''))) throw notImplemented('TableRowCollection.add over cells that hold something');
  model.resizeTable(id, { ...area, rows: area.rows + rows.length });
  const formats = model.numberFormats(added);
  model.write(added, rows.map((row, r) => row.map((value, c) => cellInput(value, formats[r]?.[c] ?? ''))));
  return area.rows - 1;
}
