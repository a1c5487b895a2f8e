import { inExcel } from './in-excel';
import { WorkbookError } from './problem';
import { parseReference, type Reference } from './reference';

/** What a cell holds; an empty cell is `''`, an error has the form in which Excel passes it to functions. */
export type CellContent = string | number | boolean | { readonly basicValue: string };

/** More cells than this are not read for a preview. */
const mostCells = 20_000;

/**
 * Reads the cells that a reference names, as they are now.
 * @param reference - as typed in a formula; without a sheet, cells of the active one
 * @returns rows of values
 * @throws WorkbookError `not_readable`, `not_found`, `too_many_cells`, or Excel's refusal
 */
export async function readRange(reference: string): Promise<CellContent[][]> {
  const parsed = parseReference(reference);
  if (!parsed) throw new WorkbookError('not_readable');
  return inExcel(async (context) => {
    const range = rangeOf(context, parsed);
    range.load({ cellCount: true });
    await context.sync();
    if (range.cellCount < 0 || range.cellCount > mostCells) throw new WorkbookError('too_many_cells');
    range.load({ values: true, valueTypes: true });
    await context.sync();
    const values = range.values as (string | number | boolean)[][];
    return values.map((row, line) => row.map((value, column) => (isError(range, line, column) ? { basicValue: String(value) } : value)));
  });
}

function isError(range: Excel.Range, row: number, column: number): boolean {
  return range.valueTypes[row]?.[column] === Excel.RangeValueType.error;
}

function rangeOf(context: Excel.RequestContext, reference: Reference): Excel.Range {
  const { workbook } = context;
  if (reference.kind === 'cells') {
    const sheet = reference.sheet === undefined ? workbook.worksheets.getActiveWorksheet() : workbook.worksheets.getItem(reference.sheet);
    return sheet.getRange(reference.address.replace(/\$/g, ''));
  }
  const table = workbook.tables.getItem(reference.table);
  switch (reference.part.toLowerCase()) {
    case '#all':
      return table.getRange();
    case '':
    case '#data':
      return table.getDataBodyRange();
    case '#headers':
      return table.getHeaderRowRange();
  }
  if (/[[\]#@]/.test(reference.part)) throw new WorkbookError('not_readable');
  return table.columns.getItem(reference.part).getDataBodyRange();
}
