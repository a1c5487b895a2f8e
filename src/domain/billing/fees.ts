import { DomainError } from '../errors';
import { isCharge, type Ladder, ladderOf } from '../pricing/ladder';
import type { RateRow } from '../pricing/rate-row';
import type { Agreement } from '../terms/agreement';
import { isFixed } from '../words/units';
import { type About, aboutRow } from './ledger';

/** An amount due in month 1 and every so many months after. */
export interface FixedFee {
  readonly amount: number;
  readonly price: number;
  readonly count: number;
  /** Infinity: once. */
  readonly months: number;
  readonly items: readonly string[];
  /** Whether it counts towards commitments: plans, packs and seats do, other fixed fees do not. */
  readonly isCommitted: boolean;
  readonly tax: boolean | null;
  readonly about: About;
}

/** A bound on the charges of some prices and fixed fees, over a period of months. */
export interface Bound {
  readonly amount: number;
  readonly months: number;
  readonly ladders: readonly number[];
  readonly fixed: readonly number[];
  readonly tax: boolean | null;
  readonly about: About;
}

/** Per cent off the units of a pool, by bands of all its units together. */
export interface PooledDiscount {
  readonly pots: readonly number[];
  readonly bands: readonly { readonly from: number; readonly share: number }[];
  readonly about: About;
}

/** A share of the month's charges, at least `least`. */
export interface ShareFee {
  /** Steps of per cent by the money that they are of; null where the terms say one share. */
  readonly ladder: Ladder | null;
  readonly share: number;
  readonly least: number;
  readonly tax: boolean | null;
  readonly about: About;
}

/** The money that a row states. @throws DomainError `price_unsaid` */
export function moneyOf(row: RateRow): number {
  if (row.price === null) throw new DomainError('price_unsaid', { offer: row.offer, item: row.items.join(', '), rateRow: row.line ?? 0 });
  return row.price === 'free' ? 0 : row.price;
}

/** After how many months a row's fee is due again, and its units are given anew; Infinity: never. */
export function monthsBetween({ unit }: RateRow): number {
  return unit.base === 'once' ? Infinity : unit.base === 'year' ? 12 * unit.count : unit.base === 'month' ? unit.count : 1;
}

const committedItems = new Set(['PLAN', 'SEAT']);

/** Fees by month, year or once, packs included; the terms' support replaces the offer's. @throws DomainError `fixed_in_steps` */
export function fixedFees(rows: readonly RateRow[], countOf: (row: RateRow) => number, agreement: Agreement): readonly FixedFee[] {
  const fixed = rows.filter((row) => isFixed(row.unit) && row.unit.base !== '%' && (isCharge(row) || row.model === 'pack') && !isReplaced(row, agreement));
  return fixed.map((row) => {
    if (row.from > 0) throw new DomainError('fixed_in_steps', { offer: row.offer, item: row.items.join(', '), rateRow: row.line ?? 0 });
    const price = moneyOf(row);
    const count = countOf(row);
    return { amount: price * count, price, count, months: monthsBetween(row), items: row.items, isCommitted: row.model === 'pack' || row.items.every((item) => committedItems.has(item)), tax: row.tax, about: aboutRow(row) };
  });
}

/** Whether the terms say what support costs, so that the offer's rows about it don't count. */
function isReplaced({ items }: RateRow, { supportShare, supportMin }: Agreement): boolean {
  return (supportShare !== null || supportMin !== null) && items.includes('SUPPORT');
}

/** Discount rows that name the same items are the bands of one pool. */
export function discountsOf(rows: readonly RateRow[], potsOf: (row: RateRow) => readonly number[]): readonly PooledDiscount[] {
  return grouped(rows.filter(({ model }) => model === 'discount')).flatMap((bands) => {
    const sorted = [...bands].sort((a, b) => a.from - b.from);
    const last = sorted[sorted.length - 1];
    return last === undefined ? [] : [{ pots: potsOf(last), bands: sorted.map((row) => ({ from: row.from, share: moneyOf(row) / 100 })), about: aboutRow(last) }];
  });
}

/** Shares of the bill, each with its own least amount; the terms' support replaces the offer's. */
export function sharesOf(rows: readonly RateRow[], agreement: Agreement): readonly ShareFee[] {
  const found = grouped(rows.filter((row) => row.unit.base === '%' && isCharge(row) && !isReplaced(row, agreement))).map((steps): ShareFee => {
    const ladder = ladderOf(steps);
    const [first] = ladder.rows;
    const least = rows.find((row) => row.model === 'minimum' && row.items.join() === first?.items.join());
    if (first === undefined) throw new DomainError('no_price');
    return { ladder, share: 0, least: least === undefined ? 0 : moneyOf(least), tax: first.tax, about: aboutRow(first) };
  });
  const { supportShare, supportMin } = agreement;
  if (supportShare === null && supportMin === null) return found;
  return [...found, { ladder: null, share: supportShare ?? 0, least: supportMin ?? 0, tax: null, about: { item: 'SUPPORT', region: '', unit: '%', row: null } }];
}

/** Minimums of the shares themselves belong to these. */
export function isOfShare(row: RateRow, rows: readonly RateRow[]): boolean {
  return rows.some((share) => share.unit.base === '%' && isCharge(share) && share.items.join() === row.items.join());
}

/** Rows that name the same items, for the same plan, region and role, are steps of one price. */
function grouped(rows: readonly RateRow[]): readonly (readonly RateRow[])[] {
  const groups = new Map<string, RateRow[]>();
  for (const row of rows) {
    const key = `${row.plan ?? ''}|${row.items.join()}|${row.region ?? ''}|${row.role ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}
