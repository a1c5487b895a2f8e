import { looks } from './looks';
import type { CellLook, PlannedArea } from './plan';

/** Gives all cells of a range a look. @param size - of the range, which Excel does not tell before the batch is sent */
export function applyLook(range: Excel.Range, look: CellLook, { rows, columns }: Pick<PlannedArea, 'rows' | 'columns'>): void {
  const { bold, size, color, fill, right, numberFormat } = looks[look];
  if (numberFormat !== undefined) range.numberFormat = Array.from({ length: rows }, () => Array.from({ length: columns }, () => numberFormat));
  if (bold !== undefined) range.format.font.bold = bold;
  if (size !== undefined) range.format.font.size = size;
  if (color !== undefined) range.format.font.color = color;
  if (fill !== undefined) range.format.fill.color = fill;
  if (right !== undefined) range.format.horizontalAlignment = 'Right';
}
