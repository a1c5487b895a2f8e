import { agreementOf } from '../../domain/scoring/evaluators';
import type { GateOutcome } from '../../domain/scoring/gate-outcome';
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
import { addTableRow, writeTableCell } from './write-table';

/** A mark as it is given in the pane. */
export interface NewMark {
  /** As `momentOf` writes it. */
  readonly at: string;
  readonly evaluator: string;
  readonly vendor: string;
  /** The criterion's key. */
  readonly criterion: string;
  /** Null takes it back. */
  readonly mark: number | GateOutcome | null;
  readonly evidence: string;
  /** ISO, or ''. */
  readonly evidenceDate: string;
  readonly reason: string;
}

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
 * Keeps an evaluator's mark, and lets the agreed mark follow where all are in and not far apart. An agreed mark that people typed is kept.
 * @throws WorkbookError
 */
export async function giveMark(given: NewMark): Promise<GivenOutcome> {
  return inScoring(given, (scoring, { cell, isGate }) => {
    if (isGate) return { write: cellOf(given.mark, scoring), isKept: false };
    const before = agreedBy(scoring, given.vendor, given.criterion);
    const mark: GivenMark = { ...given, isAgreed: false };
    const evaluators = scoring.evaluators.includes(given.evaluator) ? scoring.evaluators : [...scoring.evaluators, given.evaluator];
    const after = agreedBy({ ...scoring, marks: byTime([...scoring.marks, mark]), evaluators }, given.vendor, given.criterion);
    const isOwn = cell.kind === 'none' || (cell.kind === 'number' && cell.value === before);
    return { write: isOwn ? cellOf(after, scoring) : undefined, isKept: !isOwn };
  });
}

/**
 * Sets the mark that all have agreed on, with its reason.
 * @param seen - the agreed mark as it was shown; where another one stands there by now, nothing is written
 * @throws WorkbookError
 */
export async function agreeMark(given: Omit<NewMark, 'evaluator'>, seen: VendorCell): Promise<GivenOutcome> {
  return inScoring({ ...given, evaluator: undefined }, (scoring, { cell }) => (JSON.stringify(cell) === JSON.stringify(seen) ? { write: cellOf(given.mark, scoring), isKept: false } : undefined));
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

interface Target {
  readonly cell: VendorCell;
  readonly isGate: boolean;
}

/** Adds a row to RtcScores, and writes the vendor's cell where the decision has one. */
async function inScoring(
  given: Omit<NewMark, 'evaluator'> & { readonly evaluator: string | undefined },
  decide: (scoring: Scoring, target: Target) => { readonly write: PlannedCell | undefined; readonly isKept: boolean } | undefined,
): Promise<GivenOutcome> {
  return inExcel(async (context) => {
    context.workbook.application.load('calculationMode');
    const { criteria, scores } = await openScoring(context);
    if (criteria === undefined || scores === undefined) return 'gone';
    const place = placeOf(criteria, given.vendor, given.criterion);
    if (place === undefined) return 'gone';
    const scoring = parseScoring(criteria, scores);
    const isGate = scoring.criteria.find(({ key }) => key === given.criterion)?.isGate === true;
    const decision = decide(scoring, { cell: vendorCell(criteria.values[place.row]?.[place.column] ?? '', isGate), isGate });
    if (decision === undefined) return 'changed';
    const words = vendorSheetTexts[scoring.language];
    const planned: readonly PlannedCell[] = [text(given.at), text(given.evaluator ?? words.agreed), text(given.vendor), text(given.criterion), cellOf(given.mark, scoring), text(given.evidence), text(given.evidenceDate), text(given.reason)];
    addTableRow(context, scoresTable, scores, planned, placesOf(scores, scoresColumns));
    if (decision.write !== undefined) writeTableCell(context, criteriaTable, place.row, place.column, decision.write);
    calculateIfManual(context.workbook.application);
    await context.sync();
    return decision.isKept ? 'kept' : 'written';
  });
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
