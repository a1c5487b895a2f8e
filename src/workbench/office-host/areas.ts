import type { Area } from './model';

/** Whether two areas have a cell in common. */
export function overlaps(one: Area, other: Area): boolean {
  return one.sheet === other.sheet && touch(one.row, one.rows, other.row, other.rows) && touch(one.column, one.columns, other.column, other.columns);
}

function touch(start: number, length: number, otherStart: number, otherLength: number): boolean {
  return start < otherStart + otherLength && otherStart < start + length;
}
