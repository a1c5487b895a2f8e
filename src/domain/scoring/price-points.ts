import { DomainError } from '../errors';

/** How a price becomes points; the lowest always gets all of them. */
export type PriceFormula = 'low_bid' | 'linear' | 'log' | 'utility';

const usualLogFactor = 2;
const usualAversion = 1;

/**
 * Points for a price beside the others.
 * - `low_bid` (综合评分法): lowest / price x points
 * - `linear`: falls evenly to 0 at the highest price, or at `parameter` times the lowest
 * - `log`: points x (1 - ln(price / lowest) / ln(parameter)): 0 at `parameter` times the lowest (2 unless given), below 0 beyond
 * - `utility`: points x (1 - e^(-c d)) / (1 - e^-c), d being how far below the highest price it lies, 0 to 1, c = `parameter` (1 unless given): the first savings count most
 * @param price - > 0
 * @param prices - of all vendors that count, > 0, this one among them
 * @param points - what the lowest price gets
 * @param parameter - null: the formula's usual one
 * @throws DomainError `price_not_positive`, `out_of_range` where the parameter makes no sense
 * @example log, 150 beside 100, 40 points, parameter 2 -> 16.60
 */
export function pricePoints(price: number, prices: readonly number[], points: number, formula: PriceFormula, parameter: number | null): number {
  const lowest = prices.reduce((least, one) => Math.min(least, one), Infinity);
  const highest = prices.reduce((most, one) => Math.max(most, one), -Infinity);
  if (!(price > 0) || !(lowest > 0)) throw new DomainError('price_not_positive', { value: Math.min(price, lowest) });
  switch (formula) {
    case 'low_bid':
      return (lowest / price) * points;
    case 'linear': {
      const zero = parameter === null ? highest : lowest * above(parameter, 1);
      return zero === lowest ? (price === lowest ? points : 0) : (points * (zero - price)) / (zero - lowest);
    }
    case 'log':
      return points * (1 - Math.log(price / lowest) / Math.log(above(parameter ?? usualLogFactor, 1)));
    case 'utility': {
      const aversion = above(parameter ?? usualAversion, 0);
      const saved = highest === lowest ? 1 : (highest - price) / (highest - lowest);
      return (points * (1 - Math.exp(-aversion * saved))) / (1 - Math.exp(-aversion));
    }
  }
}

function above(parameter: number, bound: number): number {
  if (!(parameter > bound)) throw new DomainError('out_of_range', { argument: 'parameter', value: parameter, least: bound });
  return parameter;
}
