import type { Contract } from '../billing/contract';
import { monthsOf, tcoOf } from '../billing/contract';
import { compileBill } from '../billing/program';
import { isMinuteQuota } from '../billing/quotas';
import { isCharge } from '../pricing/ladder';
import type { Offer } from '../pricing/offer';
import type { Agreement } from '../terms/agreement';
import { isFixed } from '../words/units';

/** Something of an offer that a buyer can ask to change, as one number: what the term of this name would say, or a multiple of all unit prices. */
export interface Lever {
  /** Its value in the contract as it is; money in the offer's own currency. */
  now(contract: Contract): number;
  /** The contract with another value. @throws DomainError what `compileBill` throws */
  at(contract: Contract, value: number): Contract;
  /** Between which values it is looked for, both included. @param target - the cost that it shall reach */
  bounds(contract: Contract, target: number): readonly [least: number, most: number];
  /** Its value after a step in the buyer's favour; `now` where it has nothing to give. @param step - a share, above 0 and up to 1 */
  better(contract: Contract, step: number): number;
}

/** Prices and multipliers are looked for up to this many times. */
const mostTimes = 10;

/** All levers by their ids. */
export const levers: Readonly<Record<'discount_off' | 'unit_price' | 'free_minutes_month' | 'min_commit_month' | 'min_commit_term' | 'overage_multiplier' | 'renewal_uplift_year' | 'price_escalator_year', Lever>> = {
  discount_off: {
    ...ofTerm('discountOff', [0, 1]),
    /** A step off what is left, as of every other lever. */
    better: ({ program: { agreement: { discountOff } } }, step) => discountOff + (1 - discountOff) * step,
  },
  unit_price: {
    now: () => 1,
    at: (contract, value) => compiled(contract, contract.program.agreement, pricedAt(contract.program.offer, value)),
    bounds: () => [0, mostTimes],
    better: (_contract, step) => 1 - step,
  },
  free_minutes_month: {
    now: freeMinutes,
    at: (contract, value) => agreeing(contract, { freeMinutesMonth: value }),
    bounds: (contract) => [0, mostQuota(contract)],
    /** So much of the first month's participant-minutes more. */
    better: (contract, step) => freeMinutes(contract) + (monthsOf(contract.program, contract.fill, 1)[1]?.minutes ?? 0) * step,
  },
  min_commit_month: commitment('minCommitMonth', (contract, target) => Math.max(target / contract.horizon, ...monthsOf(contract.program, contract.fill, contract.horizon).map(({ total }) => total))),
  min_commit_term: commitment('minCommitTerm', (contract, target) => Math.max(target, tcoOf(contract))),
  overage_multiplier: ofTerm('overageMultiplier', [0, mostTimes], 1),
  renewal_uplift_year: ofTerm('renewalUpliftYear', [-0.99, 1]),
  price_escalator_year: ofTerm('priceEscalatorYear', [-0.99, 1]),
};

export type LeverId = keyof typeof levers;

/** A term that is a plain number: a step takes so much of what it asks beyond nothing. */
function ofTerm(term: 'discountOff' | 'overageMultiplier' | 'renewalUpliftYear' | 'priceEscalatorYear', bounds: readonly [number, number], nothing = 0): Lever {
  const now = ({ program }: Contract): number => program.agreement[term];
  return { now, at: (contract, value) => agreeing(contract, { [term]: value }), bounds: () => bounds, better: (contract, step) => now(contract) - Math.max(0, now(contract) - nothing) * step };
}

/** Money that the terms say in the offer's own currency. @param largest - what a month or the contract comes to, in the contract's */
function commitment(term: 'minCommitMonth' | 'minCommitTerm', largest: (contract: Contract, target: number) => number): Lever {
  const now = ({ program, fxRate }: Contract): number => program.agreement[term] / fxRate;
  return {
    now,
    at: (contract, value) => agreeing(contract, { [term]: value * contract.fxRate }),
    // Tax inside prices may be recoverable: the cost is then less than the commitment.
    bounds: (contract, target) => [0, (2 * largest(contract, target)) / contract.fxRate],
    better: (contract, step) => now(contract) * (1 - step),
  };
}

function agreeing(contract: Contract, changed: Partial<Agreement>): Contract {
  return compiled(contract, { ...contract.program.agreement, ...changed }, contract.program.offer);
}

function compiled(contract: Contract, agreement: Agreement, offer: Offer): Contract {
  return { ...contract, program: compileBill(offer, contract.program.plans, contract.program.lines, agreement) };
}

/** All prices of a quantity, seats included; not plans, packs, fixed fees, shares, quotas and bounds. */
function pricedAt(offer: Offer, times: number): Offer {
  return { ...offer, rows: offer.rows.map((row) => (isCharge(row) && !isFixed(row.unit) && typeof row.price === 'number' ? { ...row, price: row.price * times } : row)) };
}

/** The minutes that are free each month now, by the terms or the offer's own rows. */
function freeMinutes({ program: { agreement, quotas } }: Contract): number {
  if (agreement.freeMinutesMonth !== null) return agreement.freeMinutesMonth === 'none' ? 0 : agreement.freeMinutesMonth;
  return quotas.reduce((sum, { step, units, about }) => (step === 'free' && about.row !== null && isMinuteQuota(about.row) ? sum + units : sum), 0);
}

/** A quota that no month can use up, whether it is counted in minutes or in standard ones. */
function mostQuota({ program, fill, horizon }: Contract): number {
  const usage = new Float64Array(program.lines.length);
  let most = 0;
  for (let month = 1; month <= horizon; month += 1) {
    fill(month, usage);
    most = Math.max(most, program.draws.reduce((sum, { line, perUnit, ratio }) => sum + (usage[line] ?? 0) * Math.max(perUnit, perUnit / ratio), 0));
  }
  return most;
}
