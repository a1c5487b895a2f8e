import { type Cell, type Grid, isUnsaid, textOf } from '../domain/cells';
import { DomainError } from '../domain/errors';
import { hasHeader, readTable } from '../domain/pricing/table-columns';
import { measuredBy, parseUnit, sizeOf } from '../domain/words/units';
import type { Arguments } from './cells';
import { vocabulary } from './words';

/** Usage, tier and region as grids that broadcast, whether they came as three ranges or as one usage table. */
export interface UsageLines {
  readonly usage: Grid;
  readonly tier: Grid | null;
  readonly region: Grid | null;
  /** For table rows that give a unit: how many of the item's own units one is; 1 elsewhere. */
  readonly unitSize: Grid | null;
}

/**
 * Reads the usage argument: quantities beside tier and region, or the whole usage table with its header row, which answers a row for each data row.
 * @throws DomainError `missing_argument`, `table_and_tier`, and what is wrong with the table's columns
 */
export function usageLines({ usage = null, tier = null, region = null }: Arguments): UsageLines {
  if (usage === null) throw new DomainError('missing_argument', { argument: 'usage' });
  if (!hasHeader(usage, vocabulary.usageColumns)) return { usage, tier, region, unitSize: null };
  if (isGiven(tier) || isGiven(region)) throw new DomainError('table_and_tier');
  const table = readTable(usage, vocabulary.usageColumns, ['item', 'usage'], 'RtcUsage');
  const column = (name: string): Grid => table.rows.map(({ cells }) => [table.cell(cells, name)]);
  return {
    usage: column('usage'),
    tier: table.rows.map(({ cells }) => [withRole(table.cell(cells, 'item'), table.cell(cells, 'role'))]),
    region: column('region'),
    unitSize: column('unit'),
  };
}

/** How many of the item's own units one unit of a usage row is: an hour is 60 minutes. */
export function unitSizeOf(cell: Cell): number {
  if (isUnsaid(cell)) return 1;
  const unit = parseUnit(textOf(cell), vocabulary);
  if (unit === null) throw new DomainError('unit_not_understood', { unit: textOf(cell) });
  return unit.count * (measuredBy(unit.base) === unit.base ? 1 : sizeOf(unit.base));
}

function isGiven(grid: Grid | null): boolean {
  return grid?.some((row) => row.some((cell) => !isUnsaid(cell))) ?? false;
}

/** A role in its own column is a qualifier of the item. */
function withRole(item: Cell, role: Cell): Cell {
  return isUnsaid(role) || typeof item !== 'string' ? item : `${item}:${textOf(role)}`;
}
