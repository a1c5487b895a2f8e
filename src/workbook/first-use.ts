import { inExcel } from './in-excel';
import { openNames } from './open-names';

const ownTables = ['RtcNeeds', 'RtcUsage', 'RtcRates', 'RtcTerms', 'RtcCompare', 'RtcCriteria'] as const;

/** Whether the workbook holds none of our tables yet. @throws WorkbookError */
export async function isFirstUse(): Promise<boolean> {
  return inExcel(async (context) => {
    const { has } = await openNames(context);
    return !ownTables.some(has);
  });
}

/** Brings the sheet of the comparison to the front, where the workbook has one. @throws WorkbookError */
export async function showComparison(): Promise<void> {
  return inExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject('RtcCompare');
    table.load('name');
    await context.sync();
    if (table.isNullObject) return;
    table.worksheet.activate();
    await context.sync();
  });
}
