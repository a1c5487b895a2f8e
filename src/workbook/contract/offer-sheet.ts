import { addOneSheet } from '../add-one-sheet';
import { inExcel } from '../in-excel';
import { openNames } from '../open-names';
import type { PlannedSheet } from '../quote-workbook/plan';

/** A sheet that is shown, and whether it had to be made. */
export interface ShownSheet {
  readonly sheet: string;
  readonly isMade: boolean;
}

/**
 * Shows the sheet of an offer, or makes it where the workbook has none of this offer.
 * @param plan - its one name is of the cell that says whose sheet it is: `RtcExitOffer`, and `RtcExitOffer2` of the next offer's
 * @param renew - brings a sheet that is there up to date
 * @throws WorkbookError
 */
export async function showOfferSheet(plan: PlannedSheet, offer: string, renew?: (context: Excel.RequestContext, sheet: Excel.Worksheet, offerCell: Excel.Range) => Promise<void>): Promise<ShownSheet> {
  const wanted = new RegExp(`^${plan.names[0]?.name ?? ''}\\d*$`, 'i');
  const sheet = await inExcel(async (context) => {
    const { known } = await openNames(context);
    const cells = [...known].filter((name) => wanted.test(name)).map((name) => context.workbook.names.getItem(name).getRangeOrNullObject());
    cells.forEach((cell) => cell.load('values, rowIndex, columnIndex, worksheet/name'));
    await context.sync();
    const own = cells.find((cell) => !cell.isNullObject && String((cell.values as (string | number)[][])[0]?.[0] ?? '').trim() === offer);
    if (own === undefined) return undefined;
    await renew?.(context, own.worksheet, own);
    own.worksheet.activate();
    await context.sync();
    return own.worksheet.name;
  });
  return sheet === undefined ? { sheet: await addOneSheet(plan), isMade: true } : { sheet, isMade: false };
}
