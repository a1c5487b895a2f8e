import type { RateRow } from '../domain/pricing/rate-row';
import { undatedWord } from '../i18n/meter-rules';
import { language } from './language';

/** The date of a price as cells show it; the day on which an undated page was read is marked as such. */
export function dateOf(row: RateRow | null): string {
  if (row?.asOf == null) return '';
  return row.undated ? `${row.asOf} (${undatedWord[language]})` : row.asOf;
}
