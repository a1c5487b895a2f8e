import { locales, type Locale } from '../../i18n/locale';
import { vendorSheetTexts } from '../../i18n/vendors/sheets/texts';
import type { ColumnWords } from '../needs/table-cells';

/** The table of criteria, weights and agreed marks. */
export const criteriaTable = 'RtcCriteria';
/** The table of every mark that was given. */
export const scoresTable = 'RtcScores';

/** The planned columns of RtcCriteria by their place; vendors follow. */
export const criteriaPlace = { id: 0, dimension: 1, criterion: 2, weight: 3, lock: 4, gate: 5, limit: 6, better: 7, firstAnchor: 8, lastAnchor: 12 } as const;
/** The columns of RtcScores by their place. */
export const scoresPlace = { at: 0, evaluator: 1, vendor: 2, criterion: 3, mark: 4, evidence: 5, evidenceDate: 6, reason: 7 } as const;

const columnsIn = (table: 'criteria' | 'scores'): ColumnWords => ({ 'zh-CN': vendorSheetTexts['zh-CN'][table].columns, 'en-US': vendorSheetTexts['en-US'][table].columns });

/** The columns of RtcCriteria in every language. */
export const criteriaColumns = columnsIn('criteria');
/** The columns of RtcScores in every language. */
export const scoresColumns = columnsIn('scores');

/** Whether a cell says a word, in any language. */
export function says(cell: string | number | boolean, word: (locale: Locale) => string): boolean {
  const said = String(cell).trim().toLowerCase();
  return locales.some((locale) => word(locale).toLowerCase() === said);
}

/** The key of the word that a cell says, in any language; undefined where it says none of them. */
export function wordKey<Key extends string>(cell: string | number | boolean, words: (locale: Locale) => Readonly<Record<Key, string>>): Key | undefined {
  return (Object.keys(words(locales[0])) as Key[]).find((key) => key === String(cell).trim() || says(cell, (locale) => words(locale)[key]));
}
