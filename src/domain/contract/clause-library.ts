import type { MeasureUnit } from '../words/measures';
import type { Words } from './clause';

/** A term that a wording needs, and how it is written in RtcTerms. */
export interface ClauseInput {
  /** `text` stands as it was written; `money` is in the offer's currency. */
  readonly unit: MeasureUnit | 'text' | 'money';
  readonly name: Words;
  readonly write: Words;
}

/** What people read of a clause: the market's usual, its traps, our position, and a wording. */
export interface ClauseText {
  readonly id: string;
  readonly name: Words;
  readonly market: Words;
  readonly redFlags: readonly Words[];
  readonly position: Words;
  /** `{availability}` is the term of that id. */
  readonly wording: Words;
  /** Words by which a contract's own clause is known to speak of it: a pattern, whatever the case. */
  readonly match: string;
  /** Where the market's usual was read; none: it is our position. */
  readonly sources: readonly string[];
}

/** The clause types, with what they need and where they come from. Product wording, no legal advice. */
export interface ClauseLibrary {
  readonly notice: Words;
  readonly inputs: Readonly<Record<string, ClauseInput>>;
  readonly sources: Readonly<Record<string, { readonly title: string; readonly url: string; readonly confidence: string }>>;
  readonly clauses: readonly ClauseText[];
}
