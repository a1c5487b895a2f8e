/** A value, or the formula that gives it. */
export type Live<T> = T | { readonly formula: string };

/** One usage line: what a participant receives, or an extra, and how much of it a month. */
export interface UsageContent {
  readonly scenario: string;
  readonly item: Live<string>;
  readonly role?: Live<string>;
  readonly region: string;
  /** Participant-minutes, or the item's own unit, a month. */
  readonly usage: Live<number>;
  readonly unit: string;
  /** Where the usage comes from; not said: assumed. */
  readonly basis?: string;
  readonly note: string;
}

/** One row of a quote. */
export interface RateContent {
  readonly offer: string;
  readonly vendor: string;
  readonly item: string;
  readonly region: string;
  readonly unit: string;
  readonly price: number;
  readonly currency: string;
  readonly model: string;
  readonly kind: string;
  /** ISO date. */
  readonly asOf: string;
  readonly source: string;
  readonly note: string;
}

/** What stands in a row of terms: what the buyer assumes for all offers, and what each offer says, in their order; null where nothing is said. */
export interface TermContent {
  readonly all: number | string | null;
  readonly offers: readonly (number | string | null)[];
}

/** An offer of the comparison. */
export interface OfferContent {
  readonly name: string;
  /** Whether its lines can be priced one by one: its vendor's meter is known without the terms. */
  readonly isMetered: boolean;
}

/** What a quote workbook is filled with. */
export interface QuoteContent {
  readonly usage: readonly UsageContent[];
  readonly offers: readonly OfferContent[];
  readonly rates: readonly RateContent[];
  /** By the term's id; a term that is not here is asked, not answered. */
  readonly terms: Readonly<Record<string, TermContent>>;
  /** Whether a ranking of vendors is there, whose scores are shown. */
  readonly hasScores?: boolean;
}

/** Months that are shown where the terms say no horizon. */
export const usualHorizon = 12;

/** The months of a contract, as far as the terms say them. */
export function horizonOf({ terms }: Pick<QuoteContent, 'terms'>): number {
  const months = terms.horizon_months?.all;
  return typeof months === 'number' ? months : usualHorizon;
}

/** A workbook that is to be filled by the buyer. */
export const noContent: QuoteContent = { usage: [], offers: [], rates: [], terms: {} };
