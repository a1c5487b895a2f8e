import { freeName } from '../free-name';
import { calculateIfManual, inExcel } from '../in-excel';
import type { PlannedSheet } from '../quote-workbook/plan';
import { writeSheets } from '../quote-workbook/write-sheets';

/**
 * Adds one sheet beside what the workbook holds, under a name that is free; names of its cells that are taken get a number.
 * @returns the sheet's name
 * @throws WorkbookError
 */
export async function addOneSheet(plan: PlannedSheet): Promise<string> {
  return inExcel(async (context) => {
    const { worksheets, names, application } = context.workbook;
    worksheets.load('items/name');
    names.load('items/name');
    application.load('calculationMode');
    await context.sync();
    const name = freeName(plan.name, new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase())));
    const taken = new Set(names.items.map((item) => item.name.toLowerCase()));
    const sheet = worksheets.add(name);
    writeSheets(context, [{ plan: { ...plan, name, names: plan.names.map((one) => ({ ...one, name: freeName(one.name, taken).replace(' ', '') })) }, name, sheet }]);
    sheet.activate();
    calculateIfManual(application);
    await context.sync();
    return name;
  });
}
