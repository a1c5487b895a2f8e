import { type Cell, textOf } from '../../domain/cells';
import type { DomainError } from '../../domain/errors';
import { askedTerms, type Completeness, completenessOf } from '../../domain/quotes/asked-terms';
import { dimensionsOf, type OfferDimensions } from '../../domain/quotes/dimensions';
import { feesWithoutNeed } from '../../domain/quotes/fees-without-need';
import { type PricingMode, pricingModes } from '../../domain/quotes/pricing-mode';
import { drawsOf } from '../../domain/pricing/cost';
import type { Offer } from '../../domain/pricing/offer';
import type { RateRow } from '../../domain/pricing/rate-row';
import { readRates } from '../../domain/pricing/rates-table';
import { parseItem } from '../../domain/words/items';
import { normalise } from '../../domain/words/normalise';
import type { RegionWord } from '../../domain/words/regions';
import { rateBook, vocabulary } from '../../functions/words';
import { checkNeeds } from '../ask/returned/check-needs';
import { lastMove, type PriceChange } from '../ask/returned/plan-rates';
import type { Answer } from '../ask/returned/returned-offers';
import { refusalOf } from '../ask/refusal';
import { type TableCells, tableIn } from '../ask/table-in-book';
import { type BookCells, type CellContent, readBook } from '../book-cells';
import { isoDayOf } from '../day';
import { inExcel } from '../in-excel';
import { needsColumns } from '../needs/column-words';
import { changedColumn } from '../needs/merge-needs';
import { columnsOf } from '../needs/table-cells';

/** Needs that an offer leaves without a price, and the reason that a formula gives. */
export interface UnpricedNeed {
  /** Items with their regions, as the usage says them. */
  readonly needs: readonly string[];
  /** Null: the vendor says that it does not offer them. */
  readonly cause: DomainError | null;
}

/** An offer looked at: how it charges, what it tells apart, what it leaves unsaid. */
export interface OfferLook {
  readonly offer: string;
  readonly modes: readonly PricingMode[];
  readonly dimensions: OfferDimensions;
  readonly unpriced: readonly UnpricedNeed[];
  readonly feesWithoutNeed: readonly RateRow[];
  /** Ids of terms that nothing is said about. */
  readonly unsaid: readonly string[];
  readonly completeness: Completeness;
  readonly round: number;
  readonly changes: readonly PriceChange[];
  /** Null: needs that changed since the round was quoted are not known of. */
  readonly needsSince: NeedsSince | null;
}

/** Needs that were written after a round was quoted. */
export interface NeedsSince {
  /** ISO dates. */
  readonly quotedOn: string;
  readonly changedOn: string;
  readonly count: number;
}

/** What there is to look at: the offers with quotes, or why there are none. */
export type LookedAt = { readonly offers: readonly OfferLook[] } | { readonly refusal: DomainError };

/**
 * Looks at every quote of the workbook, which is only read. Offers of list prices alone are none.
 * @throws WorkbookError
 */
export async function lookAtOffers(): Promise<LookedAt> {
  return looksIn(await inExcel(readBook));
}

function looksIn(book: BookCells): LookedAt {
  const rates = tableIn(book, 'RtcRates');
  if (rates === undefined) return { offers: [] };
  let offers: readonly Offer[] = [];
  const refusal = refusalOf(() => { offers = readRates([rates.header, ...rates.rows.map((row) => row.map(cellOf))], vocabulary, rateBook); });
  if (refusal !== null) return refusal.code === 'no_offers' ? { offers: [] } : { refusal };
  return { offers: offers.filter(({ rows }) => rows.some(({ kind }) => kind !== 'list')).map((offer) => lookAt(offer, book, rates)) };
}

