import { textArgument } from './arguments';
import type { HostContext } from './context';
import { overlaps } from './areas';
import { invalidArgument, itemAlreadyExists, itemNotFound, notImplemented } from './errors';
import type { Area, TableArea, WorkbookModel } from './model';
import { liveTable } from './live-table';
import { defineType, type HostType, nullObject } from './objects';
import { refuseProtected } from './protection';
import { areaArgument, rangeObject } from './range';
import { tableColumnsObject } from './table-columns';
import { tableRowsObject } from './table-rows';
import { worksheetObject } from './worksheet';

/** The tables of one sheet, or of the workbook where no sheet is given. */
export interface TableScope {
  readonly sheet?: string;
  /** Only those that have cells of this area. */
  readonly touching?: Area;
}

/** Excel.Table. */
export const tableObject: HostType<TableArea> = defineType('Table', {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Name: { get: (table, { model }) => liveTable(table, model).name, set: rename },
  },
  objects: {
    Worksheet: ({ area }, context) => worksheetObject(area.sheet, context),
    Columns: (table, context) => tableColumnsObject(table, context),
    Rows: (table, context) => tableRowsObject(table, context),
  },
  methods: {
    GetRange: (table, _args, context) => rangeObject(liveTable(table, context.model).area, context),
    GetHeaderRowRange: (table, _args, context) => rangeObject({ ...liveTable(table, context.model).area, rows: 1 }, context),
    Resize: (table, args, context) => {
      refuseProtected(table.area.sheet, 'Table.resize', context);
      const area = areaArgument(args[0], table.area.sheet, context);
      const keepsHeader = area.sheet === table.area.sheet && area.row === table.area.row && area.rows > 1 && overlaps(area, table.area);
      if (!keepsHeader || context.model.tables().some((other) => other.id !== table.id && overlaps(other.area, area))) throw invalidArgument('Table.resize');
      context.model.resizeTable(table.id, area);
    },
    ConvertToRange: (table, _args, context) => {
      const { id, area } = liveTable(table, context.model);
      context.model.removeTable(id);
      return rangeObject(area, context);
    },
    GetDataBodyRange: (table, _args, context) => {
      const { area } = liveTable(table, context.model);
      return rangeObject({ ...area, row: area.row + 1, rows: area.rows - 1 }, context);
    },
  },
});

/** Excel.TableCollection. */
export const tablesObject: HostType<TableScope> = defineType('TableCollection', {
  items: (scope, context) => tablesIn(scope, context).map((table) => tableObject(table, context)),
  methods: {
    GetItem: (scope, args, context) => {
      const table = find(scope, textArgument(args, 0, 'TableCollection.getItem'), context);
      if (table === undefined) throw itemNotFound('TableCollection.getItem');
      return tableObject(table, context);
    },
    GetItemOrNullObject: (scope, args, context) => {
      const table = find(scope, textArgument(args, 0, 'TableCollection.getItemOrNullObject'), context);
      return table === undefined ? nullObject() : tableObject(table, context);
    },
    GetFirst: (scope, _args, context) => {
      const [first] = tablesIn(scope, context);
      if (first === undefined) throw itemNotFound('TableScopedCollection.getFirst');
      return tableObject(first, context);
    },
    Add: (scope, args, context) => tableObject(add(scope, args, context), context),
    GetCount: (scope, _args, context) => tablesIn(scope, context).length,
  },
});

function tablesIn({ sheet, touching }: TableScope, { model }: HostContext): readonly TableArea[] {
  return model.tables().filter(({ area }) => (sheet === undefined || area.sheet === sheet) && (touching === undefined || overlaps(touching, area)));
}

function find(scope: TableScope, wanted: string, context: HostContext): TableArea | undefined {
  return tablesIn(scope, context).find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase());
}

function add({ sheet }: TableScope, [address, hasHeaders]: readonly unknown[], context: HostContext): TableArea {
  const { model } = context;
  const area = areaArgument(address, sheet ?? model.activeSheet(), context);
  refuseProtected(area.sheet, 'TableCollection.add', context);
  if (typeof hasHeaders !== 'boolean') throw invalidArgument('TableCollection.add');
  if (!hasHeaders) throw notImplemented('TableCollection.add without headers');
  if (model.tables().some((table) => overlaps(table.area, area))) throw invalidArgument('TableCollection.add', 'A table cannot overlap another table.');
  nameColumns(area, model);
  return model.addTable(area.rows === 1 ? { ...area, rows: 2 } : area, undefined);
}

/** Headers become text; Excel gives empty and repeated ones a name of its own. */
function nameColumns(area: Area, model: WorkbookModel): void {
  const header = { ...area, rows: 1 };
  const taken = new Set<string>();
  const names = (model.texts(header)[0] ?? []).map((text, index) => {
    const wanted = text === '' ? `Column${index + 1}` : text;
    let name = wanted;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${wanted}${count}`;
    taken.add(name.toLowerCase());
    return name;
  });
  model.write(header, [names.map((value) => ({ kind: 'value', value }))]);
}

const tableName = /^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u;

function rename(table: TableArea, name: unknown, { model }: HostContext): void {
  if (typeof name !== 'string' || !tableName.test(name) || /^[A-Z]{1,3}\d+$/i.test(name)) throw invalidArgument('Table.name');
  const isTaken = [...model.tables().filter(({ id }) => id !== table.id), ...model.names()].some((other) => other.name.toLowerCase() === name.toLowerCase());
  if (isTaken) throw itemAlreadyExists('Table.name');
  model.renameTable(table.id, name);
}
