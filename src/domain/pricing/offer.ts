import { DomainError } from '../errors';
import type { Meter } from '../metering/meter';
import type { Labels } from '../words/items';
import type { Region, RegionWord } from '../words/regions';
import { isFixed } from '../words/units';
import { isCharge, type Ladder, ladderOf } from './ladder';
import type { Rounding } from './rate-card';
import type { RateRow } from './rate-row';

/** All that one offer, or one list-price card, says about money. */
export interface Offer {
  readonly name: string;
  /** The card of this vendor, where there is one: `shengwang`. */
  readonly vendor: string | null;
  readonly rows: readonly RateRow[];
  /** How pictures are counted; null where nobody has said. */
  readonly meter: Meter | null;
  /** Plans under which another meter or rounding counts. */
  readonly planRules: ReadonlyMap<string, Partial<Pick<Offer, 'meter' | 'rounding'>>>;
  readonly labels: Labels;
  /** How the vendor rounds quantities and money; null where it does not say. */
  readonly rounding: Pick<Rounding, 'quantity' | 'money'> | null;
  /** Whether this is a built-in list; else it was read from a range of rates. */
  readonly isBuiltIn: boolean;
  /** Regions that a list sells in; null for quotes, which answer for every region they name. */
  readonly market: readonly Region[] | null;
}

/** Where in an offer a price is looked for. */
export interface PriceQuery {
  /** Null: unsaid, which asks for the offer's one price. */
  readonly region: RegionWord | null;
  readonly role: string | null;
  /** Chosen plans; none: what is always part of the offer. */
  readonly plans: readonly string[];
}

/**
 * The steps at which an offer charges an item.
 * Own plan before the offer's common rows, the fuller item (`PROXY:HD` before `PROXY`) before the shorter, own role before every role, own region before every region.
 * @returns null where no row prices it
 * @throws DomainError `several_prices` where only regional prices exist and no region is asked, `not_by_quantity` where it is a fixed fee, `estimate_only`, and what `ladderOf` throws
 */
export function findLadder(offer: Offer, item: string, query: PriceQuery): Ladder | null {
  const rows = bestRows(offer, item, query, (row) => isCharge(row) && row.kind !== 'estimate');
  const charged = rows.filter((row) => !isFixed(row.unit));
  const [first] = rows;
  if (first === undefined) {
    if (bestRows(offer, item, query, (row) => isCharge(row)).length > 0) throw new DomainError('estimate_only', { item, offer: offer.name });
    return null;
  }
  if (charged.length === 0) throw first.problem ?? new DomainError('not_by_quantity', { item, offer: offer.name, unit: first.unit.base });
  return ladderOf(charged);
}

/**
 * How many standard minutes one minute of an item is billed as.
 * @returns null where no ratio row names it
 */
export function findRatio(offer: Offer, item: string, query: PriceQuery): number | null {
  const [row] = bestRows(offer, item, query, (candidate) => candidate.model === 'ratio' && candidate.kind !== 'estimate');
  if (row === undefined) return null;
  if (row.problem !== null) throw row.problem;
  if (typeof row.price !== 'number') throw new DomainError('price_unsaid', { offer: offer.name, item, rateRow: row.line ?? 0 });
  return row.price;
}

/** The rows that speak most exactly of what is asked. */
function bestRows(offer: Offer, item: string, query: PriceQuery, wanted: (row: RateRow) => boolean): readonly RateRow[] {
  const [head = ''] = item.split(':');
  const fitting = (rowsByHead(offer).get(head) ?? []).flatMap((row) => {
    const score = wanted(row) ? fit(row, item, query) : null;
    return score === null ? [] : [{ row, score }];
  });
  if (query.region !== null && query.region !== 'GLOBAL') return highest(fitting);
  const everywhere = fitting.filter(({ row }) => row.region === null);
  const regions = new Set(fitting.map(({ row }) => row.region));
  // In rates GLOBAL is every region without its own row: a row of one region is a neighbour's.
  const isOnePrice = offer.isBuiltIn || query.region === null ? regions.size <= 1 || (everywhere.length > 0 && !offer.isBuiltIn) : everywhere.length > 0 || fitting.length === 0;
  if (!isOnePrice) throw new DomainError('several_prices', { item, offer: offer.name });
  return highest(everywhere.length > 0 ? everywhere : fitting);
}

function highest(fitting: readonly { readonly row: RateRow; readonly score: number }[]): readonly RateRow[] {
  const best = fitting.reduce((most, { score }) => Math.max(most, score), 0);
  return fitting.filter(({ score }) => score === best).map(({ row }) => row);
}

const heads = new WeakMap<Offer, ReadonlyMap<string, readonly RateRow[]>>();

/** The rows of an offer by the first word of their items; offers don't change. */
function rowsByHead(offer: Offer): ReadonlyMap<string, readonly RateRow[]> {
  const known = heads.get(offer);
  if (known !== undefined) return known;
  const made = new Map<string, RateRow[]>();
  for (const row of offer.rows) {
    for (const head of new Set(row.items.map((item) => item.split(':')[0] ?? ''))) {
      const rows = made.get(head);
      if (rows === undefined) made.set(head, [row]);
      else rows.push(row);
    }
  }
  heads.set(offer, made);
  return made;
}

/** How exactly a row speaks of what is asked; null where it does not. Later digits decide only between equals. */
function fit(row: RateRow, item: string, query: PriceQuery): number | null {
  const depth = row.items.reduce((deepest, priced) => Math.max(deepest, coverage(priced, item)), 0);
  const ofPlan = row.plan === null ? 0 : query.plans.includes(row.plan) ? 1 : null;
  const ofRole = row.role === null ? 0 : row.role === query.role ? 1 : null;
  const ofRegion = row.region === null ? 0 : row.region === query.region || query.region === 'GLOBAL' || query.region === null ? 1 : null;
  if (depth === 0 || ofPlan === null || ofRole === null || ofRegion === null) return null;
  return ofPlan * 1000 + depth * 100 + ofRole * 10 + ofRegion + 1;
}

/**
 * How exactly a priced item covers an asked one: `PROXY` covers `PROXY:HD`, `TRANSCODING:HD` covers `TRANSCODING:H265:HD`, whatever the order.
 * @returns the number of words they share, 0 where it does not cover it
 */
export function coverage(priced: string, asked: string): number {
  if (priced === asked) return asked.split(':').length;
  if (!asked.includes(':')) return 0;
  const [head, ...qualifiers] = priced.split(':');
  const [askedHead, ...askedQualifiers] = asked.split(':');
  return head === askedHead && qualifiers.every((qualifier) => askedQualifiers.includes(qualifier)) ? qualifiers.length + 1 : 0;
}
