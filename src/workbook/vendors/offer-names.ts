import { inExcel } from '../in-excel';
import { existingContent } from '../quote-workbook/existing-content';

/** The offers of the workbook's quotes, in their order; none where there are no quotes. @throws WorkbookError */
export async function offerNames(): Promise<readonly string[]> {
  return inExcel(async (context) => {
    const { tables } = context.workbook;
    tables.load('items/name');
    await context.sync();
    const { offers } = await existingContent(context, new Set(tables.items.map(({ name }) => name.toLowerCase())), 'en-US');
    return offers.map(({ name }) => name);
  });
}
