import { DomainError } from '../errors';

/**
 * The value today of money that comes later.
 * @param flows - the first today, each further one a period later; costs and gains with opposite signs
 * @param rate - for one period
 */
export function presentValueOf(flows: readonly number[], rate: number): number {
  return flows.reduce((sum, flow, period) => sum + flow * (1 + rate) ** -period, 0);
}

/** Rates between which a return is looked for, and how exactly. */
const [leastRate, mostRate] = [-0.999999, 1000];
const halvings = 200;

/**
 * The rate for one period at which the flows are worth nothing today: what prepaying earns.
 * @param flows - as for `presentValueOf`, with at least one of each sign
 * @throws DomainError `no_return` where no rate between -100 % and 100,000 % does
 * @example -100, 110 -> 0.1
 */
export function internalRateOfReturn(flows: readonly number[]): number {
  let [low, high] = [leastRate, mostRate];
  const atLow = presentValueOf(flows, low);
  if (!flows.some((flow) => flow > 0) || !flows.some((flow) => flow < 0) || atLow * presentValueOf(flows, high) > 0) throw new DomainError('no_return');
  for (let count = 0; count < halvings; count += 1) {
    const middle = (low + high) / 2;
    if (presentValueOf(flows, middle) * atLow > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * The return where costs are financed at one rate and gains reinvested at another.
 * @param flows - as for `internalRateOfReturn`
 * @throws DomainError `no_return`
 * @see Excel's MIRR
 */
export function modifiedReturn(flows: readonly number[], financeRate: number, reinvestRate: number): number {
  const periods = flows.length - 1;
  const costs = -presentValueOf(flows.map((flow) => Math.min(flow, 0)), financeRate);
  const gains = presentValueOf(flows.map((flow) => Math.max(flow, 0)), reinvestRate) * (1 + reinvestRate) ** periods;
  if (!(costs > 0 && gains > 0)) throw new DomainError('no_return');
  return (gains / costs) ** (1 / periods) - 1;
}
