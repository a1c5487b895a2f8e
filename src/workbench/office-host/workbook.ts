import { applicationObject } from './application';
import { textArgument } from './arguments';
import { itemNotFound } from './errors';
import { namesObject } from './names';
import { defineType, type HostType, nullObject } from './objects';
import { rangeObject } from './range';
import { tablesObject } from './tables';
import { worksheetsObject } from './worksheet';

/** Excel.Workbook: where every path of a batch begins. */
export const workbookObject: HostType<undefined> = defineType('Workbook', {
  properties: {
    Name: { get: (_workbook, { model }) => model.name },
  },
  objects: {
    Application: (_workbook, context) => applicationObject(undefined, context),
    Worksheets: (_workbook, context) => worksheetsObject(undefined, context),
    Tables: (_workbook, context) => tablesObject({}, context),
    Names: (_workbook, context) => namesObject({}, context),
  },
  methods: {
    // Excel on the web opens a new workbook by this; Windows and Mac by `application.createWorkbook(...).open()`.
    CreateAndOpenWorkbook: (_workbook, args, context) => context.openWorkbook(textArgument(args, 0, 'Workbook.createAndOpenWorkbook')),
    GetSelectedRange: (_workbook, _args, context) => rangeObject(context.model.selection(), context),
    GetActiveCell: (_workbook, _args, context) => rangeObject({ ...context.model.selection(), rows: 1, columns: 1 }, context),
    _GetRangeForEventByReferenceId: (_workbook, args, context) => {
      const area = context.areaOfEvent(textArgument(args, 0, 'Workbook._GetRangeForEventByReferenceId'));
      if (area === undefined) throw itemNotFound('Workbook._GetRangeForEventByReferenceId');
      return rangeObject(area, context);
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_workbook, args, context) => {
      const area = context.areaOfEvent(textArgument(args, 0, 'Workbook._GetRangeOrNullObjectForEventByReferenceId'));
      return area === undefined ? nullObject() : rangeObject(area, context);
    },
    _RemoveReference: (_workbook, args, { references }) => references.release(textArgument(args, 0, 'Workbook._RemoveReference')),
    _RemoveAllReferences: (_workbook, _args, { references }) => references.releaseAll(),
  },
});
