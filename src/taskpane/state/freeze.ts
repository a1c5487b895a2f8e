import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locale';
import { freezableSheets, freezeToValues, type FrozenCopy } from '../../workbook/freeze/freeze-workbook';
import { workbookError, type WorkbookProblem } from '../../workbook/problem';

/** A sheet that may be copied, and whether it will be. */
export interface SheetChoice {
  readonly name: string;
  readonly isChosen: boolean;
}

/** How far a copy of values has come. */
export type FreezeState =
  | { readonly state: 'none' | 'reading' | 'writing' }
  | { readonly state: 'choosing'; readonly sheets: readonly SheetChoice[] }
  | { readonly state: 'made'; readonly copy: FrozenCopy }
  | { readonly state: 'failed'; readonly problem: WorkbookProblem };

/** Lets the user choose sheets, those of the comparison at first, and makes the copy. */
export function useFreeze(locale: Locale) {
  const [state, setState] = useState<FreezeState>({ state: 'none' });
  const attempt = async (next: () => Promise<FreezeState>) => {
    try {
      setState(await next());
    } catch (error) {
      setState({ state: 'failed', problem: workbookError(error).problem });
    }
  };
  return {
    state,
    choose: () => {
      setState({ state: 'reading' });
      return attempt(async () => ({ state: 'choosing', sheets: (await freezableSheets()).map(({ name, isQuote }) => ({ name, isChosen: isQuote })) }));
    },
    toggle: (name: string) => {
      setState((now) => (now.state === 'choosing' ? { ...now, sheets: now.sheets.map((sheet) => (sheet.name === name ? { name, isChosen: !sheet.isChosen } : sheet)) } : now));
    },
    make: (sheets: readonly SheetChoice[]) => {
      setState({ state: 'writing' });
      return attempt(async () => ({ state: 'made', copy: await freezeToValues(sheets.filter(({ isChosen }) => isChosen).map(({ name }) => name), locale) }));
    },
    cancel: () => { setState({ state: 'none' }); },
  };
}
