import type { AliasTable } from '../words/vocabulary';

/** What a word of a quote says, beside items, roles, regions, units and currencies: those are the vocabulary's. */
export type Sign =
  | 'price' | 'label' | 'plan' | 'pack' | 'step' | 'discount' | 'ratio' | 'validity' | 'until' | 'quoted' | 'note'
  | 'free' | 'included' | 'over' | 'minimum' | 'once' | 'month' | 'year' | 'firstYear' | 'after' | 'tax' | 'not' | 'condition' | 'volume' | 'surcharge' | 'unquoted';

/** Words that quotes use between their prices, as data: `data/quote-words.json`. */
export interface QuoteWords {
  /** Words for each sign. */
  readonly signs: AliasTable & Readonly<Record<Sign, readonly string[]>>;
  /** Words that name the trade and no price: 实时音视频, quotation. */
  readonly neutral: readonly string[];
  /** Every region but the mainland. */
  readonly overseas: readonly string[];
  /** Behind a multiple: 1.5 倍. */
  readonly times: readonly string[];
  /** Before a bound: above it, up to it; the first so many. */
  readonly above: readonly string[];
  readonly upTo: readonly string[];
  readonly first: readonly string[];
  /** Behind a bound. */
  readonly aboveAfter: readonly string[];
  readonly upToAfter: readonly string[];
  /** Between the ends of a range. */
  readonly between: readonly string[];
  /** Between a price and its unit. */
  readonly per: readonly string[];
  /** What may follow a unit and changes nothing for one that is counted by the month: 元/席/月. */
  readonly perSecond: readonly string[];
  /** What may follow a unit and makes the price one of a year. */
  readonly perYear: readonly string[];
}
