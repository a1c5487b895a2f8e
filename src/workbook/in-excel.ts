import { WorkbookError, workbookError } from './problem';

/**
 * Asks for what was written to be calculated where the user has switched the automatic calculation off: the cells would show 0 or nothing.
 * @param application - with its calculation mode loaded
 */
export function calculateIfManual(application: Excel.Application): void {
  if (application.calculationMode === Excel.CalculationMode.manual) application.calculate(Excel.CalculationType.recalculate);
}

/**
 * Runs one batch against the workbook. Every access of the add-in to cells goes through here.
 * While a cell is being edited Excel delays the batch until the edit ends.
 * @throws WorkbookError `no_excel` outside Excel, else what Excel refused
 */
export async function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (typeof Excel === 'undefined') throw new WorkbookError('no_excel');
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw workbookError(error);
  }
}
