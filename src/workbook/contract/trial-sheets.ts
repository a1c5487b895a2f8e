import type { TrialRow } from '../../domain/contract/trial-plan';
import { eveningPeak } from '../../domain/contract/trial-plan';
import { formula } from '../../functions/formula';
import { contractTexts } from '../../i18n/contract/texts';
import type { Locale } from '../../i18n/locale';
import { overContract, reference } from '../quote-workbook/contract-formula';
import { cellOf } from '../quote-workbook/cell-address';
import { beginning, formulaCell, number, type PlannedCell, type PlannedRow, type PlannedSheet, tableRow, text } from '../quote-workbook/plan';
import { trialTable } from './contract-tables';
import { ownCell, wholeColumn, wholeColumns } from './table-columns';
import { trialPlace } from './trial-rows';
import { ladderPlace, ladderTable, planPlace, planTable, resultPlace, resultTable, trialFeeName, trialOfferName } from './trial-tables';

/** A step of a ladder as its table has it. */
export interface LadderRow {
  readonly bound: number;
  readonly credit: number;
  /** Whose published ladder it is; null for what the offer's own terms say. */
  readonly vendor: string | null;
}

/** A promise that a trial is held against. */
export interface TrialPromise {
  /** As the measurements call it. */
  readonly metric: string;
  /** `<=200`; empty where nothing is known. */
  readonly promise: string;
  /** How many samples it takes; null where that can't be told. */
  readonly needed: number | null;
  readonly ladder: readonly LadderRow[];
}

/** The columns of the tables that formulas of a trial name, as these tables have them. */
export interface TrialTitles {
  readonly trial: readonly string[];
  readonly ladder: readonly string[];
}

type Rows = readonly (readonly PlannedCell[])[];

/** The sheet with the table RtcTrial. */
export function trialSheet(language: Locale, rows: Rows): PlannedSheet {
  const { trial: words } = contractTexts[language];
  return oneTable(words.sheet, beginning(words.sheetTitle, words.sheetHint), trialTable, words.columns, rows, [130, 80, 100, 80, 50, 120, 80]);
}

/** The sheet with the table RtcTrialPlan. */
export function planSheet(language: Locale, rows: Rows): PlannedSheet {
  const { trial: words } = contractTexts[language];
  const [title = [], hint = []] = beginning(words.planTitle, words.planHint);
  return oneTable(words.planSheet, [title, hint, [text(words.method, 'hint')]], planTable, words.planColumns, rows, [90, 110, 150, 70, 70, 130, 70, 70, 100, 200]);
}

/** The sheet with the table RtcLadder. */
export function ladderSheet(language: Locale, rows: Rows): PlannedSheet {
  const { trial: words } = contractTexts[language];
  return oneTable(words.ladderSheet, beginning(words.ladderTitle, words.ladderHint), ladderTable, words.ladderColumns, rows, [140, 90, 90, 260]);
}

function oneTable(name: string, head: readonly PlannedRow[], table: string, columns: readonly string[], rows: Rows, columnWidths: readonly number[]): PlannedSheet {
  const body = rows.length > 0 ? rows : [columns.map((): PlannedCell => ({ look: 'input' }))];
  return { name, columnWidths, rows: [...head, columns.map((column) => text(column)), ...body], frozenRows: head.length + 1, tables: [{ name: table, row: head.length, column: 0, rows: body.length + 1, columns: columns.length }], names: [] };
}

/** The sheet with the table RtcTrialResult: whose trial it is and what it pays a month, then a row for each metric and scope. */
export function resultSheet(language: Locale, offer: string, isPriced: boolean, rows: Rows): PlannedSheet {
  const { trial: words, offer: offerWord } = contractTexts[language];
  const offerCell = cellOf({ row: tableRow, column: 1, fixedRow: true, fixedColumn: true });
  const fee = isPriced ? formulaCell(`=${overContract('RTC_TCO', offerCell, { after: ['"month_1"'] })}`, 'money') : { look: 'quantity' as const };
  const head: readonly PlannedRow[] = [...beginning(words.resultTitle, words.resultHint), [text(offerWord, 'heading'), text(offer, 'input')], [text(words.fee, 'heading'), fee], []];
  const sheet = oneTable(words.resultSheet, head, resultTable, words.resultColumns, rows, [120, 110, 90, 80, 80, 80, 70, 60, 230, 80, 110]);
  return { ...sheet, names: [{ name: trialOfferName, row: tableRow, column: 1 }, { name: trialFeeName, row: tableRow + 1, column: 1 }] };
}

