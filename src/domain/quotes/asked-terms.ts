/** Terms that move money or bind, and that a quote tends to leave unsaid; in the order in which they are asked. */
export const askedTerms = [
  'term_months', 'discount_off', 'min_commit_month', 'overage_multiplier', 'renewal_uplift_year', 'price_escalator_year', 'prices_include_tax', 'rounding',
  'support_pct', 'exit_rule', 'notice_days', 'prepaid_expiry', 'availability', 'credits', 'price_change_notice', 'fee_list',
] as const;

/** How complete an offer is: what it prices of the needs, and what it says of the terms. */
export interface Completeness {
  readonly priced: number;
  readonly needs: number;
  readonly said: number;
  readonly terms: number;
  /** From 0 to 1: what is priced and said, of all that is needed and asked, each counted once. */
  readonly share: number;
}

/** @example 12 of 15 needs priced and 9 of 16 terms said -> 21 of 31, 0.677 */
export function completenessOf(priced: number, needs: number, said: number, terms: number): Completeness {
  return { priced, needs, said, terms, share: needs + terms === 0 ? 0 : (priced + said) / (needs + terms) };
}
