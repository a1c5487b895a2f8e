import { type WalkAwayRow, walkAwayRows } from '../../i18n/negotiate/sheets/texts';
import { inExcel } from '../in-excel';
import { existingContent } from '../quote-workbook/existing-content';
import type { TableGrid } from '../compare/read-comparison';
import { readRange } from '../read-range';
import { openWalkAway } from './update-walk-away';
import { walkAwayOffer } from './walk-away-sheet';

/** What the sheet of the walk-away price says. */
export interface WalkAway {
  readonly offer: string;
  /** Null where a row is gone, empty or no number. */
  readonly values: Readonly<Record<WalkAwayRow, number | null>>;
  readonly basis: Readonly<Record<WalkAwayRow, string>>;
}

/** What a workbook holds to negotiate with. */
export interface Negotiation {
  readonly offers: readonly string[];
  readonly usage: TableGrid;
  readonly rates: TableGrid;
  readonly terms: TableGrid;
  readonly walkAway: WalkAway | undefined;
}

/** Reads it; undefined where usage, quotes or terms are missing. @throws WorkbookError */
export async function readNegotiation(): Promise<Negotiation | undefined> {
  const found = await inExcel(async (context) => {
    const { tables } = context.workbook;
    tables.load('items/name');
    await context.sync();
    const known = new Set(tables.items.map(({ name }) => name.toLowerCase()));
    if (!['rtcusage', 'rtcrates', 'rtcterms'].every((name) => known.has(name))) return undefined;
    const { offers } = await existingContent(context, known, 'en-US');
    return { offers: offers.map(({ name }) => name), walkAway: await walkAwayOf(context) };
  });
  if (found === undefined || found.offers.length === 0) return undefined;
  const [usage, rates, terms] = [await readRange('RtcUsage[#All]'), await readRange('RtcRates[#All]'), await readRange('RtcTerms[#All]')];
  return { ...found, usage, rates, terms };
}

async function walkAwayOf(context: Excel.RequestContext): Promise<WalkAway | undefined> {
  const open = await openWalkAway(context);
  if (open === undefined) return undefined;
  const offer = context.workbook.names.getItemOrNullObject(walkAwayOffer).getRangeOrNullObject();
  offer.load('values');
  await context.sync();
  const [, value = -1, , basis = -1] = open.columns;
  const cell = (item: WalkAwayRow, column: number): string | number | boolean => open.table.values[open.rowOf(item)]?.[column] ?? '';
  const numberIn = (item: WalkAwayRow): number | null => { const found = cell(item, value); return typeof found === 'number' ? found : null; };
  return {
    offer: offer.isNullObject ? '' : String((offer.values as (string | number)[][])[0]?.[0] ?? ''),
    values: Object.fromEntries(walkAwayRows.map((item) => [item, numberIn(item)])) as WalkAway['values'],
    basis: Object.fromEntries(walkAwayRows.map((item) => [item, String(cell(item, basis))])) as WalkAway['basis'],
  };
}
