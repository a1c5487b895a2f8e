import type { UsageLine } from '../../domain/needs/demand';
import type { PlannedRow } from '../quote-workbook/plan';
import { needId } from './filled-needs';
import { columnsOf, type ColumnWords, type TableCells } from './table-cells';

/** A usage line, and the row that it is to be. */
export interface PlannedLine {
  readonly line: UsageLine;
  readonly scenario: string;
  /** Names of the scenario in every language: what may stand in the column Scenario. */
  readonly names: readonly string[];
  /** The cells without their line number, in the order of the table's columns. */
  readonly cells: PlannedRow;
  /** What the item comes to now. */
  readonly item: string;
}

/** What becomes of RtcUsage: rows that were empty, and rows at its end. */
export interface MergedUsage {
  readonly filled: readonly { readonly row: number; readonly cells: PlannedRow }[];
  readonly added: readonly PlannedRow[];
}

const [lineAt, scenarioAt, itemAt, regionAt, usageAt] = [0, 1, 2, 4, 5] as const;

/**
 * Which usage lines are missing. One that is there is known by the needs that its formula names, or where the user typed a number over it,
 * by scenario, item and region; it is never written again: its cells are live.
 * @param words - the table's columns in every language
 */
export function mergeUsage(table: TableCells, planned: readonly PlannedLine[], words: ColumnWords): MergedUsage {
  const columns = columnsOf(table, words);
  const column = (at: number): number => columns[at] ?? -1;
  const said = (row: number, at: number): string => String(table.values[row]?.[column(at)] ?? '').trim();
  const rows = table.values.map((_cells, row) => row);
  const empty = rows.filter((row) => table.values[row]?.every((cell, at) => at === column(lineAt) || cell === '') === true && table.formulas[row]?.every((cell, at) => at === column(lineAt) || cell === '') === true);
  const taken = new Set<number>();
  const find = ({ line, scenario, names, item }: PlannedLine): boolean => {
    const byFormula = rows.find((row) => !taken.has(row) && namesNeeds(table.formulas[row]?.[column(usageAt)], line.factors.map((factor) => needId(scenario, factor))));
    const byWords = () =>
      rows.find((row) => !taken.has(row) && same(said(row, regionAt), line.region) && names.some((name) => same(said(row, scenarioAt), name)) && (same(said(row, itemAt), item) || namesNeeds(table.formulas[row]?.[column(itemAt)], [needId(scenario, line.item)])));
    const row = byFormula ?? byWords();
    if (row !== undefined) taken.add(row);
    return row !== undefined;
  };
  const missing = planned.filter((line) => !find(line));
  const numbers = table.values.map((cells) => cells[column(lineAt)]).filter((cell): cell is number => typeof cell === 'number');
  const last = Math.max(0, ...numbers);
  const filled = missing.slice(0, empty.length).map(({ cells }, index) => ({ row: empty[index] ?? 0, cells: [undefined, ...cells.slice(1)] }));
  const added = missing.slice(empty.length).map(({ cells }, index): PlannedRow => [{ number: last + index + 1 }, ...cells.slice(1)]);
  return { filled, added };
}

/** Whether a formula names all of these needs. */
function namesNeeds(formula: string | number | boolean | undefined, ids: readonly string[]): boolean {
  const text = String(formula).toLowerCase();
  return text.startsWith('=') && ids.every((id) => text.includes(`"${id.toLowerCase()}"`));
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
