import type { LookArea, PlannedList, PlannedName, PlannedRow, PlannedTable } from '../quote-workbook/plan';

/** What stands side by side on a sheet, each from the same row on. */
export interface SheetBlock {
  /** The first column, counted from 0. */
  readonly column: number;
  /** Points. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly PlannedRow[];
  readonly tables: readonly PlannedTable[];
  readonly names: readonly PlannedName[];
  readonly spilled: readonly LookArea[];
  readonly lists: readonly PlannedList[];
}

const gap = 20;

/** Rows of blocks from the left to the right, as rows of the sheet. */
export function sideBySide(blocks: readonly SheetBlock[]): readonly PlannedRow[] {
  return Array.from({ length: Math.max(...blocks.map(({ rows }) => rows.length)) }, (_one, row) =>
    blocks.reduce<PlannedRow>((cells, { column, rows }) => {
      const own = rows[row] ?? [];
      return own.length === 0 ? cells : [...cells, ...Array.from({ length: column - cells.length }, () => undefined), ...own];
    }, []),
  );
}

/** Widths of all columns; between blocks there is little space. */
export function widthsOf(blocks: readonly SheetBlock[]): readonly number[] {
  return blocks.reduce<readonly number[]>((widths, { column, columnWidths }) => [...widths, ...Array.from({ length: column - widths.length }, () => gap), ...columnWidths], []);
}
