import type { WorkbookTexts } from '../../i18n/workbook/texts';
import type { QuoteContent } from './content';
import { columnList } from './lists';
import { beginning, number, type PlannedRow, type PlannedSheet, tableRow, text } from './plan';

const units = ['1000min', 'min', 'hour', 'GB', 'Mbps', 'PCU', 'seat', 'MAU', 'STD', 'month', '12month', 'once', '%'];
const currencies = ['CNY', 'USD', 'JPY', 'EUR', 'GBP', 'HKD', 'SGD'];
const models = ['graduated', 'volume', 'package', 'stairstep', 'fee', 'free', 'trial', 'ratio', 'pack', 'minimum', 'cap', 'discount'];

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
    lists: [columnList(6, rows, units), columnList(8, rows, currencies), columnList(11, rows, models), columnList(12, rows, ['yes', 'no']), columnList(13, rows, ['quote', 'list', 'estimate'])],
  };
}

function said(value: string) {
  return value === '' ? undefined : text(value, 'input');
}
