import { vendorSheetTexts } from '../../i18n/vendors/sheets/texts';
import { calculateIfManual, inExcel } from '../in-excel';
import { number, type PlannedCell, text } from '../quote-workbook/plan';
import type { TableCells } from '../needs/table-cells';
import { openScoring } from './open-scoring';
import { keyOf, parseScoring, placesOf } from './parse-scoring';
import type { ScoredCriterion, Scoring } from './scoring';
import { criteriaColumns, criteriaPlace, criteriaTable, scoresColumns, scoresTable } from './scoring-tables';
import { addTableRows, writeTableCell } from './write-table';

/** What became of a change of criteria: written, or not, since somebody else has changed or removed what it was about. */
export type CriteriaOutcome = 'written' | 'changed';

/** A criterion's weight and lock. */
export type Weighing = Pick<ScoredCriterion, 'key' | 'weight' | 'isLocked'>;

/** A criterion that the user adds. */
export interface NewCriterion {
  /** As the sheet calls it. */
  readonly dimension: string;
  readonly name: string;
  readonly isGate: boolean;
}

/**
 * Writes weights and locks that differ from what was seen.
 * @param seen - as they were shown; where any of them is another by now, nothing is written
 * @throws WorkbookError
 */
export async function writeWeights(seen: readonly Weighing[], wanted: readonly Weighing[]): Promise<CriteriaOutcome> {
  return inCriteria((context, { table, places, scoring }) => {
    const now = new Map(scoring.criteria.map((one) => [one.key, one]));
    const isSame = seen.every(({ key, weight, isLocked }) => now.get(key)?.weight === weight && now.get(key)?.isLocked === isLocked);
    if (!isSame) return 'changed';
    for (const { key, weight, isLocked } of wanted) {
      const row = rowOf(table, places, key);
      const before = now.get(key);
      if (before?.weight !== weight) writeAt(context, row, places[criteriaPlace.weight], number(weight));
      if (before?.isLocked !== isLocked) writeAt(context, row, places[criteriaPlace.lock], text(isLocked ? vendorSheetTexts[scoring.language].yes : ''));
    }
    return 'written';
  });
}

/** Gives a criterion another name; marks keep to its id. @throws WorkbookError */
export async function renameCriterion(key: string, name: string): Promise<CriteriaOutcome> {
  return inCriteria((context, { table, places }) => {
    const row = rowOf(table, places, key);
    if (row === -1) return 'changed';
    // A row without an id is known by its name: it gets that as its id, so that its marks stay its own.
    if (String(table.values[row]?.[places[criteriaPlace.id] ?? -1] ?? '').trim() === '') writeAt(context, row, places[criteriaPlace.id], text(key));
    writeAt(context, row, places[criteriaPlace.criterion], text(name));
    return 'written';
  });
}

/** Adds a criterion of weight 0, or a gate, at the end. @throws WorkbookError */
export async function addCriterion({ dimension, name, isGate }: NewCriterion): Promise<CriteriaOutcome> {
  return inCriteria((context, { table, places, scoring }) => {
    const taken = new Set(scoring.criteria.map(({ key }) => key));
    let count = 1;
    while (taken.has(`own_${count}`)) count += 1;
    const cells: readonly PlannedCell[] = [text(`own_${count}`), text(dimension), text(name), isGate ? {} : number(0), {}, isGate ? text(vendorSheetTexts[scoring.language].yes) : {}];
    addTableRows(context, criteriaTable, table, [cells], places);
    return 'written';
  });
}

/** Lets people join the evaluators, before the first mark: until all have given theirs nobody sees another's. @throws WorkbookError */
export async function addEvaluators(at: string, evaluators: readonly string[]): Promise<CriteriaOutcome> {
  return inExcel(async (context) => {
    const { criteria, scores } = await openScoring(context);
    if (criteria === undefined || scores === undefined) return 'changed';
    const { language } = parseScoring(criteria, scores);
    const rows = evaluators.map((evaluator) => [text(at), text(evaluator), {}, {}, {}, {}, {}, text(vendorSheetTexts[language].joins)]);
    addTableRows(context, scoresTable, scores, rows, placesOf(scores, scoresColumns));
    await context.sync();
    return 'written';
  });
}

interface OpenCriteria {
  readonly table: TableCells;
  readonly places: readonly number[];
  readonly scoring: Scoring;
}

async function inCriteria(change: (context: Excel.RequestContext, open: OpenCriteria) => CriteriaOutcome): Promise<CriteriaOutcome> {
  return inExcel(async (context) => {
    context.workbook.application.load('calculationMode');
    const { criteria, scores } = await openScoring(context);
    if (criteria === undefined) return 'changed';
    const outcome = change(context, { table: criteria, places: placesOf(criteria, criteriaColumns), scoring: parseScoring(criteria, scores) });
    calculateIfManual(context.workbook.application);
    await context.sync();
    return outcome;
  });
}

function rowOf({ values }: TableCells, places: readonly number[], key: string): number {
  return values.findIndex((cells) => keyOf(cells, places) === key);
}

function writeAt(context: Excel.RequestContext, row: number, column: number | undefined, cell: PlannedCell): void {
  if (row >= 0 && column !== undefined && column >= 0) writeTableCell(context, criteriaTable, row, column, cell);
}
