import { tableHeaders, type TableId } from '../i18n/table-headers';
import { type Locale, localeOf } from '../i18n/locale';

/** The language of words, read once at load: set by the page, else the browser's, else English. It never moves a number, a column or the kind of an error. */
export const language: Locale = localeOf(pageLanguage());

function pageLanguage(): string | undefined {
  const { rtcLanguage, navigator } = globalThis as { readonly rtcLanguage?: string; readonly navigator?: { readonly language?: string } };
  return rtcLanguage ?? navigator?.language;
}

/** The header row of a table that spills. */
export function headersOf(table: TableId): readonly string[] {
  return tableHeaders[table][language];
}
