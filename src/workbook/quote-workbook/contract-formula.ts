import { formula, type FormulaArgument } from '../../functions/formula';

/** An argument as it is typed: a cell, a name, a part of a table, or a formula's part. */
export const reference = (value: string): FormulaArgument => ({ kind: 'reference', value });

const omitted: FormulaArgument = { kind: 'omitted' };
const usage = reference('RtcUsage[#All]');
const tables = [reference('RtcRates[#All]'), reference('RtcTerms[#All]')] as const;

/** A function over one offer's contract, of the workbook's own tables. @param offer - the cell that names it */
export function contractFormula(id: string, offer: string, ...rest: readonly FormulaArgument[]): string {
  return formula(id, [usage, omitted, omitted, reference(offer), ...tables, ...rest]);
}

/** A function over all offers. */
export function offersFormula(id: string): string {
  return formula(id, [usage, omitted, omitted, ...tables]);
}

/** A function over two offers. */
export function twoOffersFormula(id: string, first: string, second: string): string {
  return formula(id, [usage, omitted, omitted, reference(first), reference(second), ...tables]);
}

/**
 * A function over all offers at another usage: every line's usage times a cell.
 * @param usageColumn - how the usage column of RtcUsage is called
 */
export function usageTimes(id: string, multiple: string, usageColumn: string): string {
  // A difference and no comparison: in the workbench comparisons of computed arrays within one calculation are mixed up.
  const lines = 'RtcUsage[#All]';
  const scaled = `IF(COLUMN(${lines})-COLUMN(RtcUsage[[#Headers],[${usageColumn}]]),${lines},IFERROR(${lines}*${multiple},${lines}))`;
  return formula(id, [reference(scaled), omitted, omitted, ...tables]);
}
