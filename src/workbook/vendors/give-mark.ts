import { agreementOf } from '../../domain/scoring/evaluators';
import { scaleMax } from '../../domain/scoring/criterion';
import { vendorSheetTexts } from '../../i18n/vendors/sheets/texts';
import { calculateIfManual, inExcel } from '../in-excel';
import type { TableCells } from '../needs/table-cells';
import type { PlannedCell } from '../quote-workbook/plan';
import { number, text } from '../quote-workbook/plan';
import { openScoring } from './open-scoring';
import { byTime, keyOf, parseScoring, placesOf, vendorCell, vendorColumns } from './parse-scoring';
import type { GivenMark, Scoring, VendorCell } from './scoring';
import { criteriaColumns, criteriaTable, scoresColumns, scoresTable } from './scoring-tables';
import { addTableRows, writeTableCell } from './write-table';

/** A mark as it is given in the pane: `at` as `momentOf` writes it; a mark of null takes one back. */
export type NewMark = Omit<GivenMark, 'isAgreed'>;

/** What became of a mark. */
export type GivenOutcome =
  /** Kept in RtcScores, and the agreed mark in RtcCriteria follows. */
  | 'written'
  /** Kept in RtcScores; the agreed mark, which people had set themselves, stays. */
  | 'kept'
  /** The vendor, the criterion or RtcScores is not there any more: nothing was written. */
  | 'gone'
  /** Somebody has changed the agreed mark meanwhile: nothing was written. */
  | 'changed';

/** The lowest and the highest mark that are given. */
export const markScale = [1, scaleMax] as const;

/**
 * Keeps evaluators' marks, and lets agreed marks follow where all are in and not far apart. An agreed mark that people typed is kept.
 * @param marks - in the order in which they were given; all of them are one batch
 * @returns the outcome that most needs to be told
 * @throws WorkbookError
 */
export async function giveMarks(marks: readonly NewMark[]): Promise<GivenOutcome> {
  return inScoring(marks, (scoring, given, { cell, isGate }) => {
    if (isGate) return { mark: given.mark };
    const after = agreedBy(withMark(scoring, given), given.vendor, given.criterion);
    const isOwn = cell.kind === 'none' || (cell.kind === 'number' && cell.value === agreedBy(scoring, given.vendor, given.criterion));
    return isOwn ? { mark: after } : 'kept';
  });
}

/**
 * Sets the mark that all have agreed on, with its reason.
 * @param seen - the agreed mark as it was shown; where another one stands there by now, nothing is written
 * @throws WorkbookError
 */
export async function agreeMark(given: Omit<NewMark, 'evaluator'>, seen: VendorCell): Promise<GivenOutcome> {
  return inScoring([{ ...given, evaluator: undefined }], (_scoring, _given, { cell }) => (JSON.stringify(cell) === JSON.stringify(seen) ? { mark: given.mark } : 'changed'));
}

/** What the latest marks of all evaluators come to; null where they have not agreed. */
export function agreedBy(scoring: Pick<Scoring, 'marks' | 'evaluators'>, vendor: string, criterion: string): number | null {
  return agreementOf(latestMarks(scoring, vendor, criterion).map(({ evaluator, given }) => ({ evaluator, mark: typeof given?.mark === 'number' ? given.mark : null })), markScale).mark;
}

/** The latest mark of each evaluator for one vendor and criterion. */
export function latestMarks({ marks, evaluators }: Pick<Scoring, 'marks' | 'evaluators'>, vendor: string, criterion: string): readonly { readonly evaluator: string; readonly given: GivenMark | undefined }[] {
  const own = marks.filter((mark) => !mark.isAgreed && mark.vendor === vendor && mark.criterion === criterion);
  return evaluators.map((evaluator) => ({ evaluator, given: own.filter((mark) => mark.evaluator === evaluator).pop() }));
}

/** What stands where a mark is for. */
interface Target {
  readonly cell: VendorCell;
  readonly isGate: boolean;
}

/** A mark of an evaluator, or, without one, of all. */
type Mark = Omit<NewMark, 'evaluator'> & { readonly evaluator: string | undefined };

/** What is written into RtcCriteria; `kept`: only RtcScores gets its row; `changed`: nothing is written. */
type Decision = { readonly mark: NewMark['mark'] } | 'kept' | 'changed';

const gravity: readonly GivenOutcome[] = ['written', 'kept', 'changed', 'gone'];

