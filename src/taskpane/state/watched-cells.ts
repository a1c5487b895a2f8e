import { useEffect } from 'preact/hooks';
import { watchCells } from '../../workbook/watch-cells';

/** Edits of the workbook come in bursts: a fill, a paste, our own batch. */
const quietMs = 250;

/**
 * Reads the workbook now, and again whenever its cells have changed.
 * @param isThere - whether there is a workbook to read
 * @param read - keeps its identity from one drawing to the next
 */
export function useWatchedCells(isThere: boolean, read: () => Promise<void>): void {
  useEffect(() => {
    if (!isThere) return;
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
  }, [isThere, read]);
}
