import { DomainError } from '../errors';
import { participantMinutesIn } from '../needs/usage';
import { type Draw, findDraws, standardMinute } from '../pricing/cost';
import { isCharge, type Ladder } from '../pricing/ladder';
import type { Offer } from '../pricing/offer';
import type { ChosenPlan } from '../pricing/plan-choice';
import type { RateRow } from '../pricing/rate-row';
import type { Agreement } from '../terms/agreement';
import type { Item } from '../words/items';
import type { RegionWord } from '../words/regions';
import { isFixed } from '../words/units';
import { type About, aboutRow } from './ledger';
import { isCovered, monthsBetween, quotasOf } from './quotas';

/** A usage line, without its quantity. */
export interface UsageLine {
  readonly item: Item;
  readonly region: RegionWord;
}

/** What is counted together: one billed item and role, in units that its price is for (standard minutes after a ratio). */
export interface Pot {
  readonly item: string;
  readonly role: string | null;
  readonly region: RegionWord | null;
  readonly ladder: number;
  readonly ratio: number | null;
  readonly about: About;
}

/** One price and the pots that draw on it. */
export interface PricedPots {
  readonly ladder: Ladder;
  readonly pots: readonly number[];
  readonly about: About;
  /** One for each step, in the order of `ladder.steps`. */
  readonly steps: ReadonlyMap<RateRow, About>;
  readonly tax: boolean | null;
  /** Seats are no metered charge: discounts agreed on usage leave them alone. */
  readonly isMetered: boolean;
}

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

/** An amount due in month 1 and every so many months after. */
export interface FixedFee {
  readonly amount: number;
  readonly price: number;
  readonly count: number;
  readonly months: number;
  readonly tax: boolean | null;
  readonly about: About;
}

/** A bound on the charges of some prices. */
export interface Bound {
  readonly amount: number;
  readonly ladders: readonly number[];
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
  readonly share: number;
  readonly least: number;
  readonly tax: boolean | null;
  readonly about: About;
}

/** All that a bill of these lines needs of an offer, found once for all months. */
export interface Program {
  readonly offer: Offer;
  readonly agreement: Agreement;
  readonly lines: readonly UsageLine[];
  /** Lines that are participant-minutes. */
  readonly minuteLines: readonly number[];
  /** Which pots one unit of each line fills, and by how much. */
  readonly draws: readonly { readonly line: number; readonly pot: number; readonly perUnit: number; readonly ratio: number; readonly about: About }[];
  /** The pots that hold standard minutes after a ratio. */
  readonly converted: readonly { readonly pot: number; readonly about: About }[];
  readonly pots: readonly Pot[];
  readonly prices: readonly PricedPots[];
  /** Units up to which a month's quantities are rounded, in minutes; 0: not. */
  readonly wholeMinutes: number;
  readonly quotas: readonly Quota[];
  readonly fixed: readonly FixedFee[];
  readonly once: readonly FixedFee[];
  readonly discounts: readonly PooledDiscount[];
  readonly caps: readonly Bound[];
  readonly minimums: readonly Bound[];
  readonly shares: readonly ShareFee[];
}

/**
 * Finds what each line is billed as, and every row of the offer that has a part in the bill.
 * @param plans - the chosen plans; their rows count beside those that are always part of the offer
 * @throws DomainError what a line's price refuses, and the problem of any row that would have a part in the bill
 */
