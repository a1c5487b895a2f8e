import { type Cell, isCellError, isUnsaid, textOf } from '../../../domain/cells';
import { dayOfCell } from '../../../domain/contract/exit-calendar';
import { measureIn } from '../../../domain/words/measures';
import type { ContractBook } from '../../../workbook/contract/contract-book';
import type { Agreed, ExitDates } from '../../../workbook/contract/exit-plan';
import { agreedMonths } from './agreed-months';

/** What buyers usually have to reckon with where the terms say nothing. */
const usualDays = { notice: 90, parallel: 90, exported: 30 } as const;

/** What the dates of leaving an offer are counted from: its terms, else what is usual. @param typed - the first day, ISO, where the terms don't name one */
export function exitDates(book: ContractBook, offer: string, typed: { readonly start: string; readonly months: number | undefined }): ExitDates {
  const said = (term: string): Cell => book.said(offer, term);
  const first = agreedStart(book, offer);
  const notices = [daysIn(said('notice_days')), daysIn(said('auto_renewal'))].filter((days) => days !== null);
  return {
    firstDay: { value: dayOfCell(typed.start) ?? first ?? 0, isSaid: first !== null && first === dayOfCell(typed.start) },
    months: { value: typed.months ?? agreedMonths(book, offer), isSaid: typed.months === undefined && !isUnsaid(said('term_months')) },
    noticeDays: notices.length > 0 ? { value: Math.max(...notices), isSaid: true } : { value: usualDays.notice, isSaid: false },
    parallelDays: agreed(daysIn(said('migration')), usualDays.parallel),
    exportDays: agreed(daysIn(said('data_ownership')), usualDays.exported),
    billedBy: cycleIn(said('billing_cycle')),
  };
}

/** The first day that an offer's terms name, as Excel's day number; null where they name none. */
export function agreedStart(book: ContractBook, offer: string): number | null {
  const said = book.said(offer, 'start_date');
  return typeof said === 'number' || typeof said === 'string' ? dayOfCell(said) : null;
}

function agreed(value: number | null, usual: number): Agreed {
  return value === null ? { value: usual, isSaid: false } : { value, isSaid: true };
}

/** Whole days, the rest of one counted as one. */
function daysIn(cell: Cell): number | null {
  const days = isUnsaid(cell) || isCellError(cell) ? null : measureIn(textOf(cell), 'day');
  return days === null || days < 0 ? null : Math.ceil(days);
}

function cycleIn(cell: Cell): ExitDates['billedBy'] {
  if (isUnsaid(cell) || isCellError(cell)) return 'unsaid';
  const text = textOf(cell).normalize('NFKC').toLowerCase();
  return /自然月|日历|calendar/.test(text) ? 'calendar' : /账期|周年|对月|对日|anniversary|purchase|day to day/.test(text) ? 'anniversary' : 'unsaid';
}
