import { type Cell, type CellError, type Grid, isCellError, isUnsaid, textOf } from '../domain/cells';
import { DomainError } from '../domain/errors';
import { participantMinutesIn } from '../domain/needs/usage';
import { cellIn, hasHeader, readTable } from '../domain/pricing/table-columns';
import { normalise } from '../domain/words/normalise';
import { isFixed, measuredBy, parseUnit, sizeOf } from '../domain/words/units';
import { type Arguments, attempt, textIn } from './cells';
import { itemOf, vocabulary } from './words';

/** Usage, tier and region as grids that broadcast, whether they came as three ranges or as one usage table. */
export interface UsageLines {
  readonly usage: Grid;
  readonly tier: Grid | null;
  readonly region: Grid | null;
  /** For table rows: how many of the item's own units the row's unit is, or why the row can't be counted; `unitSizeOf` reads it. */
  readonly unitSize: Grid | null;
  /** The usage table's column Growth. */
  readonly growth: Grid | null;
}

/**
 * Reads the usage argument: quantities beside tier and region, or the whole usage table with its header row, which answers a row for each data row.
 * @throws DomainError `missing_argument`, `table_and_tier`, and what is wrong with the table's columns
 */
export function usageLines({ usage = null, tier = null, region = null }: Arguments): UsageLines {
  if (usage === null) throw new DomainError('missing_argument', { argument: 'usage' });
  if (!hasHeader(usage, vocabulary.usageColumns)) return { usage, tier, region, unitSize: null, growth: null };
  if (isGiven(tier) || isGiven(region)) throw new DomainError('table_and_tier');
  const table = readTable(usage, vocabulary.usageColumns, ['item', 'usage'], 'RtcUsage');
  const columns = (...names: readonly string[]): Grid => {
    const found = names.map((name) => table.column(name));
    return table.rows.map(({ cells }) => found.map((column) => cellIn(cells, column)));
  };
  return {
    usage: columns('usage'),
    tier: columns('item', 'role').map(([item = null, role = null]) => [withRole(item, role)]),
    region: columns('region'),
    unitSize: columns('item', 'role', 'unit').map(([item = null, role = null, unit = null]) => [sizeCell(item, role, unit)]),
    growth: columns('growth'),
  };
}

/** Why a row can't be counted, in the place of its size. */
interface RefusedCell extends CellError {
  readonly refusal: DomainError;
}

function sizeCell(item: Cell, role: Cell, unit: Cell): Cell {
  const size = attempt(() => {
    textIn(role, 'role');
    return sizeIn(textIn(unit, 'unit'), textOf(item));
  });
  if (!(size instanceof DomainError)) return size;
  const refused: RefusedCell = { error: '#VALUE!', refusal: size };
  return refused;
}

/**
 * How many of the item's own units one unit of a usage row is: an hour is 60 minutes. No unit is the item's own.
 * @param cell - of `UsageLines.unitSize`
 * @throws DomainError `unit_not_understood`, `usage_unit`, or the error of the row's Unit or Role cell
 */
export function unitSizeOf(cell: Cell): number {
  if (isCellError(cell) && 'refusal' in cell) throw (cell as RefusedCell).refusal;
  return typeof cell === 'number' ? cell : 1;
}

function sizeIn(text: string, item: string): number {
  if (text === '') return 1;
  const unit = parseUnit(text, vocabulary);
  if (unit === null) throw new DomainError('unit_not_understood', { unit: text });
  const expected = unitsOf(item);
  const fits = expected === null ? !isFixed(unit) : expected.includes(measuredBy(unit.base));
  if (!fits) throw new DomainError('usage_unit', { item, unit: text, expected: expected?.[0] ?? '' });
  return unit.count * sizeOf(unit.base);
}

/** What items are counted in, where that can't differ between vendors; price lists write STD by the minute. */
const itemUnits: Readonly<Record<string, readonly string[]>> = {
  STD: ['STD', 'min'],
  TRAFFIC: ['GB'],
  BANDWIDTH: ['Mbps'],
  SEAT: ['seat'],
  MAU: ['MAU'],
  DAU: ['DAU'],
  PCU: ['PCU'],
  ...Object.fromEntries(['RECORDING', 'RECORDING_MIX', 'WEB_RECORDING', 'LOCAL_RECORDING', 'MIX', 'TRANSCODING', 'RELAY'].map((item) => [item, ['min']])),
};

/** The units that fit an item; null: any that is no fixed one. An item that can't be read is refused where it is priced. */
function unitsOf(text: string): readonly string[] | null {
  if (text === '') return null;
  try {
    const item = itemOf(text);
    const [head = ''] = item.key.split(':');
    return itemUnits[head] ?? (participantMinutesIn(item) ? ['min'] : null);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    // Whichever size a vendor means by the word, it is a picture.
    return error.code === 'ambiguous_item' ? ['min'] : null;
  }
}

/** Whether an argument says anything. */
export function isGiven(grid: Grid | null): boolean {
  return grid?.some((row) => row.some((cell) => !isUnsaid(cell))) ?? false;
}

/** A role in its own column is a qualifier of the item; one that the item already carries is not said twice. */
function withRole(item: Cell, role: Cell): Cell {
  if (isUnsaid(role) || typeof item !== 'string' || item.trim() === '') return item;
  if (isCellError(role)) return role;
  const text = textOf(role);
  const said = vocabulary.roles.find(text);
  const carried = normalise(item).split(':').slice(1).map((qualifier) => vocabulary.roles.find(qualifier));
  return said !== undefined && carried.includes(said) ? item : `${item}:${text}`;
}
