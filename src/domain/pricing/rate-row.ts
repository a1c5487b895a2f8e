import type { DomainError } from '../errors';
import type { Region } from '../words/regions';
import type { Unit } from '../words/units';
import type { Confidence, PriceModel } from './rate-card';

/** One row of Rates: a price of an offer, or one step of it. Built-in list prices are rows too. */
export interface RateRow {
  /** Row in the Rates range (its header is row 1); null for built-in list prices. */
  readonly line: number | null;
  readonly offer: string;
  /** A card's id, or the vendor's name as written; null where unsaid. */
  readonly vendor: string | null;
  /** Null: always part of the offer. */
  readonly plan: string | null;
  /** Canonical items; several for what free quotas, packs and discounts apply to, `*` for all. */
  readonly items: readonly string[];
  readonly role: string | null;
  /** Null: every region without its own row. */
  readonly region: Region | null;
  readonly unit: Unit;
  /** For one `unit`; null: unsaid, which is not free. */
  readonly price: number | 'free' | null;
  readonly currency: string | null;
  /** What was written, where the price was converted. */
  readonly quoted?: { readonly price: number; readonly currency: string; readonly fx: number };
  /** The step holds above this quantity, in units of `unit.base`. */
  readonly from: number;
  readonly included: number | null;
  readonly model: PriceModel;
  readonly tax: boolean | null;
  readonly kind: 'quote' | 'list' | 'estimate';
  /** The date of the price; for an undated page the day it was read. */
  readonly asOf: string | null;
  readonly undated: boolean;
  readonly confidence: Confidence | null;
  readonly source: string | null;
  /** What is wrong with this row; it then refuses to answer. */
  readonly problem: DomainError | null;
}
