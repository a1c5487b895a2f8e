/** An evaluator's mark for one vendor and criterion; null: not given yet. */
export interface EvaluatorMark {
  readonly evaluator: string;
  readonly mark: number | null;
}

/** What several evaluators' marks for one vendor and criterion come to. */
export interface Agreement {
  /** Whether everybody has given a mark: before that nobody sees another's. */
  readonly isComplete: boolean;
  /** Highest minus lowest, as a share of the scale; 0 with one mark or none. */
  readonly spread: number;
  /** Whether the marks are too far apart to be averaged without a talk. */
  readonly isDisputed: boolean;
  /** The mean, in tenths, of marks that are complete and not disputed; null where people have to agree first. */
  readonly mark: number | null;
}

/** Beyond this share of the scale marks are disputed. @see https://help.vendorpanel.com/hc/en-us/articles/15751104651801 */
export const disputedAbove = 0.4;

const noise = 1e-9;

/**
 * Takes the marks of all evaluators together.
 * @param scale - the lowest and the highest mark that can be given
 * @example agreementOf([{ evaluator: 'A', mark: 85 }, { evaluator: 'B', mark: 15 }], [0, 100]) -> spread 0.7, disputed
 */
export function agreementOf(marks: readonly EvaluatorMark[], [lowest, highest]: readonly [number, number]): Agreement {
  const given = marks.flatMap(({ mark }) => (mark === null ? [] : [mark]));
  const isComplete = marks.length > 0 && given.length === marks.length;
  const spread = given.length < 2 ? 0 : (Math.max(...given) - Math.min(...given)) / (highest - lowest);
  const isDisputed = spread > disputedAbove + noise;
  const mean = given.reduce((sum, mark) => sum + mark, 0) / given.length;
  return { isComplete, spread, isDisputed, mark: isComplete && !isDisputed ? Math.round(mean * 10 + noise) / 10 : null };
}
