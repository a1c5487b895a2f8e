import { type MoneyRounding, roundMoney, roundUp } from '../money/rounding';
import { priceSteps } from '../pricing/ladder';
import type { PriceModel } from '../pricing/rate-card';
import type { About, BillStep, Ledger } from './ledger';
import type { Program, Quota } from './program';

/** A contract's bills, made one month after another: what is carried on, and the figures of the month at hand. */
export interface Billing {
  readonly program: Program;
  /** Who receives the lines; may change between months. */
  ledger: Ledger;
  /** Units of each usage line in the month that is billed next. */
  readonly usage: Float64Array;
  /** Units left of each quota. */
  readonly left: Float64Array;
  /** Charges that count towards the term's commitment since it last came due. */
  committed: number;
  month: number;
  /** By what prices and fixed fees are multiplied in this month. */
  priceFactor: number;
  discountOff: number;
  readonly quantities: Float64Array;
  /** Charges of each price, after the discounts so far. */
  readonly nets: Float64Array;
  readonly rounding: MoneyRounding | null;
  total: number;
  /** Charges by the basis of their prices: tax not in them, and tax in them. */
  withoutTax: number;
  withTax: number;
  /** What rounding each line has done so far, where lines are rounded. */
  roundedLines: number;
}

/** Opens a contract's bills before month 1. */
export function openBilling(program: Program, ledger: Ledger): Billing {
  const { agreement, offer } = program;
  return {
    program,
    ledger,
    usage: new Float64Array(program.lines.length),
    left: new Float64Array(program.quotas.length),
    committed: 0,
    month: 0,
    priceFactor: 1,
    discountOff: 0,
    quantities: new Float64Array(program.pots.length),
    nets: new Float64Array(program.prices.length),
    rounding: agreement.rounding ?? offer.rounding?.money ?? null,
    total: 0,
    withoutTax: 0,
    withTax: 0,
    roundedLines: 0,
  };
}

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

function openMonth(bill: Billing, month: number): void {
  const { agreement } = bill.program;
  bill.month = month;
  bill.priceFactor = priceFactorOf(month, agreement);
  bill.discountOff = agreement.discountOffOfYear.size === 0 ? agreement.discountOff : (agreement.discountOffOfYear.get(Math.max(1, Math.ceil(month / 12))) ?? agreement.discountOff);
  bill.quantities.fill(0);
  bill.nets.fill(0);
  bill.total = 0;
  bill.withoutTax = 0;
  bill.withTax = 0;
  bill.roundedLines = 0;
}

function add(bill: Billing, step: BillStep, about: About, quantity: number, price: number, amount: number): void {
  const { rounding } = bill;
  bill.total += amount;
  if (rounding !== null && rounding.of === 'line') bill.roundedLines += roundMoney(amount, rounding.decimals, rounding.mode) - amount;
  bill.ledger.post(step, about, quantity, price, amount);
}

/** Inside the term prices escalate by contract year; after it the renewal's uplift is added once for each year begun. */
export function priceFactorOf(month: number, { termMonths, priceEscalatorYear, renewalUpliftYear }: Program['agreement']): number {
  if (priceEscalatorYear === 0 && renewalUpliftYear === 0) return 1;
  const inTerm = Math.min(Math.max(month, 1), termMonths);
  const yearsRenewed = month > termMonths ? Math.ceil((month - termMonths) / 12) : 0;
  return (1 + priceEscalatorYear) ** (Math.ceil(inTerm / 12) - 1) * (1 + renewalUpliftYear) ** yearsRenewed;
}

/** Adds an amount and remembers whether its price holds the tax. */
function addCharge(bill: Billing, step: BillStep, about: About, quantity: number, price: number, amount: number, tax: boolean | null): void {
  const basis = tax ?? bill.program.agreement.pricesIncludeTax;
  if (basis === true) bill.withTax += amount;
  else if (basis === false) bill.withoutTax += amount;
  add(bill, step, about, quantity, price, amount);
}

function meter(bill: Billing): void {
  const { program, quantities, usage } = bill;
  const { explains } = bill.ledger;
  for (const { line, pot, perUnit, ratio, about } of program.draws) {
    const billed = (usage[line] ?? 0) * perUnit;
    quantities[pot] = (quantities[pot] ?? 0) + billed;
    if (explains) add(bill, 'meter', about, billed / ratio, 0, 0);
  }
  if (!explains) return;
  for (const { pot, about } of program.converted) add(bill, 'ratio', about, quantities[pot] ?? 0, 0, 0);
}

/** Minutes are rounded up per type; where they convert to standard minutes, those are rounded, all types together. */
function roundQuantities(bill: Billing): void {
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
      if (whole !== quantity) add(bill, 'round', pots[pot]?.about ?? about, whole - quantity, 0, 0);
      quantities[pot] = whole;
    }
    if (last < 0) continue;
    const whole = roundUp(standard, wholeMinutes);
    if (whole !== standard) add(bill, 'round', pots[last]?.about ?? about, whole - standard, 0, 0);
    quantities[last] = (quantities[last] ?? 0) + (whole - standard);
  }
}

