import { add, addCharge, type Billing } from './billing';
import type { Bound } from './fees';

/** Charges above a cap of the offer are not due; a cap over several months counts what its period has charged so far. */
export function holdAgainstCaps(bill: Billing): void {
  const { program, month, nets, fixedNets, underCaps } = bill;
  for (let index = 0; index < program.caps.length; index += 1) {
    const cap = program.caps[index];
    if (cap === undefined) continue;
    if ((month - 1) % cap.months === 0) underCaps[index] = 0;
    const charged = chargedUnder(cap, bill);
    const left = Math.max(0, cap.amount - (underCaps[index] ?? 0));
    underCaps[index] = (underCaps[index] ?? 0) + Math.min(charged, left);
    if (charged <= left) continue;
    for (const price of cap.ladders) nets[price] = ((nets[price] ?? 0) * left) / charged;
    for (const fee of cap.fixed) fixedNets[fee] = ((fixedNets[fee] ?? 0) * left) / charged;
    add(bill, 'cap', cap.about, charged, cap.amount, left - charged);
  }
}

/**
 * Tops charges up to the offer's minimums; one over several months comes due in the last month of its period, one for once in that of the term.
 * @returns what was added
 */
export function holdAgainstMinimums(bill: Billing): number {
  const { program, month, underMinimums } = bill;
  let shortfalls = 0;
  for (let index = 0; index < program.minimums.length; index += 1) {
    const minimum = program.minimums[index];
    if (minimum === undefined) continue;
    const charged = (underMinimums[index] ?? 0) + chargedUnder(minimum, bill);
    underMinimums[index] = charged;
    const isOver = minimum.months === Infinity ? month === program.agreement.termMonths : month % minimum.months === 0;
    if (!isOver) continue;
    underMinimums[index] = 0;
    if (charged >= minimum.amount) continue;
    shortfalls += minimum.amount - charged;
    addCharge(bill, 'minimum', minimum.about, charged, minimum.amount, minimum.amount - charged, minimum.tax);
  }
  return shortfalls;
}

function chargedUnder({ ladders, fixed }: Bound, { nets, fixedNets }: Billing): number {
  let charged = 0;
  for (const price of ladders) charged += nets[price] ?? 0;
  for (const fee of fixed) charged += fixedNets[fee] ?? 0;
  return charged;
}
