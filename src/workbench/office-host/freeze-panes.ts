import { integerArgument } from './arguments';
import { invalidArgument } from './errors';
import { defineType, type HostType, nullObject } from './objects';
import { areaArgument, rangeObject } from './range';

/** Excel.WorksheetFreezePanes, by the sheet's id. */
export const freezePanesObject: HostType<string> = defineType('WorksheetFreezePanes', {
  methods: {
    FreezeRows: (sheet, args, { model }) => model.looks.freeze(sheet, { rows: count(args, 'WorksheetFreezePanes.freezeRows'), columns: 0 }),
    FreezeColumns: (sheet, args, { model }) => model.looks.freeze(sheet, { rows: 0, columns: count(args, 'WorksheetFreezePanes.freezeColumns') }),
    FreezeAt: (sheet, args, context) => {
      const { rows, columns, row, column } = areaArgument(args[0], sheet, context);
      if (row !== 0 || column !== 0) throw invalidArgument('WorksheetFreezePanes.freezeAt');
      context.model.looks.freeze(sheet, { rows, columns });
    },
    Unfreeze: (sheet, _args, { model }) => model.looks.freeze(sheet, { rows: 0, columns: 0 }),
    GetLocationOrNullObject: (sheet, _args, context) => {
      const { rows, columns } = context.model.looks.frozen(sheet);
      if (rows === 0 && columns === 0) return nullObject();
      const size = context.model.sheetSize(sheet);
      return rangeObject({ sheet, row: 0, column: 0, rows: rows === 0 ? size.rows : rows, columns: columns === 0 ? size.columns : columns }, context);
    },
  },
});

function count(args: readonly unknown[], location: string): number {
  const value = integerArgument(args, 0, location);
  if (value < 1) throw invalidArgument(location);
  return value;
}
