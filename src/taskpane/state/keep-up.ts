import { dateNeeds } from '../../workbook/needs/date-needs';
import { followNames } from '../../workbook/quote-workbook/follow-names';
import { afterEdits } from './after-edits';

/** While the pane is open, what follows from edits by hand and no formula can write: the day beside a changed need, and names in charts. @returns stops it */
export function keepUp(): () => void {
  // What can't be written, on a protected sheet, say, stays as it is: nobody has asked for it.
  return afterEdits((edits) => void dateNeeds(edits, new Date()).then(followNames).catch(() => undefined));
}
