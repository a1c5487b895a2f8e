import { type Contract, tcoOf } from '../billing/contract';
import { boundary } from '../boundary';
import { DomainError } from '../errors';
import { roundMoney } from '../money/rounding';
import { type LeverId, levers } from './levers';

/** Values at which the cost is looked at before it is closed in on: it need not fall all the way as a lever moves. */
const points = 64;
/** A target is met to the cent; an answer has no more digits than its cost can tell, and a sentence fewer. */
const [cent, digits, saidDigits] = [0.005, 12, 9];
const said = (value: number): number => Number(value.toPrecision(saidDigits));
const inCents = (money: number): number => roundMoney(money, 2, 'half_up');

/**
 * How far a lever must go for the contract to cost the target; of several values the one nearest to today's.
 * Where only the rounding of money on the bills passes the target, the last value at which the contract does not cost more.
 * @param target - money in the contract's currency
 * @returns the lever's value as the terms would say it
 * @throws DomainError `target_jumped` with the cost on both sides where a step lies between; `target_out_of_reach` with the best that the lever can do
 * @example 100,000 minutes a month at 10 for 1,000 and 12 months, target 10,200 -> discount_off 0.15
 */
export function leverFor(contract: Contract, id: LeverId, target: number): number {
  const lever = levers[id];
  const costAt = (value: number, of = contract): number => tcoOf(lever.at(of, value));
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
  const sides = [...crossings].sort((a, b) => distance(a) - distance(b)).map(({ one, next }) => boundary(one.above > 0 ? next.value : one.value, one.above > 0 ? one.value : next.value, (value) => costAt(value) <= target));
  const met = sides.find(([value]) => Math.abs(costAt(value) - target) < cent);
  if (met !== undefined) return Number(met[0].toPrecision(digits));
  const unrounded = withoutRounding(contract);
  const rounded = sides.find(([value, beyond]) => Math.abs(costAt(value, unrounded) - costAt(beyond, unrounded)) < cent);
  if (rounded !== undefined) return rounded[0];
  const [jump] = sides;
  if (jump !== undefined) throw new DomainError('target_jumped', { lever: id, target, limit: said(jump[0]), reached: inCents(costAt(jump[0])), beyond: inCents(costAt(jump[1])) });
  const best = looked.reduce((nearest, one) => (Math.abs(one.above) < Math.abs(nearest.above) ? one : nearest));
  throw new DomainError('target_out_of_reach', { lever: id, target, limit: said(best.value), reached: inCents(target + best.above), miss: inCents(Math.abs(best.above)) });
}

/** The contract with bills to the last digit: what is a step there is none of rounding. */
function withoutRounding({ program, ...contract }: Contract): Contract {
  return { ...contract, program: { ...program, agreement: { ...program.agreement, rounding: 'none' } } };
}
