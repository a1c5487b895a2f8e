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
  const metadata = JSON.parse(readFileSync(path.join(dist, 'functions.json'), 'utf8')) as { readonly functions: readonly { readonly id: string; readonly parameters: readonly object[] }[] };
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
    const parameters = metadata.functions.find((declared) => declared.id === id)?.parameters;
    if (run === undefined || parameters === undefined) throw new Error(`${id} is not there`);
    // Excel passes null for what is omitted, and its invocation behind the last declared parameter.
    return run(...parameters.map((_, index) => args[index] ?? null), { functionName: id });
  };
}

/** The single cell of an answer. */
export function oneCell(answer: readonly (readonly unknown[])[]): unknown {
  if (answer.length !== 1 || answer[0]?.length !== 1) throw new Error(`expected one cell, got ${JSON.stringify(answer)}`);
  return answer[0][0];
}
