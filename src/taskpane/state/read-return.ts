import { useRef, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locale';
import { type NotOpened, type OpenedReturn, openReturn, type Review, reviewReturn, type WrittenReturn, writeReturn } from '../../workbook/ask/read-return';
import { isoDay } from '../../workbook/day';
import { workbookError, type WorkbookProblem } from '../../workbook/problem';

/** A return that is looked at before it is written. */
export interface Reviewing {
  readonly opened: OpenedReturn;
  readonly review: Review;
  /** What the only offer is to be called; null where there are several. */
  readonly name: string | null;
  readonly replaces: boolean;
}

/** How far a return has come. */
export type ReturnState =
  | { readonly state: 'none' | 'reading' | 'writing' }
  | ({ readonly state: 'reviewing' } & Reviewing)
  | { readonly state: 'written'; readonly outcome: WrittenReturn; /** What is still to be cleared up. */ readonly last: Reviewing }
  | { readonly state: 'refused'; readonly reason: NotOpened }
  | { readonly state: 'failed'; readonly problem: WorkbookProblem };

const comparedAfterMs = 400;

/** Opens returned requests, shows what they would change, and writes them when the user agrees. */
export function useReadReturn(locale: Locale) {
  const [state, setState] = useState<ReturnState>({ state: 'none' });
  const compared = useRef<ReturnType<typeof setTimeout>>(undefined);
  const attempt = async (next: () => Promise<ReturnState>) => {
    try {
      setState(await next());
    } catch (error) {
      setState({ state: 'failed', problem: workbookError(error).problem });
    }
  };
  const taking = (name: string | null) => ({ name, day: isoDay(new Date()), locale });
  const look = async (opened: OpenedReturn, name: string | null, replaces: boolean): Promise<ReturnState> => ({ state: 'reviewing', opened, name, replaces, review: await reviewReturn(opened, taking(name)) });
  return {
    state,
    choose: (file: File) => {
      setState({ state: 'reading' });
      return attempt(async () => {
        const bytes = await file.arrayBuffer().catch(() => new ArrayBuffer(0));
        const opened = openReturn(new Uint8Array(bytes), file.name);
        return typeof opened === 'string' ? { state: 'refused', reason: opened } : look(opened, opened.name, false);
      });
    },
    // What is typed holds at once; it is compared with the workbook a moment after the last key.
    rename: (reviewing: Reviewing, name: string) => {
      clearTimeout(compared.current);
      setState({ ...reviewing, state: 'reviewing', name });
      compared.current = setTimeout(() => {
        const compare = async () => {
          const review = await reviewReturn(reviewing.opened, taking(name));
          setState((now) => (now.state === 'reviewing' && now.name === name ? { ...now, review } : now));
        };
        compare().catch((error: unknown) => { setState({ state: 'failed', problem: workbookError(error).problem }); });
      }, comparedAfterMs);
    },
    replace: (reviewing: Reviewing, replaces: boolean) => { setState({ ...reviewing, state: 'reviewing', replaces }); },
    write: (last: Reviewing) => {
      const { opened, name, replaces } = last;
      clearTimeout(compared.current);
      setState({ state: 'writing' });
      return attempt(async () => ({ state: 'written', outcome: await writeReturn(opened, taking(name), replaces), last }));
    },
    cancel: () => {
      clearTimeout(compared.current);
      setState({ state: 'none' });
    },
  };
}
