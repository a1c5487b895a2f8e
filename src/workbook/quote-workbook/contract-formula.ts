import { formula, type FormulaArgument } from '../../functions/formula';
import type { WorkbookTexts } from '../../i18n/workbook/texts';

const omitted: FormulaArgument = { kind: 'omitted' };

/** What is asked beyond the contract, and instead of what the workbook's tables say: cells, or parts of a formula. */
interface Asked {
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  readonly usage?: string;
  readonly terms?: string;
}

/** An argument as it is typed: a cell, a name, or a part of a table or formula. */
export const reference = (value: string): FormulaArgument => ({ kind: 'reference', value });

const usageTable = reference('RtcUsage[#All]');
const priceTables = [reference('RtcRates[#All]'), reference('RtcTerms[#All]')] as const;

/** The call of a function over the contract of an offer, without `=`. @param offer - the cell that names it */
export function overContract(id: string, offer: string, { before = [], after = [], usage = 'RtcUsage[#All]', terms = 'RtcTerms[#All]' }: Asked = {}): string {
  return formula(id, [...before.map(reference), reference(usage), omitted, omitted, reference(offer), reference('RtcRates[#All]'), reference(terms), ...after.map(reference)]).slice(1);
}

/** The call of a function over two offers, without `=`. @param first - the cell that names it, as `second` */
export function overTwoOffers(id: string, first: string, second: string): string {
  return formula(id, [usageTable, omitted, omitted, reference(first), reference(second), ...priceTables]).slice(1);
}

/** The call of a function over all offers, without `=`. */
export function overOffers(id: string, usage = 'RtcUsage[#All]'): string {
  return formula(id, [reference(usage), omitted, omitted, ...priceTables]).slice(1);
}

/** The columns of RTC_COMPARE, RTC_CASHFLOW and RTC_LEVERS that formulas ask for, counted from 1. */
export const answerColumns = { compare: { offer: 1, currency: 2, tco: 7 }, cashflow: { month: 1, usage: 2, total: 9, cumulative: 10, presentValue: 11, exit: 12 }, levers: { lever: 2, difference: 5 } } as const;

/** The place of a term's row in RtcTerms, as a formula. */
function rowOf({ terms }: WorkbookTexts, id: string): string {
  return `MATCH("${id}",RtcTerms[${terms.columns[0]}],0)`;
}

/** What the buyer assumes for all offers, as a formula; `#N/A` where RtcTerms has no such row. */
export function assumption(words: WorkbookTexts, id: string): string {
  return `INDEX(RtcTerms[${words.terms.columns[3]}],${rowOf(words, id)})`;
}

/** What an offer says on a term, as a formula; `#N/A` where RtcTerms has no such row or column. */
export function agreed(words: WorkbookTexts, id: string, offer: string): string {
  return `INDEX(RtcTerms,${rowOf(words, id)},MATCH(${offer},RtcTerms[#Headers],0))`;
}

/** RtcTerms with other answers of an offer. @param changed - cells by the term's id */
export function termsWith({ terms }: WorkbookTexts, offer: string, changed: Readonly<Record<string, string>>): string {
  return Object.entries(changed).reduce((table, [id, cell]) => `IF((RtcTerms[[#All],[${terms.columns[0]}]]="${id}")*(RtcTerms[#Headers]=${offer}),${cell},${table})`, 'RtcTerms[#All]');
}

/** RtcUsage with every line's usage times a cell. */
export function usageTimes({ usage }: WorkbookTexts, multiple: string): string {
  const lines = 'RtcUsage[#All]';
  // A difference and no comparison: in the workbench comparisons of computed arrays within one calculation are mixed up.
  return `IF(COLUMN(${lines})-COLUMN(RtcUsage[[#Headers],[${usage.columns[5]}]]),${lines},IFERROR(${lines}*${multiple},${lines}))`;
}

/** RtcUsage with one item in place of another. */
export function usageWith({ usage }: WorkbookTexts, from: string, to: string): string {
  const item = usage.columns[2];
  return `IF((RtcUsage[[#All],[${item}]]=${from})*(RtcUsage[#Headers]="${item}"),${to},RtcUsage[#All])`;
}
