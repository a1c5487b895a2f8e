import { roundMoney } from '../money/rounding';
import { priceOf, priceSteps, type Step } from '../pricing/ladder';
import type { PriceModel } from '../pricing/rate-card';
import { add, addCharge, type Billing, count, openMonth } from './billing';
import { holdAgainstCaps, holdAgainstMinimums } from './bounds';
import { discountAgreed, discountPools } from './discounts';
import type { ShareFee } from './fees';
import { aboutRow, agreedTerms } from './ledger';
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
    explainRenewal(bill);
    meter(bill);
    roundQuantities(bill);
    drawQuotas(bill);
    priceUsage(bill);
    discountPools(bill);
    discountAgreed(bill);
    chargeFixed(bill);
    holdAgainstCaps(bill);
    const shortfalls = holdAgainstMinimums(bill);
    settleTax(bill);
    holdAgainstCommitments(bill, shortfalls);
    chargeShares(bill);
  }
  addTaxes(bill);
  return bill.total;
}

/** After the term a bill says by what its prices are multiplied, also where nobody said and they stay. */
function explainRenewal(bill: Billing): void {
  const { program, ledger, month, priceFactor } = bill;
  if (ledger.explains && month > program.agreement.termMonths) add(bill, 'renewal', agreedTerms.renewal, 0, priceFactor, 0);
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

function chargeFixed(bill: Billing): void {
  const { fixed } = bill.program;
  for (let index = 0; index < fixed.length; index += 1) {
    const fee = fixed[index];
    if (fee === undefined || !isDue(bill.month, fee.months)) continue;
    const due = fee.amount * bill.priceFactor;
    bill.fixedNets[index] = due;
    add(bill, 'fixed', fee.about, fee.count, fee.price * bill.priceFactor, due);
  }
}

/** After discounts and caps the charges of each price and fee are what tax is held against. */
function settleTax(bill: Billing): void {
  const { prices, fixed } = bill.program;
  for (let index = 0; index < prices.length; index += 1) count(bill, bill.nets[index] ?? 0, prices[index]?.tax ?? null);
  for (let index = 0; index < fixed.length; index += 1) count(bill, bill.fixedNets[index] ?? 0, fixed[index]?.tax ?? null);
}

/** Without a monthly commitment what lies beyond the packs is overage. */
function holdAgainstCommitments(bill: Billing, shortfalls: number): void {
  const { minCommitMonth, minCommitTerm, overageMultiplier, spendCap, termMonths } = bill.program.agreement;
  const { program, nets, fixedNets } = bill;
  let committed = shortfalls;
  for (const net of nets) committed += net;
  for (let index = 0; index < fixedNets.length; index += 1) if (program.fixed[index]?.isCommitted === true) committed += fixedNets[index] ?? 0;
  if (overageMultiplier !== 1) {
    const over = minCommitMonth > 0 ? Math.max(0, committed - minCommitMonth) : program.packed.reduce((money, price) => money + (nets[price] ?? 0), 0);
    if (over > 0) addCharge(bill, 'overage', agreedTerms.overage, over, overageMultiplier, over * (overageMultiplier - 1), program.agreedTax);
  }
  const shortfall = Math.max(0, minCommitMonth - committed);
  if (shortfall > 0) addCharge(bill, 'commitment', agreedTerms.month, committed, minCommitMonth, shortfall, program.agreedTax);
  bill.committed += committed + shortfall;
  if (bill.month % termMonths === 0) {
    if (bill.committed < minCommitTerm) addCharge(bill, 'commitment_term', agreedTerms.term, bill.committed, minCommitTerm, minCommitTerm - bill.committed, program.agreedTax);
    bill.committed = 0;
  }
  if (bill.total > spendCap) addCharge(bill, 'spend_cap', agreedTerms.cap, bill.total, spendCap, spendCap - bill.total, program.agreedTax);
}

/** Shares are of the month's charges so far, so that one share is never taken of another. */
function chargeShares(bill: Billing): void {
  const base = bill.total;
  for (const fee of bill.program.shares) {
    const share = chargeShare(bill, fee, base);
    if (share < fee.least) addCharge(bill, 'percent_minimum', fee.about, share, fee.least, fee.least - share, fee.tax);
  }
}

function chargeShare(bill: Billing, { ladder, share, about, tax }: ShareFee, base: number): number {
  if (ladder === null) {
    addCharge(bill, 'percent', about, base, share, base * share, tax);
    return base * share;
  }
  priceSteps(base, ladder, (_bill, step, money, points) => { addCharge(bill, 'percent', aboutRow(step.row), money, step.price() / 100, points / 100, tax); }, bill);
  return priceOf(base, ladder) / 100;
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
  // The tax that an invoice states is rounded as its money is.
  const stated = rounding === null ? added + inside : roundMoney(added + inside, rounding.decimals, rounding.mode);
  if (isTaxRecoverable && stated !== 0) add(bill, 'tax_recovered', agreedTerms.recovered, stated, 0, -stated);
}
