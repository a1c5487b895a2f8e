import { answerOf, functionIds, type SafeCell } from '../../functions/answer';
import { wholeCall } from '../../workbook/formula-calls';
import { literalCells } from '../../workbook/literal';
import { WorkbookError } from '../../workbook/problem';
import { type CellContent, readRange } from '../../workbook/read-range';
import { isErrorAnswer } from './answer-text';

/**
 * What a function receives for an argument: a constant, the cells of a reference, one of them by INDEX, or the answer of another function of ours.
 * @param written - as it stands in the formula
 * @param home - the cell of the formula, with its sheet; without it, the selected one
 * @returns null for an omitted argument
 * @throws WorkbookError `not_readable` for what only Excel can calculate, and what `readRange` throws
 */
export async function argumentCells(written: string, home?: string): Promise<CellContent[][] | null> {
  if (written === '') return null;
  const call = wholeCall(written);
  const isOurs = call !== undefined && functionIds.includes(call.id);
  if (call === undefined || (!isOurs && call.id !== 'INDEX')) return literalCells(written) ?? readRange(written, home);
  const args = await Promise.all(call.args.map((argument) => argumentCells(argument, home)));
  return isOurs ? answerOf(call.id, args).map((row) => row.map(contentOf)) : indexed(args);
}

/** As Excel's INDEX: counted from 1; a single row or column needs one number only, and 0 means all. */
function indexed([cells, one, other]: readonly (CellContent[][] | null)[]): CellContent[][] {
  const [first = 0, second = 0] = [one, other].map((number) => number?.[0]?.[0]).map((value) => (typeof value === 'number' ? Math.trunc(value) : value === undefined ? 0 : NaN));
  if (cells == null || !(first >= 0) || !(second >= 0)) throw new WorkbookError('not_readable');
  const [row, column] = cells.length === 1 && other === undefined ? [0, first] : [first, second];
  const rows = row === 0 ? cells : cells.slice(row - 1, row);
  const found = column === 0 ? rows : rows.map((line) => line.slice(column - 1, column));
  if (found.length === 0 || found[0]?.length === 0) throw new WorkbookError('not_found');
  return found;
}

function contentOf(cell: SafeCell): CellContent {
  return isErrorAnswer(cell) ? { basicValue: cell.error } : cell;
}
