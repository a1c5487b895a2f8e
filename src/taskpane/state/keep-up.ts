import { useEffect } from 'preact/hooks';
import { dateNeeds } from '../../workbook/needs/date-needs';
import { followNames } from '../../workbook/quote-workbook/follow-names';
import { afterEdits } from './after-edits';
import { useHost } from './host';

let isKeptUp = false;

/**
 * What follows from edits by hand and no formula can write: the day beside a changed need, and names in charts.
 * It begins with the view that the pane opens on, and goes on behind all others until the page is closed.
 */
export function useKeepUp(): void {
  const host = useHost();
  useEffect(() => {
    if (host !== 'excel' || isKeptUp) return;
    isKeptUp = true;
    // What can't be written, on a protected sheet, say, stays as it is: nobody has asked for it.
    afterEdits((edits) => void dateNeeds(edits, new Date()).then(followNames).catch(() => undefined));
  }, [host]);
}
