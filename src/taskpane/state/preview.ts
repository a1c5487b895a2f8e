import { useEffect, useState } from 'preact/hooks';
import type { FormulaArgument } from '../../functions/formula';
import { answerOf, type SafeCell } from '../../functions/answer';
import type { FunctionSpec, ParameterSpec } from '../../functions/spec';
import { workbookError, type WorkbookProblem } from '../../workbook/problem';
import type { CellContent } from '../../workbook/read-range';
import { argumentCells } from './argument-cells';

/** What a formula would answer, as far as it can be told without writing it. */
export type Preview =
  | { readonly state: 'incomplete'; readonly missing: ParameterSpec }
  | { readonly state: 'busy' }
  | { readonly state: 'answer'; readonly rows: readonly (readonly SafeCell[])[] }
  | { readonly state: 'unreadable'; readonly problem: WorkbookProblem }
  | { readonly state: 'broken' };

/** Long enough not to calculate at every key. */
const pauseMs = 150;

/**
 * The answer for these arguments, calculated again when they change and when the pane gets the focus back:
 * the cells that they refer to may have changed meanwhile.
 */
export function usePreview(spec: FunctionSpec, args: readonly FormulaArgument[]): Preview {
  const missing = spec.parameters.find(({ optional }, index) => !optional && (args[index]?.kind ?? 'omitted') === 'omitted');
  const [preview, setPreview] = useState<Preview>({ state: 'busy' });
  const key = JSON.stringify(args);

  useEffect(() => {
    if (missing) return;
    let isCurrent = true;
    const calculate = (): void => {
      void previewOf(spec.id, args).then((next) => {
        if (isCurrent) setPreview(next);
      });
    };
    const timer = setTimeout(calculate, pauseMs);
    window.addEventListener('focus', calculate);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      window.removeEventListener('focus', calculate);
    };
  }, [spec.id, key, missing]);

  return missing ? { state: 'incomplete', missing } : preview;
}

async function previewOf(id: FunctionSpec['id'], args: readonly FormulaArgument[]): Promise<Preview> {
  let cells: (CellContent[][] | null)[];
  try {
    cells = await Promise.all(args.map(cellsOf));
  } catch (error) {
    return { state: 'unreadable', problem: workbookError(error).problem };
  }
  try {
    return { state: 'answer', rows: answerOf(id, cells) };
  } catch {
    return { state: 'broken' };
  }
}

async function cellsOf(argument: FormulaArgument): Promise<CellContent[][] | null> {
  switch (argument.kind) {
    case 'omitted':
      return null;
    case 'text':
    case 'number':
      return [[argument.value]];
    case 'reference':
      return argumentCells(argument.value);
  }
}
