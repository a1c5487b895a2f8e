import { vocabulary } from '../../../functions/words';
import type { RequestTexts } from '../../../i18n/ask/texts';
import { termLook } from '../../quote-workbook/terms-sheet';
import type { FormLook, FormRule, FormSheet } from './form-sheet';

const headerRow = 3;
const numbers = new Set(['term_months', 'overage_multiplier', 'exit_value', 'notice_days', 'min_carry_months', 'exit_cap_months']);

/** Which terms are asked together, in the order of the form; what the buyer settles in the wording (day of reports, samples of the trial) is no question. */
const groups: readonly (readonly [group: keyof RequestTexts['terms']['groups'], terms: readonly string[]])[] = [
  ['price', ['term_months', 'plan', 'meter', 'metering', 'billing_cycle', 'rounding']],
  ['changes', ['discount_off', 'discount_off_year_2', 'discount_off_year_3', 'free_minutes_month', 'free_items', 'renewal_uplift_year', 'price_escalator_year', 'price_hold', 'price_change_notice']],
  ['minimum', ['min_commit_month', 'min_commit_term', 'minimum', 'min_carry_months', 'overage_multiplier', 'spend_cap', 'prepaid_expiry']],
  ['fees', ['fee_list', 'support_pct', 'support_min', 'prices_include_tax', 'tax_rate', 'payment_tax', 'suspension']],
  ['quality', ['availability', 'minute_join', 'latency', 'latency_intl', 'packet_loss', 'jitter', 'join_success', 'freeze_rate', 'audio_freeze', 'surge']],
  ['credits', ['credits', 'latency_credit', 'claim', 'data_arbiter']],
  ['support', ['support_hours', 'support_language', 'p1_response', 'p1_restore', 'p2_response', 'p2_restore', 'incident_credit']],
  ['exit', ['auto_renewal', 'early_termination', 'exit_rule', 'exit_value', 'exit_cap_months', 'notice_days', 'data_ownership', 'migration', 'discontinuation']],
  ['risk', ['data_residency', 'security_dpa', 'liability', 'poc']],
];

/** Which terms the form asks, in its order. */
export const formTerms = groups.flatMap(([, terms]) => terms);

/**
 * The sheet with the questions on the contract, in groups: one column to answer in. What the buyer assumes for all offers is no question.
 * @param offer - heads the column; empty: a general word
 */
export function termsForm({ terms }: RequestTexts, offer: string): FormSheet {
  // How a vendor with a card meters is known better than a word says it, and the word would win.
  const isAsked = (id: string): boolean => id !== 'meter' || vocabulary.vendors.find(offer) === undefined;
  // The heading of a group has no id, so that no answer is looked for beside it.
  const lines = groups.flatMap(([group, ids]): readonly { readonly id?: string; readonly cells: FormSheet['rows'][number] }[] => [
    { cells: [{ look: 'heading' }, { value: terms.groups[group], look: 'heading' }, { look: 'heading' }, { look: 'heading' }] },
    ...ids.filter(isAsked).map((id) => {
      const [name = id, howToWrite = ''] = terms.rows[id] ?? [];
      return { id, cells: [{ value: id, look: 'given hint' }, { value: name, look: 'given' }, { value: howToWrite, look: 'given hint' }, { look: answerLook(id) }] as const };
    }),
  ]);
  const headers = [...terms.columns, offer === '' ? terms.offer : offer];
  const list = (id: string, words: readonly string[]): readonly FormRule[] => {
    const line = lines.findIndex((one) => one.id === id);
    return line < 0 ? [] : [{ kind: 'list', row: headerRow + 1 + line, column: 3, rows: 1, words, isStrict: false, error: '' }];
  };
  return {
    name: terms.sheet,
    columnWidths: [22, 28, 50, 40],
    rows: [
      [{ value: terms.title, look: 'title' }],
      [{ value: terms.hint, look: 'hint' }],
      [],
      headers.map((value) => ({ value, look: 'heading' })),
      ...lines.map(({ cells }) => cells),
    ],
    frozenRows: headerRow + 1,
    tables: [{ name: 'RtcTerms', row: headerRow, column: 0, rows: lines.length + 1, headers }],
    rules: [...list('billing_cycle', terms.cycles), ...list('meter', terms.meters), ...list('exit_rule', terms.exitRules), ...list('prices_include_tax', terms.yesNo)],
  };
}

/** What is answered in words stays as it is typed: 5-8 is no date. */
function answerLook(id: string): FormLook {
  const look = termLook(id);
  if (look === 'input share') return 'answer share';
  if (look === 'quantity') return 'answer quantity';
  return numbers.has(id) ? 'answer' : 'answer in words';
}
