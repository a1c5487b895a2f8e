import type { WorkbookTexts } from '../../i18n/workbook/texts';
import type { QuoteContent } from './content';
import { beginning, number, type PlannedRow, type PlannedSheet, tableRow, text } from './plan';

/** The sheet with the table RtcRates. */
export function ratesSheet({ rates: words }: WorkbookTexts, { rates }: QuoteContent): PlannedSheet {
  const lines: readonly PlannedRow[] = rates.map(({ offer, vendor, item, region, unit, price, currency, model, kind, asOf, source, note }) => [
    text(offer, 'input'),
    said(vendor),
    undefined,
    text(item, 'input'),
    undefined,
    said(region),
    text(unit, 'input'),
    number(price, 'input'),
    said(currency),
    undefined,
    undefined,
    said(model),
    undefined,
    said(kind),
    said(asOf),
    said(source),
    said(note),
  ]);
  const rows = lines.length === 0 ? [[]] : lines;
  return {
    name: words.sheet,
    columnWidths: [100, 80, 50, 90, 60, 50, 60, 50, 50, 50, 50, 70, 40, 50, 80, 240, 220],
    rows: [...beginning(words.title, words.hint), words.columns.map((column) => text(column)), ...rows],
    frozenRows: tableRow + 1,
    tables: [{ name: 'RtcRates', row: tableRow, column: 0, rows: rows.length + 1, columns: words.columns.length }],
    names: [],
  };
}

function said(value: string) {
  return value === '' ? undefined : text(value, 'input');
}
