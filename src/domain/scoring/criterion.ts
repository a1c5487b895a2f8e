/** The four sides from which a vendor is looked at. */
export const dimensions = ['technology', 'trackRecord', 'service', 'scale'] as const;

/** One of the four sides from which a vendor is looked at. */
export type Dimension = (typeof dimensions)[number];

/** Marks go from 1 to this. */
export const scaleMax = 5;

/** Whether more of what is measured is better, or less. */
export type Better = 'higher' | 'lower';

/** A text in both languages of the data. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A criterion that a new scoring begins with. */
export interface CriterionFact {
  readonly id: string;
  readonly dimension: Dimension;
  readonly name: Bilingual;
  /** Of 100. */
  readonly weight: number;
  /** What each mark from 1 to 5 means: five texts, or, where something is measured, the five measurements that earn them. */
  readonly anchors: readonly Bilingual[] | readonly number[];
  /** Only where something is measured. */
  readonly better?: Better;
  readonly unit?: Bilingual;
  /** A key of the book's sources; none: our own assumption. */
  readonly source?: string;
}

/** A gate that a new scoring begins with: passed or not, before anything is scored. */
export interface GateFact {
  readonly id: string;
  readonly dimension: Dimension;
  readonly name: Bilingual;
  /** The hard limit of RtcNeeds that feeds it; none: it is judged by hand. */
  readonly need?: string;
  /** Only where something is measured. */
  readonly better?: Better;
}

/** What a new scoring begins with. */
export interface CriteriaBook {
  readonly criteria: readonly CriterionFact[];
  readonly gates: readonly GateFact[];
  readonly sources: Readonly<Record<string, { readonly title: string; readonly url: string; readonly confidence: 'high' | 'medium' | 'low' }>>;
}
