import { inExcel } from '../in-excel';
import { rankingSeries } from '../vendors/ranking-sheet';
import { monthlySeries } from './monthly-sheet';

/** Charts whose series are each called as a cell of one row says. */
export interface NamedSeries {
  /** The defined name of a cell of their sheet. */
  readonly anchor: string;
  /** How many rows below that cell the names stand. */
  readonly rowsBelow: number;
  /** In the order of their names: those of one chart stand side by side, and an empty cell before those of the next. */
  readonly charts: readonly string[];
  /** The column of the first name, counted from 0. */
  readonly column: number;
}

/** Columns that are looked at for names: more than any comparison has. */
const width = 100;

/**
 * Gives series of charts the names that stand above their numbers. Excel has no way to tie a series that was made by numbers alone to a cell: its name is a text.
 * A chart whose series are no longer as many as the names stays as it is.
 * @returns how many names were changed
 * @throws WorkbookError
 */
export async function followNames(): Promise<number> {
  return inExcel(async (context) => {
    const plans = [monthlySeries, rankingSeries].map((plan) => ({ ...plan, cell: context.workbook.names.getItemOrNullObject(plan.anchor).getRangeOrNullObject() }));
    plans.forEach(({ cell }) => cell.load('rowIndex'));
    await context.sync();
    const held = plans.filter(({ cell }) => !cell.isNullObject).map(({ cell, rowsBelow, column, charts }) => {
      const row = cell.worksheet.getRangeByIndexes(Math.max(0, cell.rowIndex + rowsBelow), column, 1, width);
      row.load('values');
      const drawn = charts.map((name) => cell.worksheet.charts.getItemOrNullObject(name));
      drawn.forEach((chart) => chart.load('name'));
      return { row, drawn };
    });
    if (held.length === 0) return 0;
    await context.sync();
    const named = held.flatMap(({ row, drawn }) => {
      const groups = groupsOf((row.values as unknown[][])[0] ?? []);
      return drawn.flatMap((chart, index) => (chart.isNullObject ? [] : [{ series: chart.series, names: groups[index] ?? [] }]));
    });
    named.forEach(({ series }) => series.load('items/name'));
    await context.sync();
    let changed = 0;
    for (const { series: { items }, names } of named) {
      if (items.length !== names.length) continue;
      items.forEach((one, index) => {
        const name = names[index] ?? '';
        // An error that is passing is no name.
        if (one.name === name || name.startsWith('#')) return;
        one.name = name;
        changed += 1;
      });
    }
    await context.sync();
    return changed;
  });
}

/** Filled cells side by side, group by group. */
function groupsOf(cells: readonly unknown[]): readonly (readonly string[])[] {
  return cells.reduce<readonly (readonly string[])[]>((groups, cell) => {
    const last = groups[groups.length - 1] ?? [];
    return cell === '' ? [...groups, []] : [...groups.slice(0, -1), [...last, String(cell)]];
  }, [[]]).filter((group) => group.length > 0);
}
