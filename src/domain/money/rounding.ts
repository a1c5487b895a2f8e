/** How an amount becomes one that can be paid. */
export type RoundingMode = 'half_up' | 'up' | 'truncate';

/** Money is rounded on each line of a bill, or once on its total. */
export interface MoneyRounding {
  /** Decimals kept, 0 to 8. */
  readonly decimals: number;
  readonly of: 'line' | 'total';
  readonly mode: RoundingMode;
}

const powersOfTen = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8];

/** Digits that a person reads of a double; the rest is what doubles lose. */
const readableDigits = 15;

/** Scaled amounts below this are known to far better than `doubtful`. */
const clearlyRead = 1e9;
const doubtful = 1e-4;
/** From here on doubles are whole numbers. */
const wholeFrom = 2 ** 53;

/**
 * Rounds the decimal value that a person reads, away from zero on a half: 1.005 -> 1.01, though the double lies below it.
 * @param decimals - decimals kept, 0 to 8
 * @example roundMoney(5.775, 2, 'half_up') -> 5.78
 */
export function roundMoney(amount: number, decimals: number, mode: RoundingMode): number {
  const scale = powersOfTen[decimals] ?? 10 ** decimals;
  const scaled = Math.abs(amount) * scale;
  if (scaled >= wholeFrom) return amount;
  const below = Math.floor(scaled);
  // Far from a half and from a whole number doubles can't mislead; the rest is read digit by digit.
  if (mode === 'half_up' && scaled < clearlyRead && Math.abs(scaled - below - 0.5) > doubtful) return (Math.sign(amount) * Math.round(scaled)) / scale;
  const shifted = Number(`${Math.abs(amount).toPrecision(readableDigits)}e0`) * scale;
  const read = Number(shifted.toPrecision(readableDigits));
  const whole = mode === 'half_up' ? Math.floor(read + 0.5) : mode === 'up' ? Math.ceil(read) : Math.floor(read);
  return (Math.sign(amount) * whole) / scale;
}

/** What doubles may have added to a whole number of steps, as a share of it. */
const noise = 1e-12;

/** Whether a quantity lies above a bound by more than doubles lose. */
export function isAbove(quantity: number, bound: number): boolean {
  return quantity * (1 - noise) > bound;
}

/**
 * Rounds a quantity up to whole steps, as meters do.
 * @param step - > 0, in the quantity's unit: 1 for whole minutes, 0.1 for steps of 6 seconds
 * @example roundUp(7.42, 1) -> 8
 */
export function roundUp(quantity: number, step: number): number {
  return Math.ceil((quantity / step) * (1 - noise)) * step;
}
