import { type Contract, tcoUnder } from '../billing/contract';
import { type Draw, normalFrom } from '../draws';
import { percentileOf } from '../statistics';

/** What a contract may cost: it is below `p10` in a tenth of the paths, below `p90` in nine tenths. */
export interface Risk {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly mean: number;
}

/** Yearly growth moves nothing before month 13. */
const monthsBeforeGrowth = 12;

/**
 * The cost of a contract when nobody knows the yearly growth: normal round that of the terms, drawn once a path, not below -100 %.
 * Lines with a growth of their own, seats, and usage given month by month keep theirs.
 * @param deviation - standard deviation of the yearly growth, a share, 0 or more; 0 gives the contract's own cost exactly
 * @param samples - paths, at least 1
 * @param draw - uniform draws; the same stream gives the same answer
 * @returns money in the contract's currency, unrounded
 */
export function riskOf(contract: Contract, deviation: number, samples: number, draw: Draw): Risk {
  const { program: { agreement: { growthYear } }, usage, fill } = contract;
  const growing = usage.flatMap(({ growth, months }, line) => (growth === null && months.length === 1 ? [line] : []));
  const costUnder = tcoUnder(contract, monthsBeforeGrowth);
  const costs = Float64Array.from({ length: samples }, () => {
    // Against the terms' own growth: without a deviation a factor of exactly 1.
    const yearly = (1 + Math.max(-1, growthYear + deviation * normalFrom(draw))) / (1 + growthYear);
    return costUnder((month, into) => {
      fill(month, into);
      const factor = yearly ** Math.floor((month - 1) / monthsBeforeGrowth);
      for (const line of growing) into[line] = (into[line] ?? 0) * factor;
    });
  }).sort();
  const [least = 0] = costs;
  // Added up from the least: equal costs have exactly that mean.
  const mean = least + costs.reduce((sum, cost) => sum + (cost - least), 0) / samples;
  return { p10: percentileOf(costs, 0.1), p50: percentileOf(costs, 0.5), p90: percentileOf(costs, 0.9), mean };
}
