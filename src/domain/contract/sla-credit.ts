import { type Cell, type Grid, isUnsaid } from '../cells';
import { DomainError } from '../errors';
import { parseNumber } from '../words/numbers';
import { leastPercent } from './downtime';
import { shareOfPercent } from './percent';
import { shareOrNumberOf } from './sla-check';

/** A step of a ladder: what is worse than the bound earns this share of the fee; the bound itself still belongs to the better step. */
export interface CreditStep {
  readonly bound: number;
  /** A share of the month's fee, 0 to 1. */
  readonly credit: number;
}

/** Credits for a missed promise: by steps, or straight: below `below`, `slope` times what is missing to `from`, up to `most`. */
export type CreditLadder =
  | { readonly better: 'higher' | 'lower'; readonly steps: readonly CreditStep[] }
  | { readonly below: number; readonly from: number; readonly slope: number; readonly most: number };

/**
 * The share of the fee that a measurement earns.
 * @param measured - in the ladder's unit; against bounds that are shares a number from 50 to 100 is per cent, against bounds in per cent one up to 1 is a share
 * @returns 0 to 1, unrounded
 * @throws DomainError `share_above_one` where it fits neither
 * @example 98.5 % on [below 99.9 %: 10 %, below 99 %: 25 %] -> 0.25; 99 % itself -> 0.1
 */
export function creditShare(ladder: CreditLadder, measured: number): number {
  if (!('steps' in ladder)) {
    const share = inUnitOf([ladder.below], 'higher', measured);
    return share < ladder.below ? Math.min(ladder.most, Number(((ladder.from - share) * ladder.slope).toPrecision(12))) : 0;
  }
  const { better, steps } = ladder;
  const value = inUnitOf(steps.map(({ bound }) => bound), better, measured);
  return steps.reduce((most, { bound, credit }) => ((better === 'higher' ? value < bound : value > bound) ? Math.max(most, credit) : most), 0);
}

function inUnitOf(bounds: readonly number[], better: 'higher' | 'lower', measured: number): number {
  // Bounds of 0 and 1 alone count something: days with an outage.
  if (bounds.every((bound) => bound <= 1) && bounds.some((bound) => !Number.isInteger(bound))) {
    if (measured <= 1) return measured;
    if (measured < leastPercent || measured > 100) throw new DomainError('share_above_one', { value: measured });
    return shareOfPercent(measured);
  }
  return better === 'higher' && measured <= 1 && bounds.every((bound) => bound >= leastPercent && bound <= 100) ? measured * 100 : measured;
}

/**
 * Reads a ladder of a range: a bound and the credit of what is worse, a row each, in any order; a header row is passed over.
 * Where the credit grows as the bound falls, higher is better (availability); where both grow, lower is (latency).
 * @throws DomainError `ladder_columns`, `ladder_direction`, and what a cell refuses
 */
export function readLadder(grid: Grid): CreditLadder {
  if (grid.some((row) => row.length !== 2)) throw new DomainError('ladder_columns');
  const rows = isHeader(grid[0]) ? grid.slice(1) : grid;
  const written = rows.filter((cells) => !cells.every(isUnsaid));
  // One bare credit above 1 says that all bare ones are per cent: 10, 25, 100.
  const isPercent = written.some(([, credit = null]) => figureOf(credit) > 1);
  const steps = written.map(([bound = null, credit = null]) => ({ bound: figureOf(bound), credit: isPercent && typeof credit === 'number' ? shareOfPercent(credit) : figureOf(credit) }));
  const outside = steps.find(({ credit }) => credit < 0 || credit > 1);
  if (outside !== undefined) throw new DomainError('out_of_range', { value: outside.credit, least: 0, most: 1 });
  const sorted = [...steps].sort((a, b) => a.bound - b.bound);
  const directions = new Set(sorted.slice(1).map((step, index) => Math.sign(step.credit - (sorted[index]?.credit ?? 0))));
  const [direction] = directions;
  if (directions.size !== 1 || direction === 0 || direction === undefined) throw new DomainError('ladder_direction');
  return { better: direction < 0 ? 'higher' : 'lower', steps };
}

function isHeader(row: readonly Cell[] = []): boolean {
  return row.every((cell) => isUnsaid(cell) || (typeof cell === 'string' && parseNumber(cell.replace(/[%％]\s*$/, '')) === null));
}

function figureOf(cell: Cell): number {
  return isUnsaid(cell) ? 0 : shareOrNumberOf(cell);
}
