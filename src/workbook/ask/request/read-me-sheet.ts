import type { RequestTexts } from '../../../i18n/ask/texts';
import type { FormSheet } from './form-sheet';

/**
 * The first sheet: what is asked, and how answers are written.
 * @param day - ISO date on which the request was made
 */
export function readMeSheet({ read }: RequestTexts, vendor: string, day: string): FormSheet {
  return {
    name: read.sheet,
    columnWidths: [20, 100],
    rows: [
      [{ value: read.title, look: 'title' }],
      [{ value: read.to(vendor, day), look: 'hint' }],
      [],
      ...read.about.map((value) => [undefined, { value, look: 'paragraph' } as const]),
      [],
      ...read.rules.map(([what, how]) => [{ value: what, look: 'label' } as const, { value: how, look: 'paragraph' } as const]),
    ],
    frozenRows: 0,
    tables: [],
    rules: [],
  };
}
