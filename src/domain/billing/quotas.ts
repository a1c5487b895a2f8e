import { standardMinute } from '../pricing/cost';
import { coverage, findRatio, type Offer, type PriceQuery } from '../pricing/offer';
import type { RateRow } from '../pricing/rate-row';
import type { Agreement } from '../terms/agreement';
import { isFixed, measuredBy, sizeOf } from '../words/units';
import { aboutRow } from './ledger';
import type { Pot, PricedPots, Quota, QuotaDraw } from './program';

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
  const isMonthly = (row: RateRow): boolean => row.model === 'free' && ['min', standardMinute].includes(measuredBy(row.unit.base));
  const given = rows.flatMap((row): readonly Quota[] => {
    if (row.model !== 'free' && row.model !== 'trial' && row.model !== 'pack') return [];
    if (agreement.freeMinutesMonth !== null && isMonthly(row)) return [];
    const units = (row.included ?? 0) * (isFixed(row.unit) ? 1 : sizeOf(row.unit.base)) * countOf(row);
    return [{ step: row.model === 'pack' ? 'pack_units' : row.model, units, months: row.model === 'trial' ? Infinity : monthsBetween(row), draws: drawsOf(row), about: aboutRow(row) }];
  });
  const included = prices.flatMap(({ ladder, pots: drawing }): readonly Quota[] => {
    const row = ladder.rows.find((one) => one.included !== null);
    return row === undefined ? [] : [{ step: 'included', units: (row.included ?? 0) * sizeOf(row.unit.base) * countOf(row), months: 1, draws: drawing.map((pot) => ({ pot, weight: 1 })), about: aboutRow(row, ladder.measures) }];
  });
  const order: readonly Quota['step'][] = ['free', 'trial', 'included', 'pack_units'];
  return [...given, ...agreedQuota(rows.find(isMonthly), drawsOf, pots, agreement), ...included].sort((a, b) => order.indexOf(a.step) - order.indexOf(b.step) || a.months - b.months);
}

/** The free minutes of the terms, drawn in their own order, else in the card's, else by every minute. */
function agreedQuota(card: RateRow | undefined, drawsOf: (row: RateRow, items?: readonly string[]) => readonly QuotaDraw[], pots: readonly Pot[], { freeMinutesMonth, freeItems }: Agreement): readonly Quota[] {
  if (typeof freeMinutesMonth !== 'number') return [];
  const items = freeItems?.split(/[,，、]/).map((item) => item.trim().toUpperCase()) ?? card?.items ?? ['ANY'];
  const row = card ?? null;
  const draws = row === null ? pots.flatMap((pot, index) => (items.some((item) => isCovered(pot, item, anyRow)) ? [{ pot: index, weight: pot.ratio === null ? 1 : 1 / pot.ratio }] : [])) : drawsOf(row, items);
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
    const query: PriceQuery = { region: pot.region ?? 'GLOBAL', role: pot.role, plans };
    return findRatio(offer, pot.item, query);
  }
  if (!isCovered(pot, item, row)) return null;
  const measures = isFixed(row.unit) ? null : measuredBy(row.unit.base);
  if (pot.ratio !== null) return measures === null || measures === 'min' ? 1 / pot.ratio : null;
  return measures === null || pot.about.unit === measures ? 1 : null;
}

/** After how many months a row's fee is due again, and its units are given anew. */
export function monthsBetween({ unit }: RateRow): number {
  return unit.base === 'year' ? 12 * unit.count : unit.base === 'month' ? unit.count : 1;
}
