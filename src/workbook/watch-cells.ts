import { inExcel } from './in-excel';

/** Calls the listener when cells of the workbook change, or a sheet is deleted, by whoever's hand. @returns stops it */
export async function watchCells(listener: () => void): Promise<() => void> {
  return inExcel(async (context) => {
    const heard = (): Promise<void> => {
      listener();
      return Promise.resolve();
    };
    const { worksheets } = context.workbook;
    const handlers = [worksheets.onChanged.add(heard), worksheets.onDeleted.add(heard)];
    await context.sync();
    return () => {
      handlers.forEach((handler) => handler.remove());
      void context.sync().catch(() => undefined);
    };
  });
}
