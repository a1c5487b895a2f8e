import { DomainError } from '../errors';
import { isAbove } from '../money/rounding';
import { measuredBy, sizeOf, unitText } from '../words/units';
import { fee, feeSteps } from './models/fee';
import { graduated, graduatedSteps } from './models/graduated';
import { wholePackages } from './models/package';
import { stairstep } from './models/stairstep';
import { volume } from './models/volume';
import type { PriceModel } from './rate-card';
import type { RateRow } from './rate-row';

/** One step of a price. */
export interface Step {
  /** The step holds above this quantity, in what the unit measures. */
  readonly from: number;
  readonly row: RateRow;
  /** Its price. @throws DomainError `price_unsaid` where the row states none */
  price(): number;
}

/** The price models that charge a quantity. */
export type ChargeModel = 'graduated' | 'volume' | 'package' | 'stairstep' | 'fee';

/** All steps of one item's price, ascending, the first from 0. */
export interface Ladder {
  readonly model: ChargeModel;
  /** `min`, `GB`, `seat`, ...: what quantities are given in. */
  readonly measures: string;
  /** How much one price covers, in what the unit measures: 1000 for `1000min`, 60 for `hour`. */
  readonly unitSize: number;
  readonly steps: readonly Step[];
  readonly rows: readonly RateRow[];
  /** Amounts for the reached or touched steps, due beside the price of the units. */
  readonly flat: Ladder | null;
}

/** Receives what a quantity draws on one step, for whom it was asked. */
export type EmitStep<For> = (asker: For, step: Step, quantity: number, amount: number) => void;

const charges: Readonly<Record<ChargeModel, (quantity: number, ladder: Ladder) => number>> = { graduated, volume, package: wholePackages, stairstep, fee };

/** Whether a row charges a quantity (free quotas, packs, discounts and the like do not). */
export function isCharge(row: RateRow): row is RateRow & { readonly model: ChargeModel } {
  return row.model in charges;
}

/**
 * What a quantity costs.
 * @param quantity - in what the ladder measures, >= 0
 * @returns money in the rows' currency, unrounded
 * @throws DomainError `price_unsaid` where a step that is reached has no price
 */
export function priceOf(quantity: number, ladder: Ladder): number {
  return charges[ladder.model](quantity, ladder) + (ladder.flat === null ? 0 : priceOf(quantity, ladder.flat));
}

/** The same price step by step: each unit's own step where they are graduated, each touched step where fees are, else the reached one. */
export function priceSteps<For>(quantity: number, ladder: Ladder, emit: EmitStep<For>, asker: For): void {
  if (ladder.model === 'graduated') graduatedSteps(quantity, ladder, emit, asker);
  else if (ladder.model === 'fee') feeSteps(quantity, ladder, emit, asker);
  else emit(asker, reachedStep(quantity, ladder), quantity, charges[ladder.model](quantity, ladder));
  if (ladder.flat !== null) priceSteps(quantity, ladder.flat, emit, asker);
}

/** The step in which the last unit of a quantity lies; a step's upper bound belongs to it. */
export function reachedStep(quantity: number, ladder: Ladder): Step {
  const [first] = ladder.steps;
  if (first === undefined) throw new DomainError('no_price');
  return ladder.steps.reduce((reached, step) => (isAbove(quantity, step.from) ? step : reached), first);
}

/**
 * Puts the rows of one price into order.
 * @param rows - all charge rows of one item, role, region and plan; at least one
 * @throws DomainError the row's own problem, `models_mixed`, `units_mixed`, `steps_overlap`, or `no_price_below` where the first step does not start at 0
 */
export function ladderOf(rows: readonly RateRow[]): Ladder {
  const all = rows.filter(isCharge);
  const amounts = all.filter(({ model }) => flatModels.has(model));
  if (amounts.length > 0 && amounts.length < all.length) return { ...ladderOf(all.filter(({ model }) => !flatModels.has(model))), flat: ladderOf(amounts) };
  return oneLadder(all);
}

/** Models whose price is an amount for a step, whatever the units in it. */
const flatModels = new Set<PriceModel>(['stairstep', 'fee']);

function oneLadder(charged: readonly (RateRow & { readonly model: ChargeModel })[]): Ladder {
  const [first] = charged;
  if (first === undefined) throw new DomainError('no_price');
  for (const row of charged) refuseMixture(first, row);
  const sorted = [...charged].sort((a, b) => a.from - b.from);
  const size = sizeOf(first.unit.base);
  const twice = sorted.find((row, index) => row.from === sorted[index + 1]?.from);
  if (twice !== undefined) throw new DomainError('steps_overlap', { ...place(twice), from: twice.from, rows: linesOf(sorted.filter((row) => row.from === twice.from)) });
  const start = sorted[0]?.from ?? 0;
  if (start > 0) throw new DomainError('no_price_below', { ...place(first), from: start });
  return {
    model: first.model,
    measures: measuredBy(first.unit.base),
    unitSize: first.unit.count * size,
    steps: sorted.map((row) => ({ from: row.from * size, row, price: () => statedPrice(row) })),
    rows: sorted,
    flat: null,
  };
}

function refuseMixture(first: RateRow, row: RateRow): void {
  if (row.problem !== null) throw row.problem;
  if (row.model !== first.model) throw new DomainError('models_mixed', { ...place(row), first: first.model, second: row.model, rows: linesOf([first, row]) });
  if (row.currency !== first.currency) throw new DomainError('currencies_mixed', place(row));
  if (unitText(row.unit) !== unitText(first.unit)) throw new DomainError('units_mixed', { ...place(row), first: unitText(first.unit), second: unitText(row.unit), rows: linesOf([first, row]) });
}

function statedPrice(row: RateRow): number {
  if (row.price === null) throw new DomainError('price_unsaid', place(row));
  return row.price === 'free' ? 0 : row.price;
}

/** What a sentence about a row names. */
export function place(row: RateRow): { readonly offer: string; readonly item: string; readonly rateRow: number } {
  return { offer: row.offer, item: row.items.join(', '), rateRow: row.line ?? 0 };
}

function linesOf(rows: readonly RateRow[]): string {
  return rows.flatMap((row) => (row.line === null ? [] : [row.line])).join(', ');
}
