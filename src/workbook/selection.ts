import { inExcel } from './in-excel';

/**
 * The cells selected now, as a formula refers to them from any sheet.
 * @returns an address with its sheet, such as `Sheet1!A2:A20`
 * @throws WorkbookError `no_cell_selected` where a chart or shape is selected, `several_areas`
 */
export async function selectedRange(): Promise<string> {
  return inExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load({ address: true });
    await context.sync();
    return range.address;
  });
}
