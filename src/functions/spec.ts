import type { Locale } from '../i18n/locale';

/** A text in every language of the product. */
export type Localised = Readonly<Record<Locale, string>>;

/** The word lists that Excel completes while a formula is typed. */
export type WordList = 'vendor' | 'tier' | 'region';

/** One argument of a function, as Excel and the pane show it. */
export interface ParameterSpec {
  /** Stable English id, also the key under which `run` receives the argument. */
  readonly id: string;
  readonly name: Localised;
  readonly description: Localised;
  /** Words are completed by Excel from this list; typed aliases are understood as well. Omitted: any value. */
  readonly words?: WordList;
  readonly optional?: true;
  /** Shown as the starting value of the pane's form; a formula argument as typed in English Excel. */
  readonly example?: string;
}

/** A function whose answer is shown by the help: its formula, and what the answer says. */
export interface ExampleSpec {
  readonly formula: string;
  /** What it answers, seen by running it: a number or the first line of the table. */
  readonly answer: number | string;
  readonly says: Localised;
}

/** Everything that Excel, the README and the pane's help say about one function. */
export interface FunctionSpec {
  readonly id: `RTC_${string}`;
  readonly group: 'needs' | 'cost' | 'compare' | 'contract' | 'vendors';
  readonly description: Localised;
  readonly parameters: readonly ParameterSpec[];
  readonly answers: Localised;
  readonly examples: readonly ExampleSpec[];
}
