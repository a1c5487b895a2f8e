import { type Contract, tcoOf } from '../billing/contract';
import { ranksOf } from '../scoring/rank';
import { type LeverId, levers } from './levers';

/** What one step of one lever does to the cost. */
export interface LeverWorth {
  /** 1 saves most; equals share a rank. */
  readonly rank: number;
  readonly lever: LeverId;
  readonly change: number;
  /** The lever's value after the step. */
  readonly value: number;
  readonly tco: number;
  /** Against the contract as it is: a saving is below 0. */
  readonly difference: number;
}

/**
 * Moves each lever by one step in the buyer's favour, the others as they are. Levers with nothing to give (no commitment, no uplift) are left out.
 * @param step - a share, above 0 and up to 1
 * @returns the most worthwhile first
 */
export function leverWorths(contract: Contract, step: number): readonly LeverWorth[] {
  const before = tcoOf(contract);
  const moved = (Object.keys(levers) as readonly LeverId[]).flatMap((lever) => {
    const [now, value] = [levers[lever].now(contract), levers[lever].better(contract, step)];
    if (value === now) return [];
    const tco = tcoOf(levers[lever].at(contract, value));
    return [{ lever, change: value - now, value, tco, difference: tco - before }];
  });
  const ranks = ranksOf(moved.map(({ difference }) => -difference));
  return moved.map((one, index) => ({ ...one, rank: ranks[index] ?? 0 })).sort((a, b) => a.difference - b.difference);
}
