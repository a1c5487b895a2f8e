import type { TrialRow } from '../../domain/contract/trial-plan';
import { contractTexts } from '../../i18n/contract/texts';
import type { Locale } from '../../i18n/locale';
import { inExcel } from '../in-excel';
import { languageOf, openTables, type TableCells } from '../needs/table-cells';
import { number, type PlannedCell, text } from '../quote-workbook/plan';
import { placesOf } from '../vendors/parse-scoring';
import { writeTableCell } from '../vendors/write-table';
import { ladderColumns, planColumns, resultColumns, trialColumns, trialTable } from './contract-tables';
import { type PutRows, putRows } from './put-rows';
import { titlesOf } from './table-columns';
import { type PastedTrial, trialPlace } from './trial-rows';
import { ladderCells, ladderSheet, planCells, planSheet, resultCells, resultFormulas, resultSheet, trialSheet, type TrialPromise, type TrialTitles } from './trial-sheets';
import { ladderPlace, ladderTable, planPlace, planTable, resultPlace, resultTable } from './trial-tables';

/** Whose trial it is. */
export interface TrialOf {
  readonly offer: string;
  /** Whether the workbook says what the offer costs. */
  readonly isPriced: boolean;
}

/**
 * Puts measurements into RtcTrial, and each metric of theirs with each scope into the sheet that holds them against the promises.
 * @param promiseOf - what the offer has promised of a metric
 * @throws WorkbookError
 */
export async function putTrial(locale: Locale, trial: TrialOf, { rows }: PastedTrial, promiseOf: (metric: string) => TrialPromise): Promise<PutRows> {
  const distinct = (place: number): readonly string[] => [...new Set(rows.map((row) => String(row[place] ?? '')))].filter((one) => one !== '');
  const language = await prepareTrial(locale, trial, distinct(trialPlace.metric).map(promiseOf), distinct(trialPlace.region));
  const cells = rows.map((row) => row.map((cell): PlannedCell => (typeof cell === 'number' ? number(cell, 'input') : text(cell, 'input'))));
  return putRows(language, { table: trialTable, columns: trialColumns, rows: () => cells, sheet: trialSheet });
}

/** A combination of the plan, and the metric by which it is counted. */
export interface CountedRow extends TrialRow {
  readonly metric: string;
}

/**
 * Puts combinations into RtcTrialPlan, each once, and makes the sheets that measurements and results go into.
 * @throws WorkbookError
 */
export async function putTrialPlan(locale: Locale, trial: TrialOf, promises: readonly TrialPromise[], rows: readonly CountedRow[]): Promise<PutRows> {
  const language = await prepareTrial(locale, trial, promises, [...new Set(rows.map(({ region }) => region))].filter((region) => region !== ''));
  const { titles } = await openTrial(language);
  return putRows(language, {
    table: planTable,
    columns: planColumns,
    rows: (own, there, places) => {
      const known = new Set(there?.values.map((row) => keyOf([planPlace.region, planPlace.device, planPlace.network, planPlace.from, planPlace.to, planPlace.metric].map((place) => row[places[place] ?? -1]))));
      const columns = there === undefined ? contractTexts[own].trial.planColumns : titlesOf(there, planColumns);
      return rows.filter(({ region, device, network, hours, metric }) => !known.has(keyOf([region, device, network, hours.from, hours.to, metric]))).map((row) => planCells(row, row.metric, columns, titles));
    },
    sheet: planSheet,
  });
}

const keyOf = (parts: readonly (string | number | boolean | undefined)[]): string => parts.map((part) => String(part ?? '').trim().toLowerCase()).join('\n');

interface OpenTrial {
  /** Of the tables that are there. */
  readonly language: Locale;
  readonly titles: TrialTitles;
  readonly result: TableCells | undefined;
}

async function openTrial(locale: Locale): Promise<OpenTrial> {
  return inExcel(async (context) => {
    const [trial, ladder, result] = await openTables(context, [trialTable, ladderTable, resultTable]);
    const language = (trial && languageOf(trial, trialColumns)) ?? (result && languageOf(result, resultColumns)) ?? locale;
    const { trial: words } = contractTexts[language];
    return { language, result, titles: { trial: trial === undefined ? words.columns : titlesOf(trial, trialColumns), ladder: ladder === undefined ? words.ladderColumns : titlesOf(ladder, ladderColumns) } };
  });
}

/**
 * Makes again what results of a trial name and somebody has deleted: measurements and ladder come back empty or as agreed, and the formulas are written anew.
 * @throws WorkbookError
 */
export async function mendTrial(locale: Locale, trial: TrialOf, promises: readonly TrialPromise[]): Promise<void> {
  await prepareTrial(locale, trial, promises, []);
}

/** Makes the ladder, the measurements' table and the results where they lack, adds what they lack, and mends formulas whose tables were gone. */
async function prepareTrial(locale: Locale, { offer, isPriced }: TrialOf, promises: readonly TrialPromise[], regions: readonly string[]): Promise<Locale> {
  const { language, titles } = await openTrial(locale);
  await putRows(language, {
    table: ladderTable,
    columns: ladderColumns,
    rows: (own, there, places) => {
      const known = new Set(there?.values.map((row) => keyOf([row[places[ladderPlace.metric] ?? -1]])));
      return promises.filter(({ metric }) => !known.has(keyOf([metric]))).flatMap((one) => ladderCells(own, one));
    },
    sheet: ladderSheet,
  });
  await putRows(language, {
    table: resultTable,
    columns: resultColumns,
    rows: (own, there, places) => {
      const known = new Set(there?.values.map((row) => keyOf([row[places[resultPlace.metric] ?? -1], row[places[resultPlace.scope] ?? -1]])));
      const { everything, peak, resultColumns: fresh } = contractTexts[own].trial;
      const columns = there === undefined ? fresh : titlesOf(there, resultColumns);
      return promises.flatMap((one) => [everything, peak, ...regions].filter((scope) => !known.has(keyOf([one.metric, scope]))).map((scope) => resultCells(own, one, scope, columns, titles)));
    },
    sheet: (own, rows) => resultSheet(own, offer, isPriced, rows),
    beside: (own) => [trialSheet(own, [])],
  });
  await mendResults(language);
  return language;
}

/** Writes the formulas of results anew where a table that they name was deleted. */
async function mendResults(locale: Locale): Promise<void> {
  const { language, titles, result } = await openTrial(locale);
  if (result === undefined) return;
  const places = placesOf(result, resultColumns);
  const formulas = resultFormulas(language, titlesOf(result, resultColumns), titles);
  const broken = result.formulas.flatMap((cells, row) => formulas.filter(({ place }) => String(cells[places[place] ?? -1] ?? '').includes('#REF!')).map((one) => ({ row, ...one })));
  if (broken.length === 0) return;
  await inExcel(async (context) => {
    for (const { row, place, cell } of broken) writeTableCell(context, resultTable, row, places[place] ?? -1, cell);
    await context.sync();
  });
}
