import { inExcel } from '../in-excel';
import { parseReference } from '../reference';

/** Whether the workbook has quotes and terms of its own to go by. @throws WorkbookError */
export async function hasOwnPrices(): Promise<boolean> {
  return inExcel(async (context) => {
    const tables = ['RtcRates', 'RtcTerms'].map((name) => context.workbook.tables.getItemOrNullObject(name));
    tables.forEach((table) => table.load('name'));
    await context.sync();
    return tables.every(({ isNullObject }) => !isNullObject);
  });
}

/**
 * A reference as it holds on any sheet: cells of the sheet in front get its name.
 * @throws WorkbookError
 */
export async function onAnySheet(reference: string): Promise<string> {
  const parsed = parseReference(reference);
  if (parsed?.kind !== 'cells' || parsed.sheet !== undefined) return reference;
  return inExcel(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(parsed.address.replace(/\$/g, ''));
    range.load({ address: true });
    await context.sync();
    return range.address;
  });
}
