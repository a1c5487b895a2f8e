import type { MeasureUnit } from '../words/measures';

/** A text in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** How much a flag matters. */
export type Severity = 'high' | 'medium' | 'low';

/** A clause type, as far as a formula needs it: when it is a red flag, what is usual, what to ask for. */
export interface Clause {
  /** Also the id of its term. */
  readonly id: string;
  readonly severity: Severity;
  /** Further terms that say the clause. */
  readonly said?: readonly string[];
  /** Whether the word none in one of those says the clause: a rise of none does, a time of none does not. */
  readonly saidNone?: 'bad';
  /** Further terms that hold a quantity of the clause; the same measure holds for each. */
  readonly also?: readonly string[];
  /** The first quantity of the text must be at least, or at most, so much (bounds included). */
  readonly measure?: { readonly unit: MeasureUnit; readonly least?: number; readonly most?: number };
  /** What the word none means here. */
  readonly none?: 'bad' | 'good';
  /** Words that are a red flag; looked for first. A pattern over the folded text in lower case. */
  readonly red?: string;
  /** What a text must say beside its number, and how that is called. */
  readonly needs?: Words & { readonly pattern: string };
  /** Words that are as they should be. */
  readonly fine?: string;
  readonly usual: Words;
  readonly ask: Words;
}