export function compileBill(offer: Offer, plans: readonly ChosenPlan[], lines: readonly UsageLine[], agreement: Agreement): Program {
  const ids = plans.map(({ id }) => id);
  const countOf = (row: RateRow): number => plans.find(({ id }) => id === row.plan)?.count ?? 1;
  const rows = offer.rows.filter((row) => row.kind !== 'estimate' && (row.plan === null || ids.includes(row.plan)));
  const unreadable = rows.find((row) => row.problem !== null && (row.items.length === 0 || !isCharge(row) || isFixed(row.unit)));
  if (unreadable?.problem != null) throw unreadable.problem;
  const filled = fillPots(offer, ids, lines, rows.some(({ region }) => region !== null));
  const { pots, prices } = filled;
  const potsOf = (row: RateRow): readonly number[] => [...new Set(row.items.flatMap((item) => pots.flatMap((pot, index) => (isCovered(pot, item, row) ? [index] : []))))];
  const laddersOf = (row: RateRow): readonly number[] => [...new Set(potsOf(row).map((index) => pots[index]?.ladder ?? 0))];
  const rowsOf = (model: RateRow['model']): readonly RateRow[] => rows.filter((row) => row.model === model);
  const shareItems = new Set(rows.filter((row) => row.unit.base === '%' && isCharge(row)).flatMap(({ items }) => items));
  const isOfShare = (row: RateRow): boolean => row.items.some((item) => shareItems.has(item));
  const fixedRows = rows.filter((row) => isFixed(row.unit) && row.unit.base !== '%' && (isCharge(row) || row.model === 'pack'));
  return {
    offer,
    agreement,
    lines,
    minuteLines: lines.flatMap(({ item }, index) => (participantMinutesIn(item) ? [index] : [])),
    draws: filled.draws,
    converted: pots.flatMap(({ ratio, about }, pot) => (ratio === null ? [] : [{ pot, about }])),
    pots,
    prices,
    wholeMinutes: minutesRounding(offer),
    quotas: quotasOf(offer, ids, rows, pots, prices, countOf, agreement),
    fixed: fixedRows.filter(({ unit }) => unit.base !== 'once').map((row) => feeOf(row, countOf(row))),
    once: fixedRows.filter(({ unit }) => unit.base === 'once').map((row) => feeOf(row, countOf(row))),
    discounts: discountsOf(rowsOf('discount'), potsOf),
    caps: rowsOf('cap').map((row) => ({ amount: moneyOf(row), ladders: laddersOf(row), about: aboutRow(row) })),
    minimums: rowsOf('minimum').filter((row) => !isOfShare(row)).map((row) => ({ amount: moneyOf(row) * countOf(row), ladders: laddersOf(row), about: aboutRow(row) })),
    shares: sharesOf(rows, agreement),
  };
}

type Filled = Pick<Program, 'draws' | 'pots' | 'prices'>;

/** Meters every line and puts what draws on one price together. Regions are kept apart only where the offer's rows do. */
function fillPots(offer: Offer, plans: readonly string[], lines: readonly UsageLine[], isRegional: boolean): Filled {
  const pots: Pot[] = [];
  const ladders: { readonly ladder: Ladder; readonly pots: number[] }[] = [];
  const potIds = new Map<string, number>();
  const draws = lines.flatMap((line, index) =>
    findDraws(offer, line.item, { region: line.region, role: null, plans }).map((draw) => {
      const ladder = ladderIndex(ladders, draw.ladder);
      const region = isRegional ? line.region : null;
      const key = `${draw.item}|${draw.role ?? ''}|${region ?? ''}|${ladder}`;
      let pot = potIds.get(key);
      if (pot === undefined) {
        pot = pots.length;
        potIds.set(key, pot);
        pots.push(potOf(draw, ladder, region));
        ladders[ladder]?.pots.push(pot);
      }
      return { line: index, pot, perUnit: draw.perUnit, ratio: draw.ratio ?? 1, about: { item: potName(draw), region: line.region, unit: measureOf(draw), row: null, ...(line.item.key === draw.item ? {} : { received: line.item.key }) } };
    }),
  );
  return { draws, pots, prices: ladders.map(pricedPots) };
}

function ladderIndex(ladders: { readonly ladder: Ladder; readonly pots: number[] }[], ladder: Ladder): number {
  const known = ladders.findIndex((one) => one.ladder.rows.length === ladder.rows.length && one.ladder.rows.every((row, index) => row === ladder.rows[index]));
  if (known >= 0) return known;
  ladders.push({ ladder, pots: [] });
  return ladders.length - 1;
}

