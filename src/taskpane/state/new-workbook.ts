import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locale';
import { makeQuoteWorkbook, type MadeWorkbook, type NewContent } from '../../workbook/make-quote-workbook';
import { workbookError, type WorkbookProblem } from '../../workbook/problem';

/** What became of the last "new quote workbook". */
export type NewWorkbookState =
  | { readonly state: 'none' }
  | { readonly state: 'writing' }
  | { readonly state: 'ended'; readonly outcome: MadeWorkbook }
  | { readonly state: 'failed'; readonly problem: WorkbookProblem };

/** Makes the sheets of a quote workbook and says what became of it. */
export function useNewWorkbook(locale: Locale) {
  const [state, setState] = useState<NewWorkbookState>({ state: 'none' });
  const make = async (content: NewContent) => {
    setState({ state: 'writing' });
    try {
      setState({ state: 'ended', outcome: await makeQuoteWorkbook(locale, content) });
    } catch (error) {
      setState({ state: 'failed', problem: workbookError(error).problem });
    }
  };
  return { state, make };
}
