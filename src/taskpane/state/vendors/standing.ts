import { pointsOf, type WeighedMark } from '../../../domain/scoring/bridge';
import { scaleMax } from '../../../domain/scoring/criterion';
import { allGates, type GateOutcome, gateOutcome } from '../../../domain/scoring/gate-outcome';
import { ranksOf } from '../../../domain/scoring/rank';
import { coverageOf, weightedScore } from '../../../domain/scoring/score';
import type { ScoredCriterion, Scoring, VendorCell } from '../../../workbook/vendors/scoring';

/** How a vendor stands, from the agreed marks. */
export interface Standing {
  readonly vendor: string;
  readonly gates: GateOutcome;
  /** Names of the gates that it fails. */
  readonly failed: readonly string[];
  /** 0 to 100; null where a gate is failed or no mark is given. */
  readonly score: number | null;
  readonly rank: number | null;
  /** 0 to 1. */
  readonly coverage: number;
  /** The score with all missing marks at worst and at best. */
  readonly worst: number | null;
  readonly best: number | null;
  readonly marks: readonly WeighedMark[];
  /** Points of the score by dimension, in the order of the criteria; they add up to it. */
  readonly parts: readonly { readonly dimension: string; readonly points: number }[];
  /** Total cost, where the ranking has one. */
  readonly cost: number | null;
}

/** The criteria that are scored. */
export function scored({ criteria }: Scoring): readonly ScoredCriterion[] {
  return criteria.filter(({ isGate }) => !isGate);
}

/** How all vendors stand, in the order of their columns. */
export function standingsOf(scoring: Scoring): readonly Standing[] {
  const criteria = scored(scoring);
  const weights = criteria.map(({ weight }) => weight);
  const standings = scoring.vendors.map((vendor, at): Omit<Standing, 'rank'> => {
    const gates = scoring.criteria.filter(({ isGate }) => isGate).map((gate) => ({ name: gate.name, outcome: gateOutcome({ limit: typeof gate.limit === 'number' ? gate.limit : null, better: gate.better }, answerOf(gate.cells[at])) }));
    const marks = criteria.map(({ key, weight, cells }): WeighedMark => ({ criterion: key, weight, mark: cells[at]?.kind === 'number' ? cells[at].value : null }));
    const given = marks.map(({ mark }) => mark);
    const outcome = allGates(gates.map((gate) => gate.outcome));
    const isWeighed = weights.some((weight) => weight > 0);
    const coverage = isWeighed ? coverageOf(given, weights) : 0;
    const isScored = outcome !== 'fail' && coverage > 0;
    const by = (missing: 'reweight' | 'worst' | 'best'): number | null => (isScored ? weightedScore(given, weights, scaleMax, missing) : null);
    return {
      vendor,
      gates: outcome,
      failed: gates.filter((gate) => gate.outcome === 'fail').map(({ name }) => name),
      score: by('reweight'),
      coverage,
      worst: by('worst'),
      best: by('best'),
      marks,
      parts: partsOf(criteria, marks),
      cost: scoring.prices?.costs[at] ?? null,
    };
  });
  const ranks = ranksOf(standings.map(({ score }) => score));
  return standings.map((standing, at) => ({ ...standing, rank: ranks[at] ?? null }));
}

function answerOf(cell: VendorCell | undefined): number | GateOutcome | null {
  return cell?.kind === 'number' ? cell.value : cell?.kind === 'outcome' ? cell.outcome : null;
}

function partsOf(criteria: readonly ScoredCriterion[], marks: readonly WeighedMark[]): Standing['parts'] {
  const points = pointsOf(marks, scaleMax);
  return [...new Set(criteria.map(({ dimension }) => dimension))].map((dimension) => ({
    dimension,
    points: criteria.reduce((sum, criterion, index) => (criterion.dimension === dimension ? sum + (points[index] ?? 0) : sum), 0),
  }));
}
