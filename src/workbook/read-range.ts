import { cellsAt } from './cells-at';
import { inExcel } from './in-excel';
import { literalCells } from './literal';
import { WorkbookError } from './problem';
import { parseReference, type Reference } from './reference';

/** What a cell holds; an empty cell is `''`, an error has the form in which Excel passes it to functions. */
export type CellContent = string | number | boolean | { readonly basicValue: string };

/** A cell as trimmed text; empty for an error. */
export function textOfContent(cell: CellContent | undefined): string {
  return cell === undefined || typeof cell === 'object' ? '' : String(cell).trim();
}

/** More cells than this are not read for a preview. */
const mostCells = 20_000;
const lastColumn = 16_384;
const name = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/**
 * Reads the cells that a reference names, as they are now.
 * @param reference - as typed in a formula: cells, a table or its part, or a name
 * @param home - the cell that the formula stands in, with its sheet; without it, the selected one
 * @returns rows of values
 * @throws WorkbookError `not_readable`, `not_found`, `too_many_cells`, or Excel's refusal
 */
export async function readRange(reference: string, home?: string): Promise<CellContent[][]> {
  return inExcel(async (context) => {
    const range = await resolved(context, reference, home);
    if (Array.isArray(range)) return range;
    range.load({ cellCount: true });
    await context.sync();
    if (range.cellCount < 0 || range.cellCount > mostCells) throw new WorkbookError('too_many_cells');
    return readCells(context, range);
  });
}

/** Cells of one request: what Excel sends at once is limited. */
const blockCells = 40_000;

/**
 * Reads cells of any number, block by block; a whole column ends with its last used cell.
 * @param onRows - hears after each block how many rows of how many are read; what it answers says whether to go on
 * @returns undefined where it was told to stop
 * @throws WorkbookError as `readRange`, except `too_many_cells`
 */
export async function readLongRange(reference: string, onRows: (rows: number, of: number) => boolean): Promise<CellContent[][] | undefined> {
  return inExcel(async (context) => {
    const range = await resolved(context, reference);
    if (Array.isArray(range)) return range;
    const used = range.getIntersectionOrNullObject(range.worksheet.getUsedRange(true));
    used.load({ rowCount: true, columnCount: true, rowIndex: true, columnIndex: true });
    await context.sync();
    if (used.isNullObject) return [];
    const { rowCount, columnCount, rowIndex, columnIndex } = used;
    const rowsOfBlock = Math.max(1, Math.floor(blockCells / columnCount));
    const rows: CellContent[][] = [];
    while (rows.length < rowCount) {
      const block = range.worksheet.getRangeByIndexes(rowIndex + rows.length, columnIndex, Math.min(rowsOfBlock, rowCount - rows.length), columnCount);
      for (const row of await readCells(context, block)) rows.push(row);
      if (!onRows(rows.length, rowCount)) return undefined;
    }
    return rows;
  });
}

async function resolved(context: Excel.RequestContext, reference: string, home?: string): Promise<Excel.Range | CellContent[][]> {
  const parsed = parseReference(reference);
  if (!parsed && !name.test(reference)) throw new WorkbookError('not_readable');
  const formulaCell = home === undefined ? context.workbook.getActiveCell() : cellsAt(context, home);
  return parsed ? rangeOf(context, parsed, formulaCell) : named(context, reference, formulaCell);
}

async function readCells(context: Excel.RequestContext, range: Excel.Range): Promise<CellContent[][]> {
  range.load({ values: true, valueTypes: true });
  await context.sync();
  return contentOf(range);
}

/** What the cells of a range hold whose values and value types were loaded. */
export function contentOf(range: Excel.Range): CellContent[][] {
  const values = range.values as (string | number | boolean)[][];
  return values.map((row, line) => row.map((value, column) => (isError(range, line, column) ? { basicValue: String(value) } : value)));
}

function isError(range: Excel.Range, row: number, column: number): boolean {
  return range.valueTypes[row]?.[column] === Excel.RangeValueType.error;
}

async function rangeOf(context: Excel.RequestContext, reference: Reference, formulaCell: Excel.Range): Promise<Excel.Range> {
  const { workbook } = context;
  if (reference.kind === 'cells') {
    const sheet = reference.sheet === undefined ? formulaCell.worksheet : workbook.worksheets.getItem(reference.sheet);
    return sheet.getRange(reference.address.replace(/\$/g, ''));
  }
  const table = reference.table === undefined ? formulaCell.getTables().getFirst() : workbook.tables.getItem(reference.table);
  const [first, last] = reference.columns.map((column) => table.columns.getItem(column));
  const part = (of: Excel.Table | Excel.TableColumn): Excel.Range => (reference.rows === 'all' ? of.getRange() : reference.rows === 'headers' ? of.getHeaderRowRange() : of.getDataBodyRange());
  const range = first === undefined || last === undefined ? part(table) : part(first).getBoundingRect(part(last));
  if (reference.rows !== 'own') return range;
  formulaCell.load({ rowIndex: true });
  await context.sync();
  return range.getIntersection(table.worksheet.getRangeByIndexes(formulaCell.rowIndex, 0, 1, lastColumn));
}

/** A bare word is a name of cells, of a constant, or of a table, whose data it then means. */
async function named(context: Excel.RequestContext, word: string, { worksheet }: Excel.Range): Promise<Excel.Range | CellContent[][]> {
  const { workbook } = context;
  const table = workbook.tables.getItemOrNullObject(word);
  const items = [worksheet.names, workbook.names].map((names) => names.getItemOrNullObject(word));
  table.load('name');
  items.forEach((item) => item.load('formula'));
  await context.sync();
  if (!table.isNullObject) return table.getDataBodyRange();
  const item = items.find(({ isNullObject }) => !isNullObject);
  if (item === undefined) throw new WorkbookError('not_found');
  const range = item.getRangeOrNullObject();
  range.load('address');
  await context.sync();
  if (!range.isNullObject) return range;
  const constant = literalCells(String(item.formula).replace(/^=/, ''));
  if (constant === undefined) throw new WorkbookError('not_readable');
  return constant;
}
