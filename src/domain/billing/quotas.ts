import { standardMinute } from '../pricing/cost';
import { coverage, findRatio, type Offer, type PriceQuery } from '../pricing/offer';
import type { RateRow } from '../pricing/rate-row';
import type { Agreement } from '../terms/agreement';
import { isFixed, measuredBy, sizeOf } from '../words/units';
import { monthsBetween } from './fees';
import { type About, aboutRow } from './ledger';
import type { Pot, PricedPots } from './pots';

/** How much of a pot a quota covers: `weight` units of the quota for one unit of the pot. */
export interface QuotaDraw {
  readonly pot: number;
  readonly weight: number;
}

/** Units that cost nothing more: free each month, once, included in a price, or bought as a pack. */
export interface Quota {
  readonly step: 'free' | 'trial' | 'included' | 'pack_units';
  readonly units: number;
  /** Months after which the units are given anew; Infinity: never. */
  readonly months: number;
  readonly draws: readonly QuotaDraw[];
  readonly about: About;
}

const anyMinutes = new Set(['AUDIO', 'SD', 'HD', 'FHD', '2K', '4K', 'VIDEO', 'ANY', standardMinute]);

/** Whether an item of a row's list means this pot: itself, a wider word, any picture, any minute, or everything. */
export function isCovered(pot: Pot, item: string, row: RateRow): boolean {
  if (row.region !== null && pot.region !== null && pot.region !== 'GLOBAL' && row.region !== pot.region) return false;
  if (row.role !== null && row.role !== pot.role) return false;
  if (item === '*') return true;
  if (item === standardMinute && pot.ratio !== null) return true;
  if (item === 'ANY') return anyMinutes.has(pot.item);
  if (item === 'VIDEO' && pot.item !== 'AUDIO') return anyMinutes.has(pot.item) && pot.item !== standardMinute;
  return coverage(item, pot.item) > 0 || (pot.role !== null && coverage(item, `${pot.item}:${pot.role}`) > 0);
}

/** All quotas of a bill, in the order in which they are drawn: free, once, included, packs; of packs the one that ends first. */
export function quotasOf(offer: Offer, plans: readonly string[], rows: readonly RateRow[], pots: readonly Pot[], prices: readonly PricedPots[], countOf: (row: RateRow) => number, agreement: Agreement): readonly Quota[] {
  const drawsOf = (row: RateRow, items: readonly string[] = row.items): readonly QuotaDraw[] => {
    const found = new Map<number, number>();
    for (const item of items) {
      pots.forEach((pot, index) => {
        const weight = found.has(index) ? null : weightOf(offer, plans, pot, item, row);
        if (weight !== null) found.set(index, weight);
      });
    }
    return [...found].map(([pot, weight]) => ({ pot, weight }));
  };
  const given = rows.flatMap((row): readonly Quota[] => {
    if (row.model !== 'free' && row.model !== 'trial' && row.model !== 'pack') return [];
    if (agreement.freeMinutesMonth !== null && isMinuteQuota(row)) return [];
    const units = (row.included ?? 0) * (isFixed(row.unit) ? 1 : sizeOf(row.unit.base)) * countOf(row);
    return [{ step: row.model === 'pack' ? 'pack_units' : row.model, units, months: row.model === 'trial' ? Infinity : monthsBetween(row), draws: drawsOf(row), about: aboutRow(row) }];
  });
  const included = prices.flatMap(({ ladder, pots: drawing }): readonly Quota[] => {
    const row = ladder.rows.find((one) => one.included !== null);
    return row === undefined ? [] : [{ step: 'included', units: (row.included ?? 0) * sizeOf(row.unit.base) * countOf(row), months: 1, draws: drawing.map((pot) => ({ pot, weight: 1 })), about: aboutRow(row, ladder.measures) }];
  });
  const order: readonly Quota['step'][] = ['free', 'trial', 'included', 'pack_units'];
  return [...given, ...agreedQuota(rows.find(isMinuteQuota), drawsOf, pots, agreement), ...included].sort((a, b) => order.indexOf(a.step) - order.indexOf(b.step) || a.months - b.months);
}

/** Whether a row gives participant-minutes each month: the quota that the terms replace. */
export function isMinuteQuota({ model, unit, items }: RateRow): boolean {
  if (model !== 'free' || !(isFixed(unit) || ['min', standardMinute].includes(measuredBy(unit.base)))) return false;
  return items.some((item) => item === '*' || anyMinutes.has(item.split(':')[0] ?? ''));
}

/** The free minutes of the terms, drawn in their own order, else in the card's, else by every minute. */
function agreedQuota(card: RateRow | undefined, drawsOf: (row: RateRow, items?: readonly string[]) => readonly QuotaDraw[], pots: readonly Pot[], { freeMinutesMonth, freeItems }: Agreement): readonly Quota[] {
  if (typeof freeMinutesMonth !== 'number') return [];
  const items = freeItems ?? card?.items ?? ['ANY'];
  const draws = card === undefined ? pots.flatMap((pot, index) => (items.some((item) => isCovered(pot, item, anyRow)) ? [{ pot: index, weight: pot.ratio === null ? 1 : 1 / pot.ratio }] : [])) : drawsOf(card, items);
  return [{ step: 'free', units: freeMinutesMonth, months: 1, draws, about: { item: items.join(', '), region: '', unit: 'min', row: null } }];
}

/** A row that is bound to no region and role. */
const anyRow = { region: null, role: null } as RateRow;

/** Units of a quota that one unit of a pot takes; null where the quota is not for it. */
function weightOf(offer: Offer, plans: readonly string[], pot: Pot, item: string, row: RateRow): number | null {
  const isStandard = row.model === 'pack' ? row.items.includes(standardMinute) : row.unit.base === standardMinute;
  if (isStandard) {
    if (pot.ratio !== null || pot.item === standardMinute) return isCovered(pot, item, row) ? 1 : null;
    if (item !== standardMinute && !isCovered(pot, item, row)) return null;
    const query: PriceQuery = { region: pot.region, role: pot.role, plans };
    return findRatio(offer, pot.item, query);
  }
  if (!isCovered(pot, item, row)) return null;
  const measures = isFixed(row.unit) ? null : measuredBy(row.unit.base);
  if (pot.ratio !== null) return measures === null || measures === 'min' ? 1 / pot.ratio : null;
  return measures === null || pot.about.unit === measures ? 1 : null;
}
