import type { LookArea, PlannedRow } from './plan';

/** Few areas that cover all cells with a look: runs along rows, joined downwards where they are the same. */
export function lookAreas(rows: readonly PlannedRow[]): readonly LookArea[] {
  const done: LookArea[] = [];
  let open: readonly LookArea[] = [];
  rows.forEach((cells, row) => {
    const runs = runsOf(cells, row).map((run) => {
      const above = open.find(({ look, column, columns }) => look === run.look && column === run.column && columns === run.columns);
      return above === undefined ? run : { ...above, rows: above.rows + 1 };
    });
    done.push(...open.filter((area) => !runs.some(({ row: start, column }) => start === area.row && column === area.column)));
    open = runs;
  });
  return [...done, ...open];
}

function runsOf(cells: PlannedRow, row: number): readonly LookArea[] {
  const runs: LookArea[] = [];
  cells.forEach((cell, column) => {
    const look = cell?.look;
    if (look === undefined) return;
    const last = runs[runs.length - 1];
    if (last?.look === look && last.column + last.columns === column) runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ look, row, column, rows: 1, columns: 1 });
  });
  return runs;
}
