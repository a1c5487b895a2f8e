import { participantMinutesIn } from '../needs/usage';
import { isCharge } from '../pricing/ladder';
import { coverage, type Offer } from '../pricing/offer';
import type { ChosenPlan } from '../pricing/plan-choice';
import type { RateRow } from '../pricing/rate-row';
import type { Agreement } from '../terms/agreement';
import { isFixed } from '../words/units';
import { type Bound, discountsOf, type FixedFee, fixedFees, isOfShare, moneyOf, monthsBetween, type PooledDiscount, type ShareFee, sharesOf } from './fees';
import { type About, aboutRow } from './ledger';
import { type FilledPots, fillPots, type UsageLine } from './pots';
import { isCovered, type Quota, quotasOf } from './quotas';

/** All that a bill of these lines needs of an offer, found once for all months. */
export interface Program extends FilledPots {
  readonly offer: Offer;
  readonly agreement: Agreement;
  readonly plans: readonly ChosenPlan[];
  readonly lines: readonly UsageLine[];
  /** Lines that are participant-minutes. */
  readonly minuteLines: readonly number[];
  /** The pots that hold standard minutes after a ratio. */
  readonly converted: readonly { readonly pot: number; readonly about: About }[];
  /** Units up to which a month's quantities are rounded, in minutes; 0: not. */
  readonly wholeMinutes: number;
  readonly quotas: readonly Quota[];
  /** The prices of what packs are for: beyond the packs these are overage. */
  readonly packed: readonly number[];
  readonly fixed: readonly FixedFee[];
  readonly once: readonly FixedFee[];
  readonly discounts: readonly PooledDiscount[];
  readonly caps: readonly Bound[];
  readonly minimums: readonly Bound[];
  readonly shares: readonly ShareFee[];
  /** Whether what the terms add or take off holds the tax: as all of the offer's prices do; null where they differ or nobody says. */
  readonly agreedTax: boolean | null;
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
  const laddersOf = (indexes: readonly number[]): readonly number[] => [...new Set(indexes.map((index) => pots[index]?.ladder ?? 0))];
  const fees = fixedFees(rows, countOf, agreement);
  const fixed = fees.filter(({ months }) => months !== Infinity);
  const boundOf = (row: RateRow): Bound => ({
    amount: moneyOf(row) * countOf(row),
    months: monthsBetween(row),
    ladders: laddersOf(potsOf(row)),
    fixed: fixed.flatMap((fee, index) => (row.items.some((item) => item === '*' || fee.items.some((one) => coverage(item, one) > 0)) ? [index] : [])),
    tax: row.tax,
    about: aboutRow(row),
  });
  const quotas = quotasOf(offer, ids, rows, pots, prices, countOf, agreement);
  return {
    ...filled,
    offer,
    agreement,
    plans,
    lines,
    minuteLines: lines.flatMap(({ item }, index) => (participantMinutesIn(item) ? [index] : [])),
    converted: pots.flatMap(({ ratio, about }, pot) => (ratio === null ? [] : [{ pot, about }])),
    wholeMinutes: minutesRounding(offer),
    quotas,
    packed: laddersOf(quotas.flatMap(({ step, draws }) => (step === 'pack_units' ? draws.map(({ pot }) => pot) : []))),
    fixed,
    once: fees.filter(({ months }) => months === Infinity),
    discounts: discountsOf(rows, potsOf),
    caps: rows.filter(({ model }) => model === 'cap').map(boundOf),
    minimums: rows.filter((row) => row.model === 'minimum' && !isOfShare(row, rows) && !(row.items.includes('SUPPORT') && (agreement.supportShare ?? agreement.supportMin) !== null)).map(boundOf),
    shares: sharesOf(rows, agreement),
    agreedTax: commonTax(rows, agreement),
  };
}

/** Per month or cycle quantities are rounded here; per stay, day or minute the meter has done it. */
function minutesRounding({ rounding }: Offer): number {
  const quantity = rounding?.quantity ?? null;
  return quantity === null || (quantity.per !== 'month' && quantity.per !== 'cycle') ? 0 : quantity.seconds / 60;
}

function commonTax(rows: readonly RateRow[], { pricesIncludeTax }: Agreement): boolean | null {
  const bases = new Set(rows.flatMap((row) => ((isCharge(row) && row.unit.base !== '%') || row.model === 'pack' ? [row.tax ?? pricesIncludeTax] : [])));
  const [basis = null] = bases;
  return bases.size === 1 ? basis : pricesIncludeTax;
}
