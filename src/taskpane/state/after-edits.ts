import { type Edit, watchCells } from '../../workbook/watch-cells';

/** Edits of the workbook come in bursts: a fill, a paste, our own batch. */
const quietMs = 250;

/** Calls back when cells of the workbook have changed and nothing more comes, with all that was changed since. @returns stops it */
export function afterEdits(handle: (edits: readonly Edit[]) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop: (() => void) | undefined;
  let isOver = false;
  let edits: readonly Edit[] = [];
  const later = (edit?: Edit) => {
    if (edit !== undefined) edits = [...edits, edit];
    clearTimeout(timer);
    timer = setTimeout(() => {
      const done = edits;
      edits = [];
      handle(done);
    }, quietMs);
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
}
