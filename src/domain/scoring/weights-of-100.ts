/** A criterion's weight, and whether the user holds it where it is. */
export interface HeldWeight {
  readonly weight: number;
  readonly isLocked: boolean;
}

/** Weights are shown and kept with this many steps to 1. */
const steps = 10;

/**
 * Weights that add up to exactly 100: locked ones stay, the others keep their proportions; where those are all 0 they share equally.
 * @param weights - >= 0
 * @returns in tenths, rounded so that nothing is lost (the largest remainders are rounded up); undefined where the locked ones leave no
 * way to 100: they are more than that, or nothing else is there to take the rest
 * @example to100([{ weight: 50, isLocked: true }, { weight: 10, isLocked: false }, { weight: 30, isLocked: false }]) -> [50, 12.5, 37.5]
 */
export function to100(weights: readonly HeldWeight[]): readonly number[] | undefined {
  const free = weights.filter(({ isLocked }) => !isLocked);
  const locked = tenths(sum(weights.filter(({ isLocked }) => isLocked)));
  const rest = 100 * steps - locked;
  if (rest < 0 || (free.length === 0 && rest !== 0)) return undefined;
  const total = sum(free);
  const exact = weights.map(({ weight, isLocked }) => (isLocked ? weight * steps : total === 0 ? rest / free.length : (weight / total) * rest));
  const whole = exact.map((share, index) => (weights[index]?.isLocked === true ? share : Math.floor(share + noise)));
  const order = exact.flatMap((share, index) => (weights[index]?.isLocked === true ? [] : [{ index, remainder: share - (whole[index] ?? 0) }])).sort((a, b) => b.remainder - a.remainder);
  const missing = Math.round(rest - sum(whole.filter((_share, index) => weights[index]?.isLocked !== true).map((weight) => ({ weight }))));
  order.slice(0, missing).forEach(({ index }) => { whole[index] = (whole[index] ?? 0) + 1; });
  return whole.map((share) => share / steps);
}

/** 0.1 + 0.2 must not cost a tenth. */
const noise = 1e-9;

function tenths(weight: number): number {
  return Math.round(weight * steps * 1e6) / 1e6;
}

function sum(weights: readonly { readonly weight: number }[]): number {
  return weights.reduce((total, { weight }) => total + weight, 0);
}
