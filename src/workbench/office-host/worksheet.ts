import { integerArgument, optionalText, textArgument } from './arguments';
import { chartsObject } from './charts';
import { pageLayoutObject } from './page-layout';
import type { HostContext } from './context';
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from './errors';
import { EventType, wholeWorkbook } from './events';
import { freezePanesObject } from './freeze-panes';
import type { Area, WorkbookModel } from './model';
import { namesObject, refersTo } from './names';
import { defineType, type HostType, nullObject } from './objects';
import { protectionObject } from './protection';
import { areaArgument, rangeObject } from './range';
import { tablesObject } from './tables';

const forbiddenInNames = /[\\/?*:[\]]/;

/** Excel.Worksheet, by its id. */
export const worksheetObject: HostType<string> = defineType('Worksheet', {
  identity: (sheet) => ({ Id: sheet }),
  properties: {
    Id: { get: (sheet) => sheet },
    Name: { get: (sheet, { model }) => model.sheetName(sheet), set: rename },
    Position: { get: (sheet, { model }) => model.sheets().indexOf(sheet) },
  },
  objects: {
    Tables: (sheet, context) => tablesObject({ sheet }, context),
    Names: (sheet, context) => namesObject({ sheet }, context),
    FreezePanes: freezePanesObject,
    Charts: chartsObject,
    PageLayout: pageLayoutObject,
    Protection: protectionObject,
  },
  methods: {
    GetRange: (sheet, args, context) => rangeObject(rangeOf(sheet, args[0], context), context),
    GetRangeByIndexes: (sheet, args, context) => {
      const [row, column, rows, columns] = [0, 1, 2, 3].map((index) => integerArgument(args, index, 'Worksheet.getRangeByIndexes')) as [number, number, number, number];
      if (row < 0 || column < 0 || rows < 1 || columns < 1) throw invalidArgument('Worksheet.getRangeByIndexes');
      return rangeObject({ sheet, row, column, rows, columns }, context);
    },
    GetCell: (sheet, args, context) => {
      const [row, column] = [integerArgument(args, 0, 'Worksheet.getCell'), integerArgument(args, 1, 'Worksheet.getCell')];
      return rangeObject({ sheet, row, column, rows: 1, columns: 1 }, context);
    },
    GetUsedRange: (sheet, _args, context) => rangeObject(context.model.usedArea(sheet) ?? { sheet, row: 0, column: 0, rows: 1, columns: 1 }, context),
    GetUsedRangeOrNullObject: (sheet, _args, context) => {
      const used = context.model.usedArea(sheet);
      return used === undefined ? nullObject() : rangeObject(used, context);
    },
    Delete: (sheet, _args, { model }) => {
      if (model.sheets().length === 1) throw invalidOperation('Worksheet.delete');
      model.removeSheet(sheet);
      model.charts.removeSheet(sheet);
      model.pages.delete(sheet);
    },
    Activate: (sheet, _args, { model }) => model.activateSheet(sheet),
    _RegisterDataChangedEvent: (sheet, _args, { events }) => events.register(EventType.SheetChanged, sheet),
    _UnregisterDataChangedEvent: (sheet, _args, { events }) => events.unregister(EventType.SheetChanged, sheet),
    _RegisterSelectionChangedEvent: (sheet, _args, { events }) => events.register(EventType.SheetSelectionChanged, sheet),
    _UnregisterSelectionChangedEvent: (sheet, _args, { events }) => events.unregister(EventType.SheetSelectionChanged, sheet),
  },
});

/** Excel.WorksheetCollection. */
export const worksheetsObject: HostType<undefined> = defineType('WorksheetCollection', {
  items: (_all, context) => context.model.sheets().map((sheet) => worksheetObject(sheet, context)),
  methods: {
    GetItem: (_all, args, context) => worksheetObject(sheetNamed(textArgument(args, 0, 'WorksheetCollection.getItem'), context.model), context),
    GetItemOrNullObject: (_all, args, context) => {
      const sheet = findSheet(textArgument(args, 0, 'WorksheetCollection.getItemOrNullObject'), context.model);
      return sheet === undefined ? nullObject() : worksheetObject(sheet, context);
    },
    GetActiveWorksheet: (_all, _args, context) => worksheetObject(context.model.activeSheet(), context),
    GetCount: (_all, _args, { model }) => model.sheets().length,
    Add: (_all, args, context) => {
      const name = optionalText(args, 0, 'WorksheetCollection.add');
      if (name !== undefined) checkName(name, undefined, context.model);
      return worksheetObject(context.model.addSheet(name), context);
    },
    _RegisterDataChangedEvent: (_all, _args, { events }) => events.register(EventType.SheetChanged, wholeWorkbook),
    _UnregisterDataChangedEvent: (_all, _args, { events }) => events.unregister(EventType.SheetChanged, wholeWorkbook),
    _RegisterSelectionChangedEvent: (_all, _args, { events }) => events.register(EventType.SheetSelectionChanged, wholeWorkbook),
    _UnregisterSelectionChangedEvent: (_all, _args, { events }) => events.unregister(EventType.SheetSelectionChanged, wholeWorkbook),
    _RegisterDeletedEvent: (_all, _args, { events }) => events.register(EventType.SheetDeleted, wholeWorkbook),
    _UnregisterDeletedEvent: (_all, _args, { events }) => events.unregister(EventType.SheetDeleted, wholeWorkbook),
  },
});

/** The sheet with this name (case does not matter) or id; undefined where there is none. */
export function findSheet(nameOrId: string, model: WorkbookModel): string | undefined {
  return model.sheets().find((sheet) => sheet === nameOrId || model.sheetName(sheet).toLowerCase() === nameOrId.toLowerCase());
}

function sheetNamed(nameOrId: string, model: WorkbookModel): string {
  const sheet = findSheet(nameOrId, model);
  if (sheet === undefined) throw itemNotFound('WorksheetCollection.getItem');
  return sheet;
}

// `getRange` takes an address, or the name of a range.
function rangeOf(sheet: string, address: unknown, context: HostContext): Area {
  if (address === undefined || address === null || address === '') return { sheet, row: 0, column: 0, ...context.model.sheetSize(sheet) };
  const named = typeof address === 'string' ? context.model.names().find(({ name }) => name.toLowerCase() === address.toLowerCase()) : undefined;
  return (named && refersTo(named, context)) ?? areaArgument(address, sheet, context);
}

function rename(sheet: string, name: unknown, { model }: HostContext): void {
  if (typeof name !== 'string') throw invalidArgument('Worksheet.name');
  checkName(name, sheet, model);
  model.renameSheet(sheet, name);
}

function checkName(name: string, own: string | undefined, model: WorkbookModel): void {
  if (name === '' || name.length > 31 || forbiddenInNames.test(name) || name.startsWith("'") || name.endsWith("'")) throw invalidArgument('Worksheet.name');
  const taken = findSheet(name, model);
  if (taken !== undefined && taken !== own) throw itemAlreadyExists('Worksheet.name');
}
