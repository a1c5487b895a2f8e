import { useEffect } from 'preact/hooks';
import { afterEdits } from './after-edits';
import type { HostState } from './host';

/** Reads at once, and again whenever cells of the workbook have changed. @param read - the same function from one render to the next */
export function useWatchedCells(host: HostState, read: () => Promise<void>): void {
  useEffect(() => {
    if (host !== 'excel') return;
    void read();
    return afterEdits(() => void read());
  }, [host, read]);
}
