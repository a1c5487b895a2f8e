import { vocabulary } from '../../../functions/words';
import type { RequestTexts } from '../../../i18n/ask/texts';
import { termLook } from '../../quote-workbook/terms-sheet';
import type { FormLook, FormRule, FormSheet } from './form-sheet';

const headerRow = 3;
const numbers = new Set(['term_months', 'overage_multiplier', 'exit_value', 'notice_days']);

/**
 * The sheet with the questions on the contract: one column to answer in. What the buyer assumes for all offers is no question.
 * @param offer - heads the column; empty: a general word
 */
export function termsForm({ terms }: RequestTexts, offer: string): FormSheet {
  // How a vendor with a card meters is known better than a word says it, and the word would win.
  const rows = Object.entries(terms.rows).filter(([id]) => id !== 'meter' || vocabulary.vendors.find(offer) === undefined);
  const ids = rows.map(([id]) => id);
  const headers = [...terms.columns, offer === '' ? terms.offer : offer];
  const list = (id: string, words: readonly string[]): readonly FormRule[] => (ids.includes(id) ? [{ kind: 'list', row: headerRow + 1 + ids.indexOf(id), column: 3, rows: 1, words, isStrict: false, error: '' }] : []);
  return {
    name: terms.sheet,
    columnWidths: [22, 24, 46, 40],
    rows: [
      [{ value: terms.title, look: 'title' }],
      [{ value: terms.hint, look: 'hint' }],
      [],
      headers.map((value) => ({ value, look: 'heading' })),
      ...rows.map(([id, [name, howToWrite]]) => [{ value: id, look: 'given hint' } as const, { value: name, look: 'given' } as const, { value: howToWrite, look: 'given hint' } as const, { look: answerLook(id) }]),
    ],
    frozenRows: headerRow + 1,
    tables: [{ name: 'RtcTerms', row: headerRow, column: 0, rows: ids.length + 1, headers }],
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
