import type { RateRow } from '../pricing/rate-row';
import type { Agreement } from '../terms/agreement';
import type { Severity } from './clause';
import type { Outlook } from './outlook';

/** What a rule over agreed numbers finds; the figures that its sentence names. */
export type MoneyFinding =
  | { readonly code: 'exit_highest'; readonly month: number }
  | { readonly code: 'exit_expected'; readonly month: number; readonly chance: number }
  | { readonly code: 'exit' | 'commitment' | 'overage_of_nothing' | 'tax_basis' }
  | { readonly code: 'overage'; readonly times: number }
  | { readonly code: 'escalator' | 'renewal' | 'support_share' | 'discount_doubt'; readonly share: number }
  | { readonly code: 'shortfall'; readonly share: number };

/** A red flag of agreed numbers. */
export interface MoneyFlag {
  /** The clause, or the term where it belongs to none. */
  readonly clause: string;
  /** Null: the clause's own. */
  readonly severity: Severity | null;
  readonly finding: MoneyFinding;
  /** Money over the horizon; null where no usage is given. */
  readonly risk: number | null;
}

/** Looks at what is agreed, at what it costs where the usage is known, and at the offer's prices, none where they are not given. */
export type MoneyRule = (agreement: Agreement, outlook: Outlook | null, rows: readonly RateRow[]) => MoneyFlag | null;
