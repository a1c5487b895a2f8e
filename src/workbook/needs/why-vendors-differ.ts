import type { RegionWord } from '../../domain/words/regions';
import { formula, type FormulaArgument } from '../../functions/formula';
import type { NeedsTexts } from '../../i18n/needs/texts';
import { cellOf } from '../quote-workbook/cell-address';
import { formulaCell, type LookArea, type PlannedRow, tableRow, text } from '../quote-workbook/plan';
import { listTable } from './list-prices-sheet';
import type { SheetBlock } from './sheet-blocks';

/** The columns of RtcUsage, as the table that is there calls them. */
export interface UsageColumns {
  readonly item: string;
  /** Absent where the table has lost it. */
  readonly role?: string;
  readonly region: string;
  readonly usage: string;
}

/** List prices that most buyers know, by where their users are. */
const vendorsInChina = ['shengwang', 'trtc', 'zego', 'aliyun'];
const vendorsElsewhere = ['agora', 'tencent-rtc', 'zegocloud', 'livekit', 'chime'];
/** Cells for vendors: the answer has as many rows at most. */
const mostVendors = 10;
const regions = ['CN', 'HMT', 'JPKR', 'SEA', 'SA', 'ME', 'EU', 'NA', 'LATAM', 'AF', 'OC', 'GLOBAL'];
const firstColumn = 15;
const answerColumn = firstColumn + 2;
const [metersColumns, cliffsColumns, cliffsRows] = [6, 7, 40];

/** A region's usage in each vendor's billed minutes and money, and below it the cliffs of the first vendor: two answers that spill, beside the table of needs. */
export function whyVendorsDiffer({ sheet: words }: NeedsTexts, usage: UsageColumns, region: RegionWord): SheetBlock {
  const [regionRow, headRow] = [tableRow + 2, tableRow + 4];
  const firstVendor = headRow + 1;
  const cliffsRow = firstVendor + mostVendors + 2;
  const fixed = (row: number): string => cellOf({ row, column: firstColumn, fixedRow: true, fixedColumn: true });
  const reference = (value: string): FormulaArgument => ({ kind: 'reference', value });
  const rates = reference(`${listTable}[#All]`);
  // One region, since a list price sells in its own market only; usage elsewhere counts as none.
  const where = fixed(regionRow);
  const lines = [`RtcUsage[${usage.usage}]*(RtcUsage[${usage.region}]=${where})`, `RtcUsage[${usage.item}]${usage.role === undefined ? '' : `&IF(RtcUsage[${usage.role}]="","",":"&RtcUsage[${usage.role}])`}`, where].map(reference);
  const meters = formula('RTC_METERS', [...lines, reference(`${fixed(firstVendor)}:${fixed(firstVendor + mostVendors - 1)}`), rates]);
  const cliffs = formula('RTC_CLIFFS', [...lines, reference(fixed(firstVendor)), rates]);
  const vendors = region === 'CN' ? vendorsInChina : vendorsElsewhere;
  const rows: PlannedRow[] = Array.from({ length: cliffsRow + 2 - tableRow }, () => []);
  const put = (row: number, cells: PlannedRow): void => { rows[row - tableRow] = cells; };
  put(tableRow, [text(words.why, 'verdict')]);
  put(tableRow + 1, [text(words.whyHint, 'hint')]);
  put(regionRow, [text(region, 'input'), undefined, text(words.whyRegion, 'hint')]);
  put(headRow, [text(words.vendor, 'heading'), undefined, formulaCell(meters)]);
  vendors.forEach((vendor, index) => { put(firstVendor + index, [text(vendor, 'input')]); });
  put(cliffsRow, [undefined, undefined, text(words.cliffs, 'verdict')]);
  put(cliffsRow + 1, [undefined, undefined, formulaCell(cliffs)]);
  const numbers = (row: number, column: number, count: number, look: LookArea['look']): LookArea => ({ row: row + 1, column: answerColumn + column, rows: count, columns: 1, look });
  return {
    column: firstColumn,
    columnWidths: [100, 20, 100, 130, 110, 110, 110, 110, 260],
    rows,
    tables: [],
    names: [
      { name: 'RtcMeters', row: headRow, column: answerColumn },
      { name: 'RtcCliffs', row: cliffsRow + 1, column: answerColumn },
    ],
    spilled: [
      { row: headRow, column: answerColumn, rows: 1, columns: metersColumns, look: 'heading' },
      { row: headRow, column: answerColumn + 2, rows: 1, columns: 3, look: 'heading of numbers' },
      ...[2, 3].map((column): LookArea => numbers(headRow, column, mostVendors, 'units')),
      numbers(headRow, 4, mostVendors, 'money'),
      { row: cliffsRow + 1, column: answerColumn, rows: 1, columns: cliffsColumns, look: 'heading' },
      ...[0, 2, 3, 5].map((column): LookArea => ({ row: cliffsRow + 1, column: answerColumn + column, rows: 1, columns: 1, look: 'heading of numbers' })),
      ...[0, 2, 3, 5].map((column): LookArea => numbers(cliffsRow + 1, column, cliffsRows, 'units')),
    ],
    lists: [{ row: regionRow, column: firstColumn, rows: 1, columns: 1, source: regions }],
  };
}