function potOf(draw: Draw, ladder: number, region: RegionWord | null): Pot {
  return { item: draw.item, role: draw.role, region, ladder, ratio: draw.ratio, about: { item: potName(draw), region: region ?? '', unit: draw.ratio === null ? draw.ladder.measures : standardMinute, row: null } };
}

function potName({ item, role }: Pick<Draw, 'item' | 'role'>): string {
  return role === null ? item : `${item}:${role}`;
}

/** What a draw is metered in, before any ratio. */
function measureOf(draw: Draw): string {
  return draw.ratio === null ? draw.ladder.measures : 'min';
}

function pricedPots({ ladder, pots }: { readonly ladder: Ladder; readonly pots: readonly number[] }): PricedPots {
  const [first] = ladder.rows;
  if (first === undefined) throw new DomainError('no_price');
  const steps = [...ladder.steps, ...(ladder.flat?.steps ?? [])].map(({ row }) => [row, aboutRow(row, ladder.measures)] as const);
  return { ladder, pots, about: aboutRow(first, ladder.measures), steps: new Map(steps), tax: first.tax, isMetered: ladder.measures !== 'seat' };
}

/** Per month or cycle quantities are rounded here; per stay, day or minute the meter has done it. */
function minutesRounding({ rounding }: Offer): number {
  const quantity = rounding?.quantity ?? null;
  return quantity === null || (quantity.per !== 'month' && quantity.per !== 'cycle') ? 0 : quantity.seconds / 60;
}

function moneyOf(row: RateRow): number {
  if (row.price === null) throw new DomainError('price_unsaid', { offer: row.offer, item: row.items.join(', '), rateRow: row.line ?? 0 });
  return row.price === 'free' ? 0 : row.price;
}

function feeOf(row: RateRow, count: number): FixedFee {
  const price = moneyOf(row);
  return { amount: price * count, price, count, months: row.unit.base === 'once' ? Infinity : monthsBetween(row), tax: row.tax, about: aboutRow(row) };
}

/** Discount rows that name the same items are the bands of one pool. */
function discountsOf(rows: readonly RateRow[], potsOf: (row: RateRow) => readonly number[]): readonly PooledDiscount[] {
  const pools = new Map<string, RateRow[]>();
  for (const row of rows) {
    const key = `${row.plan ?? ''}|${row.items.join()}|${row.region ?? ''}|${row.role ?? ''}`;
    pools.set(key, [...(pools.get(key) ?? []), row]);
  }
  return [...pools.values()].flatMap((bands) => {
    const sorted = [...bands].sort((a, b) => a.from - b.from);
    const last = sorted[sorted.length - 1];
    return last === undefined ? [] : [{ pots: potsOf(last), bands: sorted.map((row) => ({ from: row.from, share: moneyOf(row) / 100 })), about: aboutRow(last) }];
  });
}

/** Shares of the bill, each with its own least amount; the terms' support replaces the offer's. */
function sharesOf(rows: readonly RateRow[], { supportShare, supportMin }: Agreement): readonly ShareFee[] {
  const isAgreed = supportShare !== null || supportMin !== null;
  const found = rows
    .filter((row) => row.unit.base === '%' && isCharge(row) && !(isAgreed && row.items.includes('SUPPORT')))
    .map((row) => {
      const least = rows.find(({ model, items }) => model === 'minimum' && items.join() === row.items.join());
      return { share: moneyOf(row) / 100, least: least === undefined ? 0 : moneyOf(least), tax: row.tax, about: aboutRow(row) };
    });
  if (!isAgreed) return found;
  return [...found, { share: supportShare ?? 0, least: supportMin ?? 0, tax: null, about: { item: 'SUPPORT', region: '', unit: '%', row: null } }];
}
