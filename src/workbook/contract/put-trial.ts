import { formula, type FormulaArgument } from '../../functions/formula';
import { contractTexts } from '../../i18n/contract/texts';
import type { Locale } from '../../i18n/locale';
import { beginning, formulaCell, number, type PlannedCell, type PlannedSheet, tableRow, text } from '../quote-workbook/plan';
import { trialColumns, trialTable } from './contract-tables';
import { type PutRows, putRows } from './put-rows';
import { type PastedTrial, trialPlace } from './trial-rows';

/** The table that holds measurements against promises. */
const resultTable = 'RtcTrialResult';
/** Hours of the evening peak, both included. */
const peakHours = [19, 23] as const;

/**
 * Puts measurements into RtcTrial; the first time also makes the sheet that holds them against the promises: for all, for the evening peak, and for each region.
 * @param promiseOf - what the offer has promised of a metric, as `<=200`; empty where that is not known
 * @throws WorkbookError
 */
export async function putTrial(locale: Locale, { rows }: PastedTrial, promiseOf: (metric: string) => string): Promise<PutRows> {
  const cells = rows.map((row) => row.map((cell): PlannedCell => (typeof cell === 'number' ? number(cell, 'input') : text(cell, 'input'))));
  return putRows(locale, {
    table: trialTable,
    columns: trialColumns,
    rows: () => cells,
    sheet: trialSheet,
    beside: (language) => [resultSheet(language, rows, promiseOf)],
  });
}

function trialSheet(language: Locale, rows: readonly (readonly PlannedCell[])[]): PlannedSheet {
  const { trial: words } = contractTexts[language];
  return {
    name: words.sheet,
    columnWidths: [130, 80, 100, 80, 50, 120, 80],
    rows: [...beginning(words.sheetTitle, words.sheetHint), words.columns.map((column) => text(column)), ...rows],
    frozenRows: tableRow + 1,
    tables: [{ name: trialTable, row: tableRow, column: 0, rows: rows.length + 1, columns: words.columns.length }],
    names: [],
  };
}

/** A row for each metric and scope: what is promised stands in a cell, what was measured is live. */
function resultSheet(language: Locale, measured: PastedTrial['rows'], promiseOf: (metric: string) => string): PlannedSheet {
  const { trial: words } = contractTexts[language];
  const distinct = (place: number): readonly string[] => [...new Set(measured.map((row) => String(row[place] ?? '')))].filter((one) => one !== '');
  const scopes = [words.everything, words.peak, ...distinct(trialPlace.region)];
  const rows = distinct(trialPlace.metric).flatMap((metric) =>
    scopes.map((scope): readonly PlannedCell[] => [
      text(metric, 'input'),
      text(scope, 'input'),
      text(promiseOf(metric), 'input'),
      { look: 'input' },
      ...[1, 3, 4, 5, 6].map((column) => formulaCell(checkFormula(language, column), column === 3 ? 'share' : undefined)),
    ]),
  );
  return {
    name: words.resultSheet,
    columnWidths: [120, 90, 80, 80, 80, 80, 70, 70, 200],
    rows: [...beginning(words.resultTitle, words.resultHint), words.resultColumns.map((column) => text(column)), ...rows],
    frozenRows: tableRow + 1,
    tables: [{ name: resultTable, row: tableRow, column: 0, rows: rows.length + 1, columns: words.resultColumns.length }],
    names: [],
  };
}

/** One column of RTC_SLA_CHECK over the measurements of the row's metric and scope; empty until the promise is said. */
function checkFormula(language: Locale, column: number): string {
  const { trial: words } = contractTexts[language];
  const own = (place: number): string => `${resultTable}[[#This Row],[${words.resultColumns[place] ?? ''}]]`;
  const of = (place: number): string => `${trialTable}[${words.columns[place] ?? ''}]`;
  const [metric, scope, promise, statistic] = [0, 1, 2, 3].map(own);
  const hour = of(trialPlace.hour);
  const within = `IF(${scope}="${words.everything}",1,IF(${scope}="${words.peak}",(${hour}>=${peakHours[0]})*(${hour}<=${peakHours[1]}),--(${of(trialPlace.region)}=${scope})))`;
  const reference = (value: string | undefined): FormulaArgument => ({ kind: 'reference', value: value ?? '' });
  const check = formula('RTC_SLA_CHECK', [reference(`FILTER(${of(trialPlace.value)},(${of(trialPlace.metric)}=${metric})*${within})`), reference(promise), reference(statistic)]).slice(1);
  return `=IF(${promise}="","",INDEX(${check},2,${column}))`;
}
