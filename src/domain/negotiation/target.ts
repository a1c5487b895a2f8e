import { type Contract, tcoOf } from '../billing/contract';
import { boundary } from '../boundary';
import { DomainError } from '../errors';
import { roundMoney } from '../money/rounding';
import { type LeverId, levers } from './levers';

/** Values at which the cost is looked at before it is closed in on: it need not fall all the way as a lever moves. */
const points = 64;
/** A target is met to the cent; an answer has no more digits than its cost can tell. */
const [cent, digits] = [0.005, 12];

/**
 * How far a lever must go for the contract to cost the target; of several values the one nearest to today's.
 * Where nothing but a step or the rounding of money passes the target, the last value at which the contract does not cost more.
 * @param target - money in the contract's currency
 * @returns the lever's value as the terms would say it
 * @throws DomainError `target_out_of_reach` with the best that the lever can do
 * @example 100,000 minutes a month at 10 for 1,000 and 12 months, target 10,200 -> discount_off 0.15
 */
export function leverFor(contract: Contract, id: LeverId, target: number): number {
  const lever = levers[id];
  const costAt = (value: number): number => tcoOf(lever.at(contract, value));
  const now = lever.now(contract);
  if (tcoOf(contract) === target) return now;
  const [least, most] = lever.bounds(contract, target);
  const values = [...Array.from({ length: points + 1 }, (_, index) => least + ((most - least) * index) / points), ...(now >= least && now <= most ? [now] : [])].sort((a, b) => a - b);
  const looked = values.map((value) => ({ value, above: costAt(value) - target }));
  const crossings = looked.flatMap((one, index) => {
    const next = looked[index + 1];
    if (one.above === 0) return [{ one, next: one }];
    return next !== undefined && one.above > 0 !== next.above > 0 ? [{ one, next }] : [];
  });
  const distance = ({ one, next }: (typeof crossings)[number]): number => Math.max(0, one.value - now, now - next.value);
  const ends = [...crossings].sort((a, b) => distance(a) - distance(b)).map(({ one, next }) => boundary(one.above > 0 ? next.value : one.value, one.above > 0 ? one.value : next.value, (value) => costAt(value) <= target)[0]);
  const met = ends.find((value) => Math.abs(costAt(value) - target) < cent);
  if (met !== undefined) return Number(met.toPrecision(digits));
  const [jump] = ends;
  if (jump !== undefined) return jump;
  const best = looked.reduce((nearest, one) => (Math.abs(one.above) < Math.abs(nearest.above) ? one : nearest));
  throw new DomainError('target_out_of_reach', { lever: id, target, limit: Number(best.value.toPrecision(6)), reached: roundMoney(target + best.above, 2, 'half_up'), miss: roundMoney(Math.abs(best.above), 2, 'half_up') });
}
