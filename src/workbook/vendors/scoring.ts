import type { Better } from '../../domain/scoring/criterion';
import type { GateOutcome } from '../../domain/scoring/gate-outcome';
import type { Locale } from '../../i18n/locale';

/** What a vendor's cell holds for a criterion: a mark, a measurement, an outcome of a gate, nothing, or something that is none of these. */
export type VendorCell =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'outcome'; readonly outcome: GateOutcome }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly text: string };

/** A row of RtcCriteria. */
export interface ScoredCriterion {
  /** What marks refer to: the id, or the name where a row has none. */
  readonly key: string;
  readonly dimension: string;
  readonly name: string;
  readonly weight: number;
  readonly isLocked: boolean;
  readonly isGate: boolean;
  /** A number, or what stands there instead; '' for none. */
  readonly limit: number | string;
  readonly better: Better;
  /** What each mark means; a number is a measurement that earns it. */
  readonly anchors: readonly (number | string)[];
  /** Of each vendor, in their order. */
  readonly cells: readonly VendorCell[];
}

/** A row of RtcScores. */
export interface GivenMark {
  /** As a text that sorts by time. */
  readonly at: string;
  readonly evaluator: string;
  /** Whether it is no evaluator's own mark, but what all agreed on. */
  readonly isAgreed: boolean;
  readonly vendor: string;
  readonly criterion: string;
  /** A mark, or the outcome of a gate; null where one was taken back. */
  readonly mark: number | GateOutcome | null;
  readonly evidence: string;
  /** ISO, or ''. */
  readonly evidenceDate: string;
  readonly reason: string;
}

/** What the ranking in the sheet says of prices. */
export interface RankedPrices {
  /** Share of the price in the total, 0 to 1. */
  readonly weight: number;
  /** The total cost of each vendor, in their order; null where there is none. */
  readonly costs: readonly (number | null)[];
}

/** All that a workbook holds of a scoring. */
export interface Scoring {
  /** In which RtcCriteria was made. */
  readonly language: Locale;
  readonly vendors: readonly string[];
  readonly criteria: readonly ScoredCriterion[];
  /** In the order of their time. */
  readonly marks: readonly GivenMark[];
  /** Everybody who ever gave a mark, or joined, in the order of their coming. */
  readonly evaluators: readonly string[];
  /** Undefined where the workbook has no ranking. */
  readonly prices?: RankedPrices;
}
