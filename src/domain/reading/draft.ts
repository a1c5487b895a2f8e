import type { PriceModel } from '../pricing/rate-card';
import type { Unit } from '../words/units';
import { type Facts, itemOf } from './facts';

/** Why a row is asked about before it is written. */
export type Doubt =
  /** So far from the list price that a unit or a magnitude may have slipped. */
  | 'far_from_list'
  | 'unit_unsaid'
  /** Two prices for the same. */
  | 'price_twice'
  | 'currency_unsaid'
  /** The word means different classes at different vendors. */
  | 'item_ambiguous'
  /** A word was read although it is misspelt. */
  | 'spelling'
  /** Free or prepaid units, and nothing says of what. */
  | 'scope_unsaid'
  /** A number beside the price is not accounted for. */
  | 'number_left'
  /** It holds under a condition. */
  | 'condition'
  /** Written by the year, read as a twelfth a month. */
  | 'yearly'
  /** Not written: made of another price and what its region costs more. */
  | 'surcharge'
  /** The line names another vendor. */
  | 'other_vendor';

/** A row that is being read. */
export interface Draft {
  lines: readonly number[];
  source: string;
  readonly facts: Facts;
  /** `*` where it counts for everything; null where nothing was named yet. */
  item: string | null;
  /** Whose price it is, where a table is of several vendors; null: the quote's. */
  vendor: string | null;
  region: string | null;
  unit: Unit | null;
  price: number | 'free';
  from: number;
  included: number | null;
  model: PriceModel | null;
  plan: string | null;
  note: string | null;
  /** Whether it includes tax; null: as the quote says. */
  tax: boolean | null;
  readonly doubts: Set<Doubt>;
}

/** Begins a row; facts that name several regions begin one for each. */
export function draftsOf(facts: Facts, price: number | 'free', rest: Partial<Draft> = {}): readonly Draft[] {
  return (facts.regions ?? [null]).map((region) => ({
    lines: [], source: '', facts, item: itemOf(facts), vendor: facts.vendor ?? null, region, unit: facts.unit ?? null, price: price === 0 ? 'free' : price,
    from: 0, included: null, model: null, plan: null, note: null, tax: facts.tax ?? null, ...rest, doubts: new Set(rest.doubts),
  }));
}

/** What a piece of a quote said of the quote as a whole. */
export interface QuoteFacts {
  vendor?: string;
  tax?: boolean;
  validUntil?: string;
  quotedOn?: string;
  isVolume?: boolean;
  unit?: Unit;
  currency?: string;
}

/** Where steps stand: the upper end of the step before. */
export interface Ladder {
  to: number | null;
}

/** Above which quantity a step holds: the end of the step before where the two meet, else its own lower end. */
export function fromOfBound({ from, to }: { readonly from: number; readonly to: number | null }, ladder: Ladder): number {
  const before = ladder.to;
  ladder.to = to;
  if (before !== null && Math.abs(from - before) <= 1) return before;
  if (from === 0 && to !== null && before !== null && before < to) return before;
  return from % 10 === 1 ? from - 1 : from;
}

/** How long a pack lasts, in months. */
export function monthsOf({ value, unit }: { readonly value: number; readonly unit: Unit }): Unit {
  return { count: value * unit.count * (unit.base === 'year' ? 12 : 1), base: 'month' };
}
