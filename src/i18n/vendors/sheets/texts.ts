import type { Better, Dimension } from '../../../domain/scoring/criterion';
import type { GateOutcome } from '../../../domain/scoring/gate-outcome';
import type { Locale } from '../../locale';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** Formulas for the points of a price, as RTC_PRICE_SCORE calls them. */
export const priceFormulas = ['low_bid', 'linear', 'log', 'utility'] as const;

/** A sheet's name, its title, and what it says of itself. */
interface SheetHead {
  readonly sheet: string;
  readonly title: string;
  readonly hint: string;
}

/** The words that the scoring writes into sheets. */
export interface VendorSheetTexts {
  readonly yes: string;
  /** Who gave a mark that all agreed on. */
  readonly agreed: string;
  /** The reason of a row that only names an evaluator. */
  readonly joins: string;
  readonly dimensions: Readonly<Record<Dimension, string>>;
  readonly better: Readonly<Record<Better, string>>;
  readonly outcomes: Readonly<Record<GateOutcome, string>>;
  readonly criteria: SheetHead & { readonly columns: readonly string[] };
  readonly scores: SheetHead & { readonly columns: readonly string[] };
  readonly ranking: SheetHead & {
    readonly priceWeight: string;
    readonly priceFormula: string;
    readonly formulaTexts: Readonly<Record<(typeof priceFormulas)[number], string>>;
    readonly columns: readonly string[];
    readonly dimension: string;
    readonly stacked: string;
    readonly radar: string;
  };
  readonly robustness: SheetHead & { readonly flip: string; readonly smaa: string; readonly topsis: string; readonly premium: string };
}

/** The words of the scoring's sheets by language. */
export const vendorSheetTexts: Readonly<Record<Locale, VendorSheetTexts>> = { 'zh-CN': zhCN, 'en-US': enUS };
