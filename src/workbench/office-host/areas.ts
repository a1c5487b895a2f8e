import type { Area } from './model';

/** Whether two areas have a cell in common. */
export function overlaps(one: Area, other: Area): boolean {
  return intersection(one, other) !== undefined;
}

/** The cells that two areas have in common; undefined where there are none. */
export function intersection(one: Area, other: Area): Area | undefined {
  const [row, rows] = stretch(one.row, one.rows, other.row, other.rows);
  const [column, columns] = stretch(one.column, one.columns, other.column, other.columns);
  return one.sheet === other.sheet && rows > 0 && columns > 0 ? { sheet: one.sheet, row, column, rows, columns } : undefined;
}

function stretch(start: number, length: number, otherStart: number, otherLength: number): readonly [start: number, length: number] {
  const first = Math.max(start, otherStart);
  return [first, Math.min(start + length, otherStart + otherLength) - first];
}
