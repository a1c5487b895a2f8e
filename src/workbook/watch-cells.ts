import { inExcel } from './in-excel';

/** Calls the listener when cells of the workbook change, by whoever's hand. @returns stops it */
export async function watchCells(listener: () => void): Promise<() => void> {
  return inExcel(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(() => {
      listener();
      return Promise.resolve();
    });
    await context.sync();
    return () => {
      handler.remove();
      void context.sync().catch(() => undefined);
    };
  });
}
