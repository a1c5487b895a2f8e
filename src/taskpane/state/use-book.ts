import { useCallback, useState } from 'preact/hooks';
import { workbookError } from '../../workbook/problem';
import { useHost } from './host';
import type { Notice } from './notice';
import { useWatchedCells } from './use-watched-cells';

/**
 * What the workbook holds of something, read again whenever its cells change; undefined where it holds nothing, or could not be read yet.
 * @param readBook - the same function from one render to the next
 */
export function useBook<Book>(readBook: () => Promise<Book | undefined>) {
  const host = useHost();
  const [book, setBook] = useState<Book | 'reading' | undefined>('reading');
  const [notice, setNotice] = useState<Notice>({ kind: 'none' });

  const read = useCallback(async () => {
    try {
      const found = await readBook();
      setBook(() => found);
    } catch (error) {
      setBook((before) => (before === 'reading' ? undefined : before));
      setNotice({ kind: 'error', problem: workbookError(error).problem });
    }
  }, [readBook]);

  useWatchedCells(host, read);

  return { host, book, notice, setNotice, read };
}