function lookAt(offer: Offer, book: BookCells, rates: TableCells): OfferLook {
  const answers = answersOf(offer, tableIn(book, 'RtcTerms'));
  const usage = usageIn(book);
  const problems = checkNeeds(book, { name: offer.name, rows: [], answers }, offer);
  const unpriced = problems.map(({ row, others = [], cause }) => ({ needs: [...new Set([row, ...others].map((one) => usage.nameAt(one)))], cause }));
  const lines = problems.reduce((sum, { others = [] }) => sum + 1 + others.length, 0);
  const { quotedOn, ...move } = lastMove(rates, offer.name);
  const unsaid = askedTerms.filter((term) => !answers.some((answer) => answer.term === term));
  return {
    offer: offer.name,
    modes: pricingModes(offer),
    dimensions: dimensionsOf(offer),
    unpriced,
    feesWithoutNeed: feesWithoutNeed(offer, usage.items.flatMap(({ item, region }) => neededItems(offer, item, region))),
    unsaid,
    completeness: completenessOf(usage.items.length - lines, usage.items.length, askedTerms.length - unsaid.length, askedTerms.length),
    ...move,
    needsSince: quotedOn === null ? null : needsSince(book, quotedOn),
  };
}

/** What the table of needs says of its values' days; one without such a column says nothing. */
function needsSince(book: BookCells, quotedOn: string): NeedsSince | null {
  const table = tableIn(book, 'RtcNeeds');
  const changedAt = table === undefined ? undefined : columnsOf(table, needsColumns)[changedColumn];
  const days = table?.rows.flatMap((row) => isoDayOf(row[changedAt ?? -1] ?? '') ?? []).filter((day) => day > quotedOn).sort() ?? [];
  const changedOn = days[days.length - 1];
  return changedOn === undefined ? null : { quotedOn, changedOn, count: days.length };
}

/** What a usage line needs of an offer: its item, and what the offer's meter bills it as. */
function neededItems(offer: Offer, text: string, region: RegionWord | null): readonly string[] {
  let items: readonly string[] = [];
  refusalOf(() => {
    const item = parseItem(text, vocabulary, offer.labels);
    items = [item.key];
    items = [item.key, ...drawsOf(offer, item, { region, role: item.role, plans: [] }).map((draw) => draw.item)];
  });
  return items;
}

interface Usage {
  readonly items: readonly { readonly item: string; readonly region: RegionWord | null }[];
  /** A line by its row in the sheet: its item and region. */
  nameAt(row: number): string;
}

function usageIn(book: BookCells): Usage {
  const table = tableIn(book, 'RtcUsage');
  if (table === undefined) return { items: [], nameAt: () => '' };
  const place = (name: string): number => table.header.findIndex((text) => vocabulary.usageColumns.find(text) === name);
  const [itemAt, regionAt] = [place('item'), place('region')];
  const said = (row: readonly CellContent[], at: number): string => textOf(cellOf(row[at] ?? ''));
  return {
    items: table.rows.filter((row) => said(row, itemAt) !== '').map((row) => ({ item: said(row, itemAt), region: (vocabulary.regions.find(said(row, regionAt)) as RegionWord | undefined) ?? null })),
    nameAt: (row) => {
      const cells = table.rows[row - table.table.row - 2] ?? [];
      return [said(cells, itemAt), said(cells, regionAt)].filter((text) => text !== '').join(' ');
    },
  };
}

/** What the terms say of an offer, in its own column or in that of all. */
function answersOf(offer: Offer, terms: TableCells | undefined): readonly Answer[] {
  if (terms === undefined) return [];
  const { header, rows, table } = terms;
  const own = header.findIndex((text, index) => index > 0 && normalise(text) === normalise(offer.name));
  const all = header.findIndex((text) => vocabulary.termColumns.find(text) === 'all');
  return rows.flatMap((row, index) => {
    const term = vocabulary.terms.find(String(row[0] ?? ''));
    const value = [own, all].map((at) => row[at] ?? '').find((cell) => cell !== '');
    return term === undefined || value === undefined ? [] : [{ sheet: table.sheet, column: header[own] ?? '', row: table.row + index + 2, term, value }];
  });
}

function cellOf(cell: CellContent): Cell {
  return cell === '' ? null : cell;
}
