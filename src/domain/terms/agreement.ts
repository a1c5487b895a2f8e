import type { MoneyRounding } from '../money/rounding';

/** What leaving early costs, by one clause of the contract. */
export interface ExitClause {
  /** fixed: `value` is money; months: so many months' fees; remaining_share: a share of the fees still to come; clawback: the discount earned by a shorter term, a share. */
  readonly rule: 'fixed' | 'months' | 'remaining_share' | 'clawback';
  readonly value: number;
}

/** What buyer and vendor have agreed, and what the buyer assumes: one offer's reading of the Terms table. Money in the offer's currency, shares as fractions. */
export interface Agreement {
  readonly termMonths: number;
  readonly horizonMonths: number;
  /** Whether the horizon was said; else it is the longest term. */
  readonly isHorizonSaid: boolean;
  /** Calendar month of contract month 1, 1 to 12; null where no start is said. */
  readonly startMonth: number | null;
  readonly growthMonth: number;
  readonly growthYear: number;
  /** Twelve multipliers of the usage, January first; null: none. */
  readonly seasonality: readonly number[] | null;
  /** Effective a year. */
  readonly discountRate: number;
  readonly discountOff: number;
  /** By contract year, where a year has its own. */
  readonly discountOffOfYear: ReadonlyMap<number, number>;
  readonly renewalUpliftYear: number;
  readonly priceEscalatorYear: number;
  /** Replaces the card's monthly quota; `none` switches it off; null: unsaid. */
  readonly freeMinutesMonth: number | 'none' | null;
  /** Which items draw on it, in order; null: as the card says. */
  readonly freeItems: readonly string[] | null;
  readonly minCommitMonth: number;
  readonly minCommitTerm: number;
  readonly overageMultiplier: number;
  readonly spendCap: number;
  /** Used where no usage line is SEAT; 0: unsaid. */
  readonly seats: number;
  /** A share of the month's charges in place of the offer's SUPPORT rows; null: unsaid. */
  readonly supportShare: number | null;
  readonly supportMin: number | null;
  readonly taxRate: number;
  readonly pricesIncludeTax: boolean | null;
  readonly isTaxRecoverable: boolean;
  /** Replaces the card's rounding of money; `none` switches it off; null: unsaid. */
  readonly rounding: MoneyRounding | 'none' | null;
  readonly exit: readonly ExitClause[];
  readonly noticeDays: number;
  /** In the reporting currency. */
  readonly migrationCost: number;
  /** After which month, and how likely, the buyer expects to leave; they weigh the exit cost and change no total. Null: unsaid. */
  readonly exitMonth: number | null;
  readonly exitProbability: number | null;
  readonly plan: string | null;
  /** A vendor's rule, or a way of counting, for vendors without a card. */
  readonly meter: string | null;
  /** In which money is reported; null: the offer's own. */
  readonly currency: string | null;
  /** `USD_CNY` -> CNY for one USD. */
  readonly fx: ReadonlyMap<string, number>;
}

/** A 12-month contract at list prices, nothing agreed. */
export const listAgreement: Agreement = {
  termMonths: 12,
  horizonMonths: 12,
  isHorizonSaid: false,
  startMonth: null,
  growthMonth: 0,
  growthYear: 0,
  seasonality: null,
  discountRate: 0,
  discountOff: 0,
  discountOffOfYear: new Map(),
  renewalUpliftYear: 0,
  priceEscalatorYear: 0,
  freeMinutesMonth: null,
  freeItems: null,
  minCommitMonth: 0,
  minCommitTerm: 0,
  overageMultiplier: 1,
  spendCap: Infinity,
  seats: 0,
  supportShare: null,
  supportMin: null,
  taxRate: 0,
  pricesIncludeTax: null,
  isTaxRecoverable: false,
  rounding: null,
  exit: [],
  noticeDays: 0,
  migrationCost: 0,
  exitMonth: null,
  exitProbability: null,
  plan: null,
  meter: null,
  currency: null,
  fx: new Map(),
};
