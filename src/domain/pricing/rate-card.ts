import type { MoneyRounding } from '../money/rounding';
import type { Meter } from '../metering/meter';
import type { QuantityRounding } from '../metering/quantity-rounding';
import type { Region } from '../words/regions';

/** How a list price was read: on the vendor's own page, in an excerpt of it, or told by somebody else. */
export type Confidence = 'page' | 'excerpt' | 'secondary';

/** Currencies of the list prices, ISO 4217. */
export type Currency = 'CNY' | 'USD' | 'JPY' | 'EUR' | 'GBP';

/** How the price of a quantity follows from its steps; see `pricing/models`. */
export type PriceModel = 'graduated' | 'volume' | 'package' | 'stairstep' | 'fee' | 'free' | 'trial' | 'ratio' | 'pack' | 'minimum' | 'cap' | 'discount';

/** A sentence in both languages. */
export interface BothLanguages {
  readonly en: string;
  readonly zh: string;
}

/** Where a fact was read. */
export interface Source {
  readonly url: string;
  /** The page's own date, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where it shows none. */
  readonly asOf: string | null;
  /** The day it was read, `YYYY-MM-DD`. */
  readonly readOn: string;
  readonly confidence: Confidence;
}

/** One step of a list price: holds up to and including `upTo` units; null is without end and stands last. */
export interface PriceTier {
  readonly upTo: number | null;
  /** Price of one `unit`, in the card's currency; `free` costs nothing. For `ratio` the standard units that one unit is billed as, for `discount` per cent. */
  readonly price: number | 'free';
}

/** One list price of a card, for one item. */
export interface ListPrice {
  /** What is priced, in the words of the Rates column Item: `HD`, `RECORDING:HD`, `STD`, a list (`AUDIO, HD`) or `*`. */
  readonly item: string;
  /** Only for this role (`AUDIENCE`, ...); omitted: for every role without its own price. */
  readonly role?: string;
  /** A plan, pack or old list that must be chosen; omitted: always part of the offer. */
  readonly plan?: string;
  /** Only for these regions; omitted: every region the card sells in. */
  readonly regions?: readonly Region[];
  /** `[n]base`, for example `1000min`: the number of units that one price covers stands in front. */
  readonly unit: string;
  /** Omitted: graduated. */
  readonly model?: PriceModel;
  /** Ascending by `upTo`; exactly the last is null. */
  readonly tiers: readonly PriceTier[];
  /** Units included before the first charge (charge rows), or given (free and pack rows). */
  readonly included?: number;
  /** First day it holds (inclusive), `YYYY-MM-DD`; omitted: not known. */
  readonly effectiveFrom?: string;
  /** First day it no longer holds (exclusive); omitted: still open. */
  readonly effectiveTo?: string;
  /** Key of `sources`. */
  readonly source: string;
  /** Set where this price was read elsewhere or at another time than its source's page. */
  readonly asOf?: string;
  readonly confidence?: Confidence;
  readonly note?: BothLanguages;
}

/** A vendor's metering rule with its sentence and where it was read. The functions' bundle carries neither sentence nor notes. */
export interface SourcedMeter extends Meter {
  readonly rule?: BothLanguages;
  /** Key of `sources`. */
  readonly source: string;
}

/** A plan, pack or old price list of a card. */
export interface Plan {
  readonly id: string;
  /** What readers call it; the functions' bundle knows plans by their ids. */
  readonly names?: BothLanguages;
  /** Where this plan counts by another rule than the card. */
  readonly meter?: SourcedMeter;
  /** Where it rounds in another way. */
  readonly rounding?: Rounding;
}

/** How a card rounds, as its page says it. Quantities in the unit's steps, money in decimals. */
export interface Rounding {
  readonly quantity: QuantityRounding | null;
  readonly money: MoneyRounding | null;
  readonly rule?: BothLanguages;
  readonly source: string;
}

/** One vendor's published prices in one currency, and the rules by which it counts: a vendor is data. */
export interface RateCard {
  /** `shengwang`, `agora`, ...: what the vendor argument and the Vendor column say. */
  readonly id: string;
  readonly names: BothLanguages;
  /** Other words for this vendor, in any language. */
  readonly aliases: readonly string[];
  readonly currency: Currency;
  /** Regions this card sells in. */
  readonly regions: readonly Region[];
  readonly regionNote?: BothLanguages;
  /** Whether list prices contain tax; null where the page does not say. */
  readonly pricesIncludeTax: boolean | null;
  /** This vendor's own words for items where the common word would mislead: `{ "超高清": "FHD" }`. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly meter: SourcedMeter;
  readonly rounding: Rounding | null;
  /** The plan whose prices count when none is chosen; null: the prices without a plan. */
  readonly defaultPlan: string | null;
  readonly plans: readonly Plan[];
  readonly prices: readonly ListPrice[];
  readonly sources: Readonly<Record<string, Source>>;
  /** The day all of this was last compared with its sources. */
  readonly checkedOn: string;
}
