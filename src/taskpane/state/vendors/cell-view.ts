import { type Agreement, agreementOf } from '../../../domain/scoring/evaluators';
import { latestMarks, markScale } from '../../../workbook/vendors/give-mark';
import type { GivenMark, ScoredCriterion, Scoring, VendorCell } from '../../../workbook/vendors/scoring';

/** What the pane shows of one vendor and criterion to one evaluator. */
export interface CellView {
  /** What stands in RtcCriteria. */
  readonly cell: VendorCell;
  /** The evaluator's own latest mark. */
  readonly mine: GivenMark | undefined;
  readonly agreement: Agreement;
  /** How many have given a mark, of how many. */
  readonly given: number;
  readonly all: number;
  /** Everybody's latest marks; none before all are in. */
  readonly others: readonly GivenMark[];
  /** The latest evidence among the marks that may be seen. */
  readonly evidence: GivenMark | undefined;
  /** Whether a mark stands there without any evidence. */
  readonly isUnsupported: boolean;
  /** Whether people set the agreed mark themselves, to something else than all marks come to. */
  readonly isByHand: boolean;
}

/** Finds marks by vendor and criterion quickly. */
export type MarkIndex = ReadonlyMap<string, readonly GivenMark[]>;

const keyOf = (vendor: string, criterion: string): string => JSON.stringify([vendor, criterion]);

/** An index of all marks. */
export function indexOf({ marks }: Scoring): MarkIndex {
  const index = new Map<string, GivenMark[]>();
  for (const mark of marks) {
    const key = keyOf(mark.vendor, mark.criterion);
    const own = index.get(key);
    if (own === undefined) index.set(key, [mark]);
    else own.push(mark);
  }
  return index;
}

/** What is shown of a vendor's cell. @param me - the evaluator who looks; '' for nobody */
export function cellView({ evaluators, vendors }: Scoring, index: MarkIndex, criterion: ScoredCriterion, vendor: number, me: string): CellView {
  const name = vendors[vendor] ?? '';
  const marks = index.get(keyOf(name, criterion.key)) ?? [];
  const cell = criterion.cells[vendor] ?? { kind: 'none' };
  const latest = latestMarks({ marks, evaluators }, name, criterion.key);
  const agreement = agreementOf(latest.map(({ evaluator, given }) => ({ evaluator, mark: typeof given?.mark === 'number' ? given.mark : null })), markScale);
  const mine = latest.find(({ evaluator }) => evaluator === me)?.given;
  const given = latest.flatMap((one) => (one.given === undefined || one.given.mark === null ? [] : [one.given]));
  const isSeen = criterion.isGate || agreement.isComplete;
  const agreed = marks.filter(({ isAgreed }) => isAgreed);
  const evidence = [...(isSeen ? marks : marks.filter((mark) => mark.isAgreed || mark.evaluator === me))].reverse().find((mark) => mark.evidence !== '');
  const isMarked = cell.kind === 'number' || cell.kind === 'outcome' || (mine?.mark ?? null) !== null;
  return {
    cell,
    mine: mine?.mark === null ? undefined : mine,
    agreement,
    given: given.length,
    all: evaluators.length,
    others: isSeen ? [...given, ...agreed.slice(-1)] : [],
    evidence,
    isUnsupported: isMarked && evidence === undefined,
    isByHand: !criterion.isGate && cell.kind === 'number' && agreement.isComplete && agreement.mark !== null && agreement.mark !== cell.value,
  };
}
