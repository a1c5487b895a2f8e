import path from 'node:path';
import vm from 'node:vm';
import { buildSync } from 'esbuild';
import type { Locale } from '../../src/i18n/locale';

/** An error in a cell of an answer, as the functions hand it to Excel. */
export class CellFailure {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

/** A call of a function as Excel makes it: arguments in their order, null for an omitted one, Excel's invocation behind them. */
export type Ask = (id: string, args: readonly unknown[]) => unknown;

/**
 * The functions as they associate themselves with Excel (`entry.ts`), bundled from the sources and run outside jest's own realm, which is slow.
 * @returns one copy for each language, since that is read once at load
 */
export function functionsUnderTest(): Readonly<Record<Locale, Ask>> {
  const { outputFiles } = buildSync({ entryPoints: [path.resolve('src/functions/entry.ts')], bundle: true, write: false, format: 'iife', target: 'es2020' });
  const open = vm.runInThisContext(`(function (CustomFunctions, globalThis) {${outputFiles[0]?.text ?? ''}\n})`) as (functions: object, page: object) => void;
  return { 'en-US': load(open, 'en-US'), 'zh-CN': load(open, 'zh-CN') };
}

function load(open: (functions: object, page: object) => void, rtcLanguage: Locale): Ask {
  const functions = new Map<string, (...args: readonly unknown[]) => unknown>();
  open({ Error: CellFailure, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' }, associate: (id: string, run: (...args: readonly unknown[]) => unknown) => functions.set(id, run) }, { rtcLanguage });
  return (id, args) => {
    const run = functions.get(id);
    if (run === undefined) throw new Error(`${id} is not associated`);
    return run(...args, { functionName: id });
  };
}
