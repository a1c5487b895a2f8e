import { useEffect } from 'preact/hooks';
import { watchCells } from '../../workbook/watch-cells';
import type { HostState } from './host';

/** Edits of the workbook come in bursts: a fill, a paste, our own batch. */
const quietMs = 250;

/** Reads at once, and again whenever cells of the workbook have changed. @param read - the same function from one render to the next */
export function useWatchedCells(host: HostState, read: () => Promise<void>): void {
  useEffect(() => {
    if (host !== 'excel') return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stop: (() => void) | undefined;
    let isOver = false;
    void read();
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void read(), quietMs);
    };
    watchCells(later).then((end) => {
      if (isOver) end();
      else stop = end;
    }, () => undefined);
    return () => {
      isOver = true;
      clearTimeout(timer);
      stop?.();
    };
  }, [host, read]);
}