/** The cells of a combination of the plan. @param metric - that is counted @param titles - of this table's columns */
export function planCells({ region, device, network, hours, calls }: TrialRow, metric: string, titles: readonly string[], { trial }: TrialTitles): readonly PlannedCell[] {
  const cells: PlannedCell[] = titles.map(() => ({ look: 'input' }));
  for (const [place, value] of [[planPlace.region, region], [planPlace.device, device], [planPlace.network, network], [planPlace.metric, metric]] as const) cells[place] = text(value, 'input');
  for (const [place, value] of [[planPlace.from, hours.from], [planPlace.to, hours.to], [planPlace.samples, calls]] as const) cells[place] = number(value, 'quantity');
  const own = (place: number): string => ownCell(planTable, titles[place]);
  const of = (place: number): string => wholeColumn(trialTable, trial[place]);
  const like = (plan: number, measured: number): string => `IF(${own(plan)}="",1,--(${of(measured)}=${own(plan)}))`;
  const hour = of(trialPlace.hour);
  const within = `IF(${own(planPlace.to)}-${own(planPlace.from)}>=23,1,(${hour}>=${own(planPlace.from)})*(${hour}<=${own(planPlace.to)}))`;
  cells[planPlace.done] = formulaCell(`=SUM((${of(trialPlace.metric)}=${own(planPlace.metric)})*${like(planPlace.region, trialPlace.region)}*${like(planPlace.device, trialPlace.device)}*${like(planPlace.network, trialPlace.network)}*${within})`, 'units');
  return cells;
}

/** The cells of a metric in a scope. @param titles - of this table's columns */
export function resultCells(language: Locale, { metric, promise, needed }: TrialPromise, scope: string, titles: readonly string[], trial: TrialTitles): readonly PlannedCell[] {
  const cells: PlannedCell[] = titles.map(() => ({ look: 'input' }));
  for (const [place, value] of [[resultPlace.metric, metric], [resultPlace.scope, scope], [resultPlace.promise, promise]] as const) cells[place] = text(value, 'input');
  if (needed !== null) cells[resultPlace.needed] = number(needed, 'quantity');
  for (const { place, cell } of resultFormulas(language, titles, trial)) cells[place] = cell;
  return cells;
}

/** The columns of a result that are formulas: samples by themselves, four figures of RTC_SLA_CHECK, and the credit that a broken promise earns. */
export function resultFormulas(language: Locale, titles: readonly string[], { trial, ladder }: TrialTitles): readonly { readonly place: number; readonly cell: PlannedCell }[] {
  const { trial: words } = contractTexts[language];
  const { metric, scope, promise, statistic, measured, outside, samples, result, note, credit } = resultPlace;
  const own = (place: number): string => ownCell(resultTable, titles[place]);
  const of = (place: number): string => wholeColumn(trialTable, trial[place]);
  const hour = of(trialPlace.hour);
  const within = `IF(${own(scope)}="${words.everything}",1,IF(${own(scope)}="${words.peak}",(${hour}>=${eveningPeak.from})*(${hour}<=${eveningPeak.to}),--(${of(trialPlace.region)}=${own(scope)})))`;
  const taken = `(${of(trialPlace.metric)}=${own(metric)})*${within}`;
  const check = formula('RTC_SLA_CHECK', [reference(`FILTER(${of(trialPlace.value)},${taken})`), reference(own(promise)), reference(own(statistic))]).slice(1);
  const checked = (column: number): string => `=IF((${own(promise)}="")+(${own(samples)}=0),"",INDEX(${check},2,${column}))`;
  const steps = `FILTER(${wholeColumns(ladderTable, ladder[ladderPlace.bound], ladder[ladderPlace.credit])},${wholeColumn(ladderTable, ladder[ladderPlace.metric])}=${own(metric)})`;
  const due = formula('RTC_SLA_CREDIT', [reference(own(measured)), reference(trialFeeName), reference(steps)]).slice(1);
  return [
    { place: measured, cell: formulaCell(checked(1)) },
    { place: outside, cell: formulaCell(checked(3), 'share') },
    { place: samples, cell: formulaCell(`=SUM(${taken})`, 'units') },
    { place: result, cell: formulaCell(checked(5), 'verdict') },
    { place: note, cell: formulaCell(checked(6)) },
    { place: credit, cell: formulaCell(`=IF(${own(result)}<>"fail","",IF(COUNTIF(${wholeColumn(ladderTable, ladder[ladderPlace.metric])},${own(metric)})=0,"${words.noLadder}",${due}))`, 'money') },
  ];
}

/** The cells of a ladder's steps; one step alone says no direction, so a second one without credit goes with it. */
export function ladderCells(language: Locale, { metric, ladder }: TrialPromise): Rows {
  const { trial: words } = contractTexts[language];
  const [only] = ladder;
  const steps = ladder.length === 1 && only !== undefined ? [only, { ...only, bound: 1, credit: 0 }] : ladder;
  return steps.map(({ bound, credit, vendor }) => [text(metric, 'input'), number(bound, 'input'), number(credit, 'input share'), text(vendor === null ? words.agreedLadder : words.publishedLadder(vendor), 'input')]);
}
