/** Values that a sentence about an error may name: the row, the vendor, the text that was not understood. */
export type ErrorParams = Readonly<Record<string, string | number>>;

/**
 * What can be wrong with a question or with the data behind it.
 * `malformed` becomes `#VALUE!` (the question makes no sense), `unavailable` becomes `#N/A` (it does, but there is no answer).
 */
const kinds = {
  // cells
  not_a_number: 'malformed',
  negative_number: 'malformed',
  not_one_cell: 'malformed',
  shapes_differ: 'unavailable',
  missing_argument: 'malformed',
  out_of_range: 'malformed',
  error_in_cell: 'malformed',
  unavailable_in_cell: 'unavailable',
  no_samples: 'unavailable',
  not_finite: 'malformed',
  // words
  item_not_understood: 'unavailable',
  item_missing: 'malformed',
  discount_below_one: 'malformed',
  picture_not_understood: 'malformed',
  not_received: 'malformed',
  ambiguous_item: 'unavailable',
  unknown_region: 'unavailable',
  region_missing: 'unavailable',
  unknown_vendor: 'unavailable',
  unknown_role: 'unavailable',
  unknown_plan: 'unavailable',
  unknown_offer: 'unavailable',
  // meters
  picture_too_large: 'unavailable',
  no_bitrate: 'unavailable',
  no_meter: 'unavailable',
  log_column_needed: 'unavailable',
  log_start_missing: 'unavailable',
  publishers_above: 'malformed',
  // prices
  no_price: 'unavailable',
  no_price_below: 'unavailable',
  outside_market: 'unavailable',
  several_prices: 'unavailable',
  several_offers: 'unavailable',
  no_offers: 'unavailable',
  old_price: 'unavailable',
  second_hand_price: 'unavailable',
  not_by_quantity: 'unavailable',
  too_few_prices: 'unavailable',
  market_is_one_stream: 'unavailable',
  market_mixed: 'unavailable',
  picture_in_rates: 'malformed',
  word_unknown: 'malformed',
  unit_not_understood: 'malformed',
  one_item_a_row: 'malformed',
  estimate_only: 'unavailable',
  price_unsaid: 'unavailable',
  unit_differs: 'unavailable',
  no_list_rows: 'unavailable',
  table_and_tier: 'malformed',
  usage_unit: 'malformed',
  not_by_minutes: 'unavailable',
  // terms and the bill
  no_all_column: 'malformed',
  unknown_term: 'unavailable',
  exit_value_missing: 'unavailable',
  fixed_in_steps: 'malformed',
  months_differ: 'malformed',
  not_whole: 'malformed',
  term_twice: 'malformed',
  term_is_for_all: 'malformed',
  term_problem: 'malformed',
  terms_without_offer: 'unavailable',
  share_above_one: 'malformed',
  not_a_date: 'malformed',
  not_twelve: 'malformed',
  seasonality_without_start: 'unavailable',
  fx_missing: 'unavailable',
  currency_unsaid: 'unavailable',
  vendor_missing: 'unavailable',
  months_across: 'malformed',
  no_minutes: 'unavailable',
  target_jumped: 'unavailable',
  target_out_of_reach: 'unavailable',
  no_return: 'unavailable',
  meter_unknown: 'unavailable',
  // the contract
  ladder_columns: 'malformed',
  ladder_direction: 'unavailable',
  no_ladder: 'unavailable',
  promise_not_understood: 'malformed',
  // scores
  weights_missing: 'unavailable',
  weights_differ: 'unavailable',
  mark_missing: 'unavailable',
  gate_failed: 'unavailable',
  pairs_not_square: 'malformed',
  pairs_contradict: 'malformed',
  pairs_apart: 'unavailable',
  pairs_too_many: 'unavailable',
  price_not_positive: 'malformed',
  vendors_differ: 'malformed',
  // the Rates and usage tables
  no_header_row: 'malformed',
  two_header_rows: 'malformed',
  column_missing: 'malformed',
  column_twice: 'malformed',
  row_problem: 'unavailable',
  steps_overlap: 'unavailable',
  models_mixed: 'unavailable',
  units_mixed: 'unavailable',
  currencies_mixed: 'unavailable',
  needs_usage: 'unavailable',
  ratio_without_standard: 'unavailable',
} as const;

/** A stable name for one thing that can be wrong; `i18n` holds its sentences. */
export type ErrorCode = keyof typeof kinds;

/** What a calculation answers, or null where it refuses; any other failure is a fault of ours and is passed on. */
export function unlessRefused<T>(calculate: () => T): T | null {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

/**
 * A refusal that a buyer can act on: a code, and the values its sentence names.
 * @example new DomainError('no_price', { item: '4K', vendor: 'zego', region: 'CN' })
 */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly params: ErrorParams = {},
  ) {
    super(code);
    this.name = 'DomainError';
  }

  /** Whether the question was malformed (`#VALUE!`) or merely has no answer (`#N/A`). */
  get kind(): 'malformed' | 'unavailable' {
    const { cause } = this.params;
    if (this.code === 'row_problem' && typeof cause === 'string') return cause === 'word_unknown' ? 'unavailable' : kinds[cause as ErrorCode];
    if (this.code === 'term_problem' && typeof cause === 'string') return kinds[cause as ErrorCode];
    return kinds[this.code];
  }

  /** The same refusal, naming more: parameters already set are kept. */
  with(params: ErrorParams): DomainError {
    return new DomainError(this.code, { ...params, ...this.params });
  }
}
