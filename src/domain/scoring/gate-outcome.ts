import type { Better } from './criterion';

/** What became of a vendor at a gate. Unknown is not passed, and not failed. */
export type GateOutcome = 'pass' | 'fail' | 'unknown';

/** A gate with a limit for something measured, or one that is judged by hand. */
export interface Gate {
  /** Null: there is none, or it is no number. */
  readonly limit: number | null;
  readonly better: Better;
}

/**
 * Whether a vendor passes a gate. The limit itself passes.
 * @param answer - what was measured, or the outcome as it was judged; null where nothing is known
 * @returns a measurement against a gate without a limit says nothing: unknown
 */
export function gateOutcome({ limit, better }: Gate, answer: number | GateOutcome | null): GateOutcome {
  if (answer === null) return 'unknown';
  if (typeof answer === 'string') return answer;
  if (limit === null) return 'unknown';
  return (better === 'lower' ? answer <= limit : answer >= limit) ? 'pass' : 'fail';
}

/** All gates of a vendor in one: one failed fails, all passed pass. Without gates a vendor passes. */
export function allGates(outcomes: readonly GateOutcome[]): GateOutcome {
  if (outcomes.includes('fail')) return 'fail';
  return outcomes.every((outcome) => outcome === 'pass') ? 'pass' : 'unknown';
}
