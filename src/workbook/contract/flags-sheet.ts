import { formula, type FormulaArgument } from '../../functions/formula';
import type { ContractTexts } from '../../i18n/contract/texts';
import { beginning, formulaCell, type LookArea, type PlannedSheet, tableRow } from '../quote-workbook/plan';
import { flagsName } from './contract-tables';

/** Rows that the answer may fill, and that the sums of RtcClauses look at. */
const answerRows = 400;
/** Names for columns of the answer: its clause, offer and money. */
export const flagColumns = { clause: 'RtcFlagClause', offer: 'RtcFlagOffer', risk: 'RtcFlagRisk' } as const;
const columns = 7;
const riskColumn = 5;

/** The sheet of all red flags: one formula that follows terms, usage and rates. */
export function flagsSheet({ flagSheet: words }: ContractTexts, has: { readonly usage: boolean; readonly rates: boolean }): PlannedSheet {
  const reference = (name: string): FormulaArgument => ({ kind: 'reference', value: `${name}[#All]` });
  const omitted: FormulaArgument = { kind: 'omitted' };
  const area = { row: tableRow + 1, rows: answerRows };
  const spilled: readonly LookArea[] = [
    { look: 'heading', row: tableRow, column: 0, rows: 1, columns },
    { look: 'heading of numbers', row: tableRow, column: riskColumn, rows: 1, columns: 1 },
    { look: 'money', ...area, column: riskColumn, columns: 1 },
  ];
  return {
    name: words.sheet,
    columnWidths: [120, 110, 60, 260, 260, 90, 320],
    rows: [...beginning(words.title, words.hint), [formulaCell(formula('RTC_FLAGS', [reference('RtcTerms'), omitted, has.usage ? reference('RtcUsage') : omitted, omitted, omitted, has.rates ? reference('RtcRates') : omitted]))]],
    spilled,
    frozenRows: tableRow + 1,
    tables: [],
    names: [
      { name: flagsName, row: tableRow, column: 0 },
      { name: flagColumns.clause, ...area, column: 0 },
      { name: flagColumns.offer, ...area, column: 1 },
      { name: flagColumns.risk, ...area, column: riskColumn },
    ],
  };
}
