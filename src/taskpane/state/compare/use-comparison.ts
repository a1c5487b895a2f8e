import { useCallback, useState } from 'preact/hooks';
import { type Comparison, readComparison } from '../../../workbook/compare/read-comparison';
import { workbookError, type WorkbookProblem } from '../../../workbook/problem';
import { useHost } from '../host';
import { useWatchedCells } from '../use-watched-cells';

/** The comparison as the workbook holds it, read again whenever its cells change; undefined where there is none. */
export function useComparison() {
  const host = useHost();
  const [comparison, setComparison] = useState<Comparison | 'reading' | undefined>('reading');
  const [problem, setProblem] = useState<WorkbookProblem>();
  const read = useCallback(async () => {
    try {
      setComparison(await readComparison());
      setProblem(undefined);
    } catch (error) {
      setProblem(workbookError(error).problem);
    }
  }, []);
  useWatchedCells(host, read);
  return { host, comparison, problem };
}
