import { freeName } from '../free-name';
import type { PlannedSheet } from './plan';
import type { UnfinishedSheets } from './unfinished-sheets';
import { type Place, writeSheets } from './write-sheets';

/**
 * Adds planned sheets beside what the workbook holds, each under a name that is free; those that were begun before are written anew.
 * @param worksheets - with their names loaded
 * @param notice - what the first cell of each says until it is finished
 */
export function addSheets(context: Excel.RequestContext, worksheets: readonly Excel.Worksheet[], unfinished: UnfinishedSheets, planned: readonly PlannedSheet[], notice: string): readonly Place[] {
  const taken = new Set(worksheets.map(({ name }) => name.toLowerCase()));
  unfinished.clear();
  const places = planned.map((plan) => {
    const begun = unfinished.sheetFor(plan);
    const name = begun?.name ?? freeName(plan.name, taken);
    const sheet = begun ?? context.workbook.worksheets.add(name);
    sheet.getRange('A1').values = [[notice]];
    return { plan, name, sheet };
  });
  writeSheets(context, places);
  return places;
}
