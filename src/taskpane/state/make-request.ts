import { useState } from 'preact/hooks';
import { askVendor, type Asking, type MadeRequest } from '../../workbook/ask/ask-vendor';
import { isoDay } from '../../workbook/day';
import { workbookError, type WorkbookProblem } from '../../workbook/problem';

/** How far a request has come. */
export type RequestState = { readonly state: 'none' | 'working' } | { readonly state: 'ended'; readonly outcome: MadeRequest } | { readonly state: 'failed'; readonly problem: WorkbookProblem };

/** Makes requests for vendors and says what became of the last one. */
export function useMakeRequest() {
  const [state, setState] = useState<RequestState>({ state: 'none' });
  const make = async (asking: Omit<Asking, 'day'>) => {
    setState({ state: 'working' });
    try {
      setState({ state: 'ended', outcome: await askVendor({ ...asking, day: isoDay(new Date()) }) });
    } catch (error) {
      setState({ state: 'failed', problem: workbookError(error).problem });
    }
  };
  return { state, make };
}
