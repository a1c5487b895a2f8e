import type { WorkbookTexts } from '../../i18n/workbook/texts';
import type { QuoteContent } from './content';
import { beginning, type CellLook, number, type PlannedCell, type PlannedRow, type PlannedSheet, tableRow, text } from './plan';

/** The sheet with the table RtcTerms: the buyer's assumptions, then a column for each offer. */
export function termsSheet({ terms: words }: WorkbookTexts, { terms, offers }: QuoteContent): PlannedSheet {
  const header = [...words.columns, ...offers.map(({ name }) => name)];
  const lines = Object.entries(words.rows).map(([id, [name, howToWrite]]): PlannedRow => [text(id), text(name), text(howToWrite, 'hint'), cell(id, terms[id]?.all ?? null), ...offers.map((_offer, index) => cell(id, terms[id]?.offers[index] ?? null))]);
  return {
    name: words.sheet,
    columnWidths: [130, 110, 210, 70, ...offers.map(() => 100)],
    rows: [...beginning(words.title, words.hint), header.map((column) => text(column)), ...lines],
    frozenRows: tableRow + 1,
    tables: [{ name: 'RtcTerms', row: tableRow, column: 0, rows: lines.length + 1, columns: header.length }],
    names: [],
  };
}

const shares = new Set(['growth_month', 'discount_rate', 'discount_off', 'discount_off_year_2', 'discount_off_year_3', 'renewal_uplift_year', 'price_escalator_year', 'support_pct', 'tax_rate']);
const amounts = new Set(['min_commit_month', 'min_commit_term', 'spend_cap', 'support_min', 'free_minutes_month', 'migration_cost']);

/** How the cells of a term look, filled in or not: 5 typed into a cell of per cent means 5%. */
export function termLook(id: string): CellLook {
  return shares.has(id) ? 'input share' : amounts.has(id) ? 'quantity' : 'input';
}

function cell(id: string, value: number | string | null): PlannedCell {
  const look = termLook(id);
  if (value === null) return { look };
  return typeof value === 'number' ? number(value, look) : text(value, look);
}
