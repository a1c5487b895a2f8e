import { rateCards } from '../../../data/rate-cards';
import { answerOf } from '../../../functions/answer';
import type { FormColumn } from '../../../workbook/ask/returned/returned-form';
import type { QuoteRow } from '../../../workbook/quotes/write-quote';
import { isErrorAnswer } from '../answer-text';

/** Columns of RTC_RATES, in its order. */
const columns = ['offer', 'vendor', 'plan', 'item', 'role', 'region', 'unit', 'price', 'currency', 'from', 'included', 'model', 'tax', 'kind', 'asOf', 'confidence', 'source', 'note'] as const;
const origins: ReadonlySet<string> = new Set(['offer', 'vendor', 'kind', 'asOf', 'confidence', 'source']);

/**
 * The built-in list prices of a vendor as dated rows. Prices of the card's usual plan always count; other plans stay options.
 * @param vendor - a card's id
 */
export function listQuote(vendor: string): readonly QuoteRow[] {
  const usual = rateCards.find(({ id }) => id === vendor)?.defaultPlan ?? '';
  const [, ...rows] = answerOf('RTC_RATES', [[[vendor]], null, null]);
  return rows.map((row) => {
    const said = Object.fromEntries(columns.map((column, index) => {
      const cell = row[index] ?? '';
      return [column, isErrorAnswer(cell) || typeof cell === 'boolean' ? '' : cell];
    })) as Record<(typeof columns)[number], string | number>;
    const cells = Object.fromEntries(columns.filter((column) => !origins.has(column) && said[column] !== '' && !(column === 'plan' && said.plan === usual)).map((column) => [column, said[column]]));
    return { cells: cells satisfies Partial<Record<FormColumn, string | number>>, origin: { kind: 'list', asOf: String(said.asOf), confidence: String(said.confidence), source: String(said.source) } };
  });
}
