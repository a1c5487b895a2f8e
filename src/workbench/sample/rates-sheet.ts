import type { Language } from '../options';
import type { SampleCell, SampleSheet } from './book';

/** The built-in list prices of one vendor, as RTC_RATES answers them: a header row, then rows. */
export type ListPrices = (vendor: string) => readonly (readonly (string | number | boolean)[])[];

// Columns of the Rates grammar, whose order is fixed; see RTC_RATES.
const planColumn = 2;
const itemColumn = 3;
const sourceColumn = 16;

// The sample's usage needs the classes of minutes only; extras and packs would be a hundred rows more.
const minuteItems = new Set(['STD', 'AUDIO', 'SD', 'HD', 'FHD', '2K', '4K']);

const words = {
  'en-US': { sheet: 'Rates', title: 'List prices, as dated rows', hint: 'Formulas read these rows, not the prices inside the add-in: change a price and the costs follow.' },
  'zh-CN': { sheet: '价目', title: '刊例价，逐行注明日期', hint: '公式读取的是这里的行，而不是加载项内置的价格：改一个单价，费用随之变化。' },
} as const;

const widths = [92, 92, 60, 70, 88, 60, 78, 64, 66, 66, 66, 86, 58, 58, 92, 88, 320];

/** The name of the sheet that holds RtcRates. */
export function ratesSheetName(language: Language): string {
  return words[language].sheet;
}

/** The sheet with the table RtcRates: dated list prices of the given vendors, out of the built-in cards. */
export function ratesSheet(language: Language, vendors: readonly string[], listPrices: ListPrices): SampleSheet {
  const [header = []] = vendors.slice(0, 1).flatMap((vendor) => listPrices(vendor).slice(0, 1));
  const rows = [header, ...vendors.flatMap((vendor) => listPrices(vendor).slice(1).filter(isMinutePrice))].map((row) => row.slice(0, sourceColumn + 1));
  const cells = rows.map((row) => row.map((value): SampleCell | undefined => (value === '' ? undefined : { value })));
  const { sheet, title, hint } = words[language];
  return {
    id: 'rates',
    name: sheet,
    columnWidths: widths,
    rows: [[{ value: title, look: 'title' }], [{ value: hint, look: 'hint' }], [], ...cells],
    tables: [{ name: 'RtcRates', row: 3, column: 0, rows: rows.length, columns: sourceColumn + 1 }],
  };
}

function isMinutePrice(row: readonly (string | number | boolean)[]): boolean {
  return row[planColumn] === '' && minuteItems.has(String(row[itemColumn]));
}
