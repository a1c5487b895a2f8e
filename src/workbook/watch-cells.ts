import { inExcel } from './in-excel';

/** Cells that were changed, by whoever's hand. */
export interface Edit {
  /** The sheet's id. */
  readonly sheet: string;
  /** Without the sheet: `A1:B2`, several parted by commas. */
  readonly address: string;
  /** Whether cells got another content; rows and columns that were inserted or deleted did not. */
  readonly isOfContent: boolean;
  /** Whether this pane itself is known to have changed them; before ExcelApi 1.14 nobody is. */
  readonly isOurs: boolean;
}

/** Calls the listener when cells of the workbook change, by whoever's hand, with what was changed; and when a sheet is deleted, with nothing. @returns stops it */
export async function watchCells(listener: (edit?: Edit) => void): Promise<() => void> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(({ worksheetId, address, changeType, triggerSource, details }) => {
        // Excel tells what stood in a cell before where it was only one.
        const isSame = (details as Excel.ChangedEventDetail | undefined) !== undefined && details.valueBefore === details.valueAfter;
        listener({ sheet: worksheetId, address, isOfContent: changeType === 'RangeEdited' && !isSame, isOurs: triggerSource === 'ThisLocalAddin' });
        return Promise.resolve();
      }),
      worksheets.onDeleted.add(() => {
        listener();
        return Promise.resolve();
      }),
    ];
    await context.sync();
    return () => {
      handlers.forEach((handler) => handler.remove());
      void context.sync().catch(() => undefined);
    };
  });
}
