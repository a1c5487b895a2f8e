import { useEffect, useState } from 'preact/hooks';
import { insertFormula, type OccupiedCell } from '../../workbook/insert-formula';
import { workbookError, type WorkbookProblem } from '../../workbook/problem';

/** What became of the last Insert. */
export type InsertionState =
  | { readonly state: 'none' }
  | { readonly state: 'writing'; /** Excel waits, most likely for the end of a cell edit. */ readonly isSlow: boolean }
  | { readonly state: 'occupied'; readonly cell: OccupiedCell }
  | { readonly state: 'written'; readonly address: string; readonly shows: string }
  | { readonly state: 'failed'; readonly problem: WorkbookProblem };

/** After this long it is worth saying what Excel may be waiting for. */
const slowMs = 1500;

/**
 * Writes a formula at the selected cell and reports how it went; the report goes when the formula changes.
 * @returns the report, and `insert`, which may be told the cell that the user agreed to overwrite
 */
export function useInsertion(formula: string) {
  const [insertion, setInsertion] = useState<InsertionState>({ state: 'none' });
  useEffect(() => { setInsertion({ state: 'none' }); }, [formula]);

  const insert = async (overwrite?: OccupiedCell) => {
    setInsertion({ state: 'writing', isSlow: false });
    const timer = setTimeout(() => { setInsertion({ state: 'writing', isSlow: true }); }, slowMs);
    try {
      const result = await insertFormula(formula, overwrite && { overwrite });
      setInsertion(result.written ? { state: 'written', ...result } : { state: 'occupied', cell: result });
    } catch (error) {
      setInsertion({ state: 'failed', problem: workbookError(error).problem });
    } finally {
      clearTimeout(timer);
    }
  };

  return { insertion, insert, dismiss: () => { setInsertion({ state: 'none' }); } };
}
