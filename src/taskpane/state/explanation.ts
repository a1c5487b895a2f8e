import { useEffect, useState } from 'preact/hooks';
import { catalogue } from '../../functions/catalogue';
import { answerOf, type SafeCell } from '../../functions/answer';
import type { FunctionSpec, ParameterSpec } from '../../functions/spec';
import { callsIn, type FormulaCall } from '../../workbook/formula-calls';
import { workbookError, type WorkbookProblem } from '../../workbook/problem';
import type { CellContent } from '../../workbook/read-range';
import { candidates, type FormulaCell, selectedCell, type SelectedCell, watchSelection } from '../../workbook/selected-cell';
import { argumentCells } from './argument-cells';

/** An argument that a formula gives, and what its function receives for it. */
export interface ExplainedArgument {
  readonly parameter: ParameterSpec;
  readonly written: string;
  readonly cells: readonly (readonly CellContent[])[] | { readonly problem: WorkbookProblem };
}

/** A call of a function, calculated once more from the cells as they are now. */
export interface ExplainedCall {
  readonly spec: FunctionSpec;
  /** Those that are not omitted. */
  readonly args: readonly ExplainedArgument[];
  /** What the function receives; undefined where an argument could not be read. */
  readonly raw: readonly unknown[] | undefined;
  readonly answer: readonly (readonly SafeCell[])[] | undefined;
}

/** What can be said of the selected cell. */
export type Explanation =
  | { readonly state: 'reading' }
  | { readonly state: 'failed'; readonly problem: WorkbookProblem }
  | { readonly state: 'no formula'; readonly cell: SelectedCell }
  | {
      readonly state: 'explained';
      readonly cell: SelectedCell;
      /** The cell whose formula answers: the selected one, or the first of the table that it is part of. */
      readonly origin: FormulaCell;
      /** The place of the selected cell in that table. */
      readonly below: number;
      readonly beside: number;
      /** The formula with a mark in the place of each call; undefined where it is one call and nothing else. */
      readonly around: string | undefined;
      readonly calls: readonly ExplainedCall[];
    };

/** Long enough for several events of one action. */
const pauseMs = 120;

/** Explains the selected cell, and again when another one is selected or cells change. */
export function useExplanation(isExcel: boolean): Explanation {
  const [explanation, setExplanation] = useState<Explanation>({ state: 'reading' });
  useEffect(() => {
    if (!isExcel) return;
    let latest: symbol | undefined;
    let isOpen = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = (): void => {
      const mine = (latest = Symbol());
      void explainSelected().then((next) => {
        if (isOpen && mine === latest) setExplanation(next);
      });
    };
    const readSoon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(read, pauseMs);
    };
    read();
    // Without events a new look at the pane reads again.
    const watch = watchSelection(readSoon).catch(() => () => undefined);
    window.addEventListener('focus', readSoon);
    return () => {
      isOpen = false;
      clearTimeout(timer);
      window.removeEventListener('focus', readSoon);
      void watch.then((stop) => { stop(); });
    };
  }, [isExcel]);
  return explanation;
}

async function explainSelected(): Promise<Explanation> {
  try {
    const cell = await selectedCell();
    if (cell.formula !== '') {
      const calls = ourCalls(cell.formula);
      return calls.length === 0 ? { state: 'no formula', cell } : await explained(cell, cell, calls, 0, 0);
    }
    return (cell.shows === '' ? undefined : await explainedPart(cell)) ?? { state: 'no formula', cell };
  } catch (error) {
    return { state: 'failed', problem: workbookError(error).problem };
  }
}

/** The table that a cell without a formula is part of, if one of ours fills it. */
async function explainedPart(cell: SelectedCell): Promise<Explanation | undefined> {
  for (const { below, beside, ...origin } of await candidates()) {
    const calls = ourCalls(origin.formula);
    if (calls.length === 0) continue;
    const explanation = await explained(cell, origin, calls, below, beside);
    const [answer] = explanation.calls.map((call) => call.answer);
    if (explanation.around === undefined && answer?.[below]?.[beside] !== undefined) return explanation;
  }
  return undefined;
}

interface KnownCall extends FormulaCall {
  readonly spec: FunctionSpec;
}

function ourCalls(formula: string): readonly KnownCall[] {
  return callsIn(formula).flatMap((call) => {
    const spec = catalogue.find(({ id }) => id === call.id);
    return spec === undefined ? [] : [{ ...call, spec }];
  });
}

async function explained(cell: SelectedCell, origin: FormulaCell, calls: readonly KnownCall[], below: number, beside: number): Promise<Explanation & { readonly state: 'explained' }> {
  const [only] = calls;
  const isWhole = calls.length === 1 && only?.start === 1 && only.end === origin.formula.length;
  return { state: 'explained', cell, origin, below, beside, around: isWhole ? undefined : marked(origin.formula, calls), calls: await Promise.all(calls.map((call) => explainedCall(call, origin.address))) };
}

async function explainedCall({ spec, args }: KnownCall, home: string): Promise<ExplainedCall> {
  const cells = await Promise.all(args.map((written) => argumentCells(written, home).catch((error: unknown) => ({ problem: workbookError(error).problem }))));
  const isRead = cells.every((one) => one === null || !('problem' in one));
  return {
    spec,
    args: spec.parameters.flatMap((parameter, index) => {
      const read = cells[index];
      return read === null || read === undefined ? [] : [{ parameter, written: args[index] ?? '', cells: read }];
    }),
    raw: isRead ? cells : undefined,
    answer: isRead ? answerOf(spec.id, cells) : undefined,
  };
}

const circledOne = 0x2460;
const mostCircled = 20;

/** ①, ②, ...: what stands for the calls of a formula. */
export function markOf(index: number): string {
  return index < mostCircled ? String.fromCharCode(circledOne + index) : `(${index + 1})`;
}

function marked(formula: string, calls: readonly FormulaCall[]): string {
  const pieces = calls.map(({ start }, index) => `${formula.slice(calls[index - 1]?.end ?? 0, start)}${markOf(index)}`);
  return pieces.join('') + formula.slice(calls[calls.length - 1]?.end ?? 0);
}
