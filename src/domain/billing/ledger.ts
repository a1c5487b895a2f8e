import type { RateRow } from '../pricing/rate-row';
import { unitText } from '../words/units';

/** The steps of a bill, in the order in which a bill takes them. */
export type BillStep =
  | 'renewal' | 'meter' | 'uncharged' | 'ratio' | 'round' | 'free' | 'trial' | 'included' | 'pack_units' | 'usage' | 'discount' | 'agreed_discount' | 'cap' | 'minimum'
  | 'fixed' | 'overage' | 'commitment' | 'commitment_term' | 'spend_cap' | 'percent' | 'percent_minimum' | 'once' | 'tax' | 'tax_inside' | 'rounding' | 'tax_recovered';

/** What a line of a bill speaks of. */
export interface About {
  readonly item: string;
  readonly region: string;
  readonly unit: string;
  /** The row of Rates that says so; null where a term or the meter does. */
  readonly row: RateRow | null;
  /** What a participant receives, where the vendor's meter decides what that is billed as; not for extras, which are counted as they are. */
  readonly received?: string;
}

/** What a row speaks of. */
export function aboutRow(row: RateRow, unit = unitText(row.unit)): About {
  return { item: row.role === null ? row.items.join(', ') : `${row.items.join(', ')}:${row.role}`, region: row.region ?? '', unit, row };
}

/**
 * Receives a bill line by line; the bill's total is the sum of all amounts in this order.
 * @param quantity - in `about.unit`
 * @param price - for one unit of the row; 0 where there is none
 * @param amount - money, 0 for lines that only count
 */
export type Post = (step: BillStep, about: About, quantity: number, price: number, amount: number) => void;

/** Who receives a bill. */
export interface Ledger {
  /** Whether lines that only count (metered, converted) are wanted beside those that cost. */
  readonly explains: boolean;
  /** Null where only the totals matter, and what a month leaves to the next. */
  readonly post: Post | null;
}

/** Nobody receives the lines of the bill: millions of months are billed for their totals. */
export const totalsOnly: Ledger = { explains: false, post: null };

/** Where a bill's amounts stand in a cash flow, in the order of its columns. */
export type Category = 'usage' | 'fixed' | 'oneOff' | 'shortfall' | 'discount' | 'tax';

/** In which column of a cash flow each step of a bill stands. Rounding is part of what the usage costs. */
export const categoryOf: Readonly<Record<BillStep, Category>> = {
  renewal: 'usage',
  meter: 'usage',
  uncharged: 'usage',
  ratio: 'usage',
  round: 'usage',
  free: 'usage',
  trial: 'usage',
  included: 'usage',
  pack_units: 'usage',
  usage: 'usage',
  discount: 'discount',
  agreed_discount: 'discount',
  cap: 'discount',
  minimum: 'shortfall',
  fixed: 'fixed',
  overage: 'usage',
  commitment: 'shortfall',
  commitment_term: 'shortfall',
  spend_cap: 'discount',
  percent: 'usage',
  percent_minimum: 'shortfall',
  once: 'oneOff',
  tax: 'tax',
  tax_inside: 'tax',
  rounding: 'usage',
  tax_recovered: 'tax',
};

const agreed = (item: string): About => ({ item, region: '', unit: '', row: null });
/** Lines that a term of the agreement, no row of Rates, brings about. */
export const agreedTerms = {
  renewal: agreed('renewal_uplift_year'),
  discount: agreed('discount_off'),
  overage: agreed('overage_multiplier'),
  month: agreed('min_commit_month'),
  term: agreed('min_commit_term'),
  cap: agreed('spend_cap'),
  tax: agreed('tax_rate'),
  inside: agreed('prices_include_tax'),
  recovered: agreed('tax_recoverable'),
  rounding: agreed('rounding'),
};