/** Adds rows to RtcScores, and writes vendors' cells as it is decided for one mark after the other. */
async function inScoring<Given extends Mark>(marks: readonly Given[], decide: (scoring: Scoring, given: Given, target: Target) => Decision): Promise<GivenOutcome> {
  return inExcel(async (context) => {
    context.workbook.application.load('calculationMode');
    const { criteria, scores } = await openScoring(context);
    if (criteria === undefined || scores === undefined) return 'gone';
    let scoring = parseScoring(criteria, scores);
    const { agreed } = vendorSheetTexts[scoring.language];
    const rows: (readonly PlannedCell[])[] = [];
    const outcomes = marks.map((given): GivenOutcome => {
      const place = placeOf(criteria, given.vendor, given.criterion);
      const [target, vendor] = [scoring.criteria.find(({ key }) => key === given.criterion), scoring.vendors.indexOf(given.vendor)];
      const cell = target?.cells[vendor];
      if (place === undefined || target === undefined || cell === undefined) return 'gone';
      const decision = decide(scoring, given, { cell, isGate: target.isGate });
      if (decision === 'changed') return decision;
      rows.push([text(given.at), text(given.evaluator ?? agreed), text(given.vendor), text(given.criterion), cellOf(given.mark, scoring), text(given.evidence), text(given.evidenceDate), text(given.reason)]);
      scoring = withMark(scoring, given);
      if (decision === 'kept') return decision;
      writeTableCell(context, criteriaTable, place.row, place.column, cellOf(decision.mark, scoring));
      scoring = withCell(scoring, target.key, vendor, vendorCell(decision.mark ?? '', target.isGate));
      return 'written';
    });
    addTableRows(context, scoresTable, scores, rows, placesOf(scores, scoresColumns));
    calculateIfManual(context.workbook.application);
    await context.sync();
    if (scoring.evaluators.length > 1) await catchUp(context, marks);
    return outcomes.reduce((worst, outcome) => (gravity.indexOf(outcome) > gravity.indexOf(worst) ? outcome : worst), 'written');
  });
}

/** Another pane may have given the last mark between our reading and our writing: then neither has seen that all are in. */
async function catchUp(context: Excel.RequestContext, marks: readonly Mark[]): Promise<void> {
  const { criteria, scores } = await openScoring(context);
  if (criteria === undefined || scores === undefined) return;
  const scoring = parseScoring(criteria, scores);
  for (const { vendor, criterion, evaluator } of marks) {
    const place = placeOf(criteria, vendor, criterion);
    const target = scoring.criteria.find(({ key }) => key === criterion);
    const agreed = agreedBy(scoring, vendor, criterion);
    if (evaluator === undefined || place === undefined || target === undefined || target.isGate || agreed === null) continue;
    if (target.cells[scoring.vendors.indexOf(vendor)]?.kind === 'none') writeTableCell(context, criteriaTable, place.row, place.column, number(agreed));
  }
  await context.sync();
}

function withMark(scoring: Scoring, { evaluator, ...given }: Mark): Scoring {
  const marks = byTime([...scoring.marks, { ...given, evaluator: evaluator ?? '', isAgreed: evaluator === undefined }]);
  return { ...scoring, marks, evaluators: evaluator === undefined || scoring.evaluators.includes(evaluator) ? scoring.evaluators : [...scoring.evaluators, evaluator] };
}

function withCell(scoring: Scoring, key: string, vendor: number, cell: VendorCell): Scoring {
  return { ...scoring, criteria: scoring.criteria.map((one) => (one.key === key ? { ...one, cells: one.cells.map((before, at) => (at === vendor ? cell : before)) } : one)) };
}

function placeOf(criteria: TableCells, vendor: string, criterion: string): { readonly row: number; readonly column: number } | undefined {
  const places = placesOf(criteria, criteriaColumns);
  const row = criteria.values.findIndex((cells) => keyOf(cells, places) === criterion);
  const column = vendorColumns(criteria, places).find((at) => criteria.header[at] === vendor);
  return row === -1 || column === undefined ? undefined : { row, column };
}

function cellOf(mark: NewMark['mark'], { language }: Scoring): PlannedCell {
  if (mark === null) return text('');
  return typeof mark === 'number' ? number(mark) : text(vendorSheetTexts[language].outcomes[mark]);
}
