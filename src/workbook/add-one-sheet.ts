import { freeName } from './free-name';
import { calculateIfManual, inExcel } from './in-excel';
import type { PlannedSheet } from './quote-workbook/plan';
import { writeSheets } from './quote-workbook/write-sheets';

/**
 * Adds one sheet beside what the workbook holds, under a name that is free; names of its cells and tables that are taken get a number: `RtcAudit2`.
 * @returns the sheet's name
 * @throws WorkbookError
 */
export async function addOneSheet(plan: PlannedSheet): Promise<string> {
  return inExcel(async (context) => {
    const { worksheets, names, tables, application } = context.workbook;
    [worksheets, names, tables].forEach((collection) => collection.load('items/name'));
    application.load('calculationMode');
    await context.sync();
    const name = freeName(plan.name, new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase())));
    const taken = new Set([...names.items, ...tables.items].map((item) => item.name.toLowerCase()));
    const free = <T extends { readonly name: string }>(one: T): T => ({ ...one, name: freeAnchor(one.name, taken) });
    const sheet = worksheets.add(name);
    writeSheets(context, [{ plan: { ...plan, name, names: plan.names.map(free), tables: plan.tables.map(free) }, name, sheet }]);
    sheet.activate();
    calculateIfManual(application);
    await context.sync();
    return name;
  });
}

/** A name of cells has no blanks. */
function freeAnchor(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${wanted}${count}`;
  return name;
}
