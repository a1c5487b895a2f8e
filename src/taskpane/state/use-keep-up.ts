import { useEffect } from 'preact/hooks';
import { useHost } from './host';

/** Keeps the workbook up with edits by hand as long as the pane is open. It is loaded once Excel is there: the pane does not wait for it. */
export function useKeepUp(): void {
  const host = useHost();
  useEffect(() => {
    if (host !== 'excel') return;
    let isOver = false;
    let stop: (() => void) | undefined;
    void import('./keep-up').then(({ keepUp }) => { if (!isOver) stop = keepUp(); });
    return () => {
      isOver = true;
      stop?.();
    };
  }, [host]);
}
