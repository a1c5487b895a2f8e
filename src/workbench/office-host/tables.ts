import { textArgument } from './arguments';
import type { HostContext } from './context';
import { itemNotFound } from './errors';
import type { TableArea } from './model';
import { defineType, type HostType, nullObject } from './objects';
import { rangeObject } from './range';
import { tableColumnsObject } from './table-columns';
import { worksheetObject } from './worksheet';

/** The tables of one sheet, or of the workbook where no sheet is given. */
export interface TableScope {
  readonly sheet?: string;
}

/** Excel.Table. */
export const tableObject: HostType<TableArea> = defineType('Table', {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Name: { get: ({ name }) => name },
  },
  objects: {
    Worksheet: ({ area }, context) => worksheetObject(area.sheet, context),
    Columns: (table, context) => tableColumnsObject(table, context),
  },
  methods: {
    GetRange: ({ area }, _args, context) => rangeObject(area, context),
    GetHeaderRowRange: ({ area }, _args, context) => rangeObject({ ...area, rows: 1 }, context),
    GetDataBodyRange: ({ area }, _args, context) => rangeObject({ ...area, row: area.row + 1, rows: area.rows - 1 }, context),
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
    GetCount: (scope, _args, context) => tablesIn(scope, context).length,
  },
});

function tablesIn({ sheet }: TableScope, { model }: HostContext): readonly TableArea[] {
  return model.tables().filter(({ area }) => sheet === undefined || area.sheet === sheet);
}

function find(scope: TableScope, wanted: string, context: HostContext): TableArea | undefined {
  return tablesIn(scope, context).find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase());
}
