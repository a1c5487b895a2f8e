import { isAbove, roundUp } from '../money/rounding';
import { add, type Billing } from './billing';
import type { Quota } from './quotas';

/** Fills the pots with what the usage is billed as. */
export function meter(bill: Billing): void {
  const { program, quantities, usage } = bill;
  const { explains } = bill.ledger;
  for (const { line, pot, perUnit, ratio, about } of program.draws) {
    const billed = (usage[line] ?? 0) * perUnit;
    quantities[pot] = (quantities[pot] ?? 0) + billed;
    if (explains) add(bill, 'meter', about, billed / ratio, 0, 0);
  }
  if (!explains) return;
  for (const { line, about } of program.uncharged) add(bill, 'uncharged', about, usage[line] ?? 0, 0, 0);
  for (const { pot, about } of program.converted) add(bill, 'ratio', about, quantities[pot] ?? 0, 0, 0);
}

/** Minutes are rounded up per type; where they convert to standard minutes, those are rounded, all types together. */
export function roundQuantities(bill: Billing): void {
  const { program, quantities } = bill;
  const { wholeMinutes, prices, pots } = program;
  if (wholeMinutes === 0) return;
  for (const { ladder, pots: drawing, about } of prices) {
    if (ladder.measures !== 'min' && ladder.measures !== 'STD') continue;
    let standard = 0;
    let last = -1;
    for (const pot of drawing) {
      const quantity = quantities[pot] ?? 0;
      if ((pots[pot]?.ratio ?? null) !== null) {
        standard += quantity;
        last = pot;
        continue;
      }
      const whole = roundUp(quantity, wholeMinutes);
      if (isAbove(whole, quantity)) add(bill, 'round', pots[pot]?.about ?? about, whole - quantity, 0, 0);
      quantities[pot] = whole;
    }
    if (last < 0) continue;
    const whole = roundUp(standard, wholeMinutes);
    if (isAbove(whole, standard)) add(bill, 'round', pots[last]?.about ?? about, whole - standard, 0, 0);
    quantities[last] = (quantities[last] ?? 0) + (whole - standard);
  }
}

/** Free units, included ones and packs, each in its own order of items, until it or the usage is used up. */
export function drawQuotas(bill: Billing): void {
  const { program, quantities, month, left } = bill;
  for (let index = 0; index < program.quotas.length; index += 1) {
    const quota = program.quotas[index];
    if (quota === undefined) continue;
    if (isDue(month, quota.months)) left[index] = quota.units;
    const before = left[index] ?? 0;
    const after = drawQuota(quota, quantities, before);
    left[index] = after;
    if (before !== after) add(bill, quota.step, quota.about, after - before, 0, 0);
  }
}

function drawQuota({ draws }: Quota, quantities: Float64Array, units: number): number {
  let left = units;
  for (const { pot, weight } of draws) {
    const wanted = (quantities[pot] ?? 0) * weight;
    if (wanted <= 0 || left <= 0) continue;
    const taken = Math.min(wanted, left);
    quantities[pot] = taken === wanted ? 0 : (quantities[pot] ?? 0) - taken / weight;
    left -= taken;
  }
  return left;
}

/** Whether what returns every so many months returns in this one; what never returns is due in month 1. */
export function isDue(month: number, months: number): boolean {
  return months === Infinity ? month === 1 : (month - 1) % months === 0;
}