/** Free units, included ones and packs, each in its own order of items, until it or the usage is used up. */
function drawQuotas(bill: Billing): void {
  const { program, quantities, month, left } = bill;
  program.quotas.forEach((quota, index) => {
    if (isDue(month, quota.months)) left[index] = quota.units;
    const before = left[index] ?? 0;
    const after = drawQuota(quota, quantities, before);
    left[index] = after;
    if (before !== after) add(bill, quota.step, quota.about, after - before, 0, 0);
  });
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
function isDue(month: number, months: number): boolean {
  return months === Infinity ? month === 1 : (month - 1) % months === 0;
}

function priceUsage(bill: Billing): void {
  const { program, quantities, nets, priceFactor } = bill;
  const { explains } = bill.ledger;
  for (let index = 0; index < program.prices.length; index += 1) {
    const price = program.prices[index];
    if (price === undefined) continue;
    let quantity = 0;
    for (const pot of price.pots) quantity += quantities[pot] ?? 0;
    let charged = 0;
    priceSteps(quantity, price.ladder, (step, units, amount) => {
      const due = amount * priceFactor;
      charged += due;
      add(bill, 'usage', explains ? (price.steps.get(step.row) ?? price.about) : price.about, units, isFlat(step.row.model) ? due : (step.price() * priceFactor) / price.ladder.unitSize, due);
    });
    nets[index] = charged;
  }
}

function isFlat(model: PriceModel): boolean {
  return model === 'stairstep' || model === 'fee';
}

/** The bands count the units of all items together, in the order of the list: the dearer steps of the discount fall on the last items. */
function discountPools(bill: Billing): void {
  const { program, quantities, nets } = bill;
  for (const { pots, bands, about } of program.discounts) {
    const gross = Float64Array.from(nets);
    let counted = 0;
    let discount = 0;
    for (const pot of pots) {
      const ladder = program.pots[pot]?.ladder ?? 0;
      const quantity = quantities[pot] ?? 0;
      const all = (program.prices[ladder]?.pots ?? []).reduce((units, one) => units + (quantities[one] ?? 0), 0);
      if (quantity <= 0 || all <= 0) continue;
      const share = shareOfBands(bands, counted, counted + quantity) / quantity;
      const off = (gross[ladder] ?? 0) * (quantity / all) * share;
      nets[ladder] = (nets[ladder] ?? 0) - off;
      discount += off;
      counted += quantity;
    }
    if (discount > 0) add(bill, 'discount', about, counted, 0, -discount);
  }
}

/** Units from one quantity to another, each by the share of its band. */
function shareOfBands(bands: readonly { readonly from: number; readonly share: number }[], from: number, to: number): number {
  return bands.reduce((shares, band, index) => {
    const end = bands[index + 1]?.from ?? Infinity;
    return shares + Math.max(0, Math.min(to, end) - Math.max(from, band.from)) * band.share;
  }, 0);
}

const agreed = (item: string): About => ({ item, region: '', unit: '', row: null });
const abouts = {
  discount: agreed('discount_off'),
  overage: agreed('overage_multiplier'),
  month: agreed('min_commit_month'),
  term: agreed('min_commit_term'),
  cap: agreed('spend_cap'),
  tax: agreed('tax_rate'),
  inside: agreed('prices_include_tax'),
  recovered: agreed('tax_recoverable'),
  rounding: agreed('rounding'),
};

/** The agreed discount is off metered charges: not off seats, plans, packs and fixed fees. */
function discountAgreed(bill: Billing): void {
  const { program, nets, discountOff } = bill;
  if (discountOff === 0) return;
  let base = 0;
  program.prices.forEach(({ isMetered }, index) => {
    if (!isMetered) return;
    base += nets[index] ?? 0;
    nets[index] = (nets[index] ?? 0) * (1 - discountOff);
  });
  add(bill, 'agreed_discount', abouts.discount, base, discountOff, -base * discountOff);
}

function holdAgainstCaps(bill: Billing): void {
  const { program, nets } = bill;
  for (const { amount, ladders, about } of program.caps) {
    const charged = ladders.reduce((money, index) => money + (nets[index] ?? 0), 0);
    if (charged <= amount) continue;
    for (const index of ladders) nets[index] = ((nets[index] ?? 0) * amount) / charged;
    add(bill, 'cap', about, charged, amount, amount - charged);
  }
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
    if (over > 0) addCharge(bill, 'overage', abouts.overage, over, overageMultiplier, over * (overageMultiplier - 1), null);
  }
  const shortfall = Math.max(0, minCommitMonth - committed);
  if (shortfall > 0) addCharge(bill, 'commitment', abouts.month, committed, minCommitMonth, shortfall, null);
  bill.committed += committed + shortfall;
  if (bill.month % termMonths === 0) {
    if (bill.committed < minCommitTerm) addCharge(bill, 'commitment_term', abouts.term, bill.committed, minCommitTerm, minCommitTerm - bill.committed, null);
    bill.committed = 0;
  }
  if (bill.total > spendCap) addCharge(bill, 'spend_cap', abouts.cap, bill.total, spendCap, spendCap - bill.total, null);
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
  if (added !== 0) add(bill, 'tax', abouts.tax, bill.withoutTax, taxRate, added);
  if (inside !== 0) add(bill, 'tax_inside', abouts.inside, inside, taxRate, 0);
  const { rounding } = bill;
  if (rounding !== null) {
    const difference = rounding.of === 'line' ? bill.roundedLines : roundMoney(bill.total, rounding.decimals, rounding.mode) - bill.total;
    if (difference !== 0) add(bill, 'rounding', abouts.rounding, 0, 0, difference);
  }
  if (isTaxRecoverable && added + inside !== 0) add(bill, 'tax_recovered', abouts.recovered, added + inside, 0, -(added + inside));
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
