import { roundMoney } from '../money/rounding';
import { priceSteps, type Step } from '../pricing/ladder';
import type { PriceModel } from '../pricing/rate-card';
import { add, addCharge, type Billing, openMonth } from './billing';
import { discountAgreed, discountPools, holdAgainstCaps } from './discounts';
import { agreedTerms } from './ledger';
import { drawQuotas, isDue, meter, roundQuantities } from './quantities';

/**
 * Makes the bill of one contract month, step by step. Months must be billed in their order, from 1: packs and one-off quotas are used up.
 * The order is the invoice's: what is metered is rounded, then quotas make it free, what remains is priced, discounted, held against caps,
 * minimums and commitments; shares of the bill follow, then tax, then the rounding of money.
 * @param bill - with this month's usage filled in
 * @param month - contract month from 1; 0 is the signing, when once-fees fall due
 * @returns the total: the sum of all posted amounts in their order
 */
export function billMonth(bill: Billing, month: number): number {
  const { program } = bill;
  openMonth(bill, month);
  if (month === 0) {
    for (const fee of program.once) addCharge(bill, 'once', fee.about, fee.count, fee.price, fee.amount, fee.tax);
  } else {
    meter(bill);
    roundQuantities(bill);
    drawQuotas(bill);
    priceUsage(bill);
    discountPools(bill);
    discountAgreed(bill);
    holdAgainstCaps(bill);
    const fixed = chargeFixed(bill);
    const committed = sum(bill.nets) + fixed + holdAgainstMinimums(bill);
    settleTax(bill);
    holdAgainstCommitments(bill, committed);
    chargeShares(bill);
  }
  addTaxes(bill);
  return bill.total;
}

function priceUsage(bill: Billing): void {
  const { program, quantities } = bill;
  for (let index = 0; index < program.prices.length; index += 1) {
    const price = program.prices[index];
    if (price === undefined) continue;
    let quantity = 0;
    for (const pot of price.pots) quantity += quantities[pot] ?? 0;
    bill.priced = index;
    priceSteps(quantity, price.ladder, chargeStep, bill);
  }
}

function chargeStep(bill: Billing, step: Step, units: number, amount: number): void {
  const { program, nets, priceFactor, priced, ledger } = bill;
  const price = program.prices[priced];
  if (price === undefined) return;
  const due = amount * priceFactor;
  nets[priced] = (nets[priced] ?? 0) + due;
  if (ledger.explains) add(bill, 'usage', price.steps.get(step.row) ?? price.about, units, isFlat(step.row.model) ? due : (step.price() * priceFactor) / price.ladder.unitSize, due);
  else add(bill, 'usage', price.about, units, 0, due);
}

function isFlat(model: PriceModel): boolean {
  return model === 'stairstep' || model === 'fee';
}

function holdAgainstMinimums(bill: Billing): number {
  let shortfalls = 0;
  for (const { amount, ladders, about } of bill.program.minimums) {
    const charged = ladders.reduce((money, index) => money + (bill.nets[index] ?? 0), 0);
    if (charged >= amount) continue;
    shortfalls += amount - charged;
    addCharge(bill, 'minimum', about, charged, amount, amount - charged, about.row?.tax ?? null);
  }
  return shortfalls;
}

function chargeFixed(bill: Billing): number {
  let charged = 0;
  for (const { about, amount, price, count, months, tax } of bill.program.fixed) {
    if (!isDue(bill.month, months)) continue;
    const due = amount * bill.priceFactor;
    charged += due;
    addCharge(bill, 'fixed', about, count, price * bill.priceFactor, due, tax);
  }
  return charged;
}

/** After discounts and caps the charges of each price are what tax is held against. */
function settleTax(bill: Billing): void {
  bill.program.prices.forEach(({ tax }, index) => {
    const basis = tax ?? bill.program.agreement.pricesIncludeTax;
    if (basis === true) bill.withTax += bill.nets[index] ?? 0;
    else if (basis === false) bill.withoutTax += bill.nets[index] ?? 0;
  });
}

/** Without a monthly commitment what lies beyond the packs is overage. */
function holdAgainstCommitments(bill: Billing, committed: number): void {
  const { minCommitMonth, minCommitTerm, overageMultiplier, spendCap, termMonths } = bill.program.agreement;
  const { program, nets } = bill;
  if (overageMultiplier !== 1) {
    const beyondPacks = program.quotas.some(({ step }) => step === 'pack_units') ? sum(nets) : 0;
    const over = minCommitMonth > 0 ? Math.max(0, committed - minCommitMonth) : beyondPacks;
    if (over > 0) addCharge(bill, 'overage', agreedTerms.overage, over, overageMultiplier, over * (overageMultiplier - 1), null);
  }
  const shortfall = Math.max(0, minCommitMonth - committed);
  if (shortfall > 0) addCharge(bill, 'commitment', agreedTerms.month, committed, minCommitMonth, shortfall, null);
  bill.committed += committed + shortfall;
  if (bill.month % termMonths === 0) {
    if (bill.committed < minCommitTerm) addCharge(bill, 'commitment_term', agreedTerms.term, bill.committed, minCommitTerm, minCommitTerm - bill.committed, null);
    bill.committed = 0;
  }
  if (bill.total > spendCap) addCharge(bill, 'spend_cap', agreedTerms.cap, bill.total, spendCap, spendCap - bill.total, null);
}

/** Shares are of the month's charges so far, so that one share is never taken of another. */
function chargeShares(bill: Billing): void {
  const base = bill.total;
  for (const { share, least, about, tax } of bill.program.shares) {
    addCharge(bill, 'percent', about, base, share, base * share, tax);
    if (base * share < least) addCharge(bill, 'percent_minimum', about, base * share, least, least - base * share, tax);
  }
}

/** Tax is added to prices without it and shown inside prices with it; where it is recoverable, both are taken off what is paid. */
function addTaxes(bill: Billing): void {
  const { taxRate, isTaxRecoverable } = bill.program.agreement;
  const added = bill.withoutTax * taxRate;
  const inside = (bill.withTax * taxRate) / (1 + taxRate);
  if (added !== 0) add(bill, 'tax', agreedTerms.tax, bill.withoutTax, taxRate, added);
  if (inside !== 0) add(bill, 'tax_inside', agreedTerms.inside, inside, taxRate, 0);
  const { rounding } = bill;
  if (rounding !== null) {
    const difference = rounding.of === 'line' ? bill.roundedLines : roundMoney(bill.total, rounding.decimals, rounding.mode) - bill.total;
    if (difference !== 0) add(bill, 'rounding', agreedTerms.rounding, 0, 0, difference);
  }
  if (isTaxRecoverable && added + inside !== 0) add(bill, 'tax_recovered', agreedTerms.recovered, added + inside, 0, -(added + inside));
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
