import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

/** The folder that `npm run build` writes. */
export const dist = path.resolve(__dirname, '../../dist');

/** An error in a cell of an answer. */
export interface CellFailure {
  readonly code: string;
  readonly message: string;
}

/** The built functions, called directly: same bundle as Excel's, without its 50 ms waves. */
export type BuiltFunctions = (id: string, ...args: readonly unknown[]) => readonly (readonly unknown[])[];

/**
 * Loads the built bundle into a realm that holds nothing but `CustomFunctions`: what it needs beyond that is missing here and fails.
 * @param language - set as the page sets it
 */
export function loadBuiltFunctions(language: 'zh-CN' | 'en-US' = 'en-US'): BuiltFunctions {
  const functions = new Map<string, (...args: unknown[]) => readonly (readonly unknown[])[]>();
  class CellError {
    constructor(
      readonly code: string,
      readonly message: string,
    ) {}
  }
  const CustomFunctions = {
    Error: CellError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    associate: (id: string, run: (...args: unknown[]) => readonly (readonly unknown[])[]) => functions.set(id, run),
  };
  vm.runInNewContext(readFileSync(path.join(dist, 'functions.js'), 'utf8'), { CustomFunctions, rtcLanguage: language });
  return (id, ...args) => {
    const run = functions.get(id);
    if (run === undefined) throw new Error(`${id} is not associated`);
    return run(...args, { functionName: id });
  };
}

/** The single cell of an answer. */
export function oneCell(answer: readonly (readonly unknown[])[]): unknown {
  if (answer.length !== 1 || answer[0]?.length !== 1) throw new Error(`expected one cell, got ${JSON.stringify(answer)}`);
  return answer[0][0];
}
