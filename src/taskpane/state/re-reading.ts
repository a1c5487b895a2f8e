import { useEffect } from 'preact/hooks';
import { watchCells } from '../../workbook/vendors/read-scoring';
import { useHost } from './host';

/** Edits of the workbook come in bursts: a fill, a paste, our own batch. */
const quietMs = 250;

/** Reads when Excel is there, and again whenever cells of the workbook have changed, by whoever's hand. @param read - stays the same from one drawing to the next */
export function useReReading(read: () => Promise<void>): void {
  const host = useHost();
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
