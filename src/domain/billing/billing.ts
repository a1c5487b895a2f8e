import { type MoneyRounding, roundMoney } from '../money/rounding';
import type { About, BillStep, Ledger } from './ledger';
import type { Program } from './program';

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
  /** What is due of each fixed fee, after the caps so far. */
  readonly fixedNets: Float64Array;
  /** Charges that count under each cap and each minimum since its period began. */
  readonly underCaps: Float64Array;
  readonly underMinimums: Float64Array;
  /** The price, by its place in the program, whose steps are charged at the moment. */
  priced: number;
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
    fixedNets: new Float64Array(program.fixed.length),
    underCaps: new Float64Array(program.caps.length),
    underMinimums: new Float64Array(program.minimums.length),
    priced: 0,
    rounding: agreement.rounding === 'none' ? null : (agreement.rounding ?? offer.rounding?.money ?? null),
    total: 0,
    withoutTax: 0,
    withTax: 0,
    roundedLines: 0,
  };
}

/** A copy of what a contract's bills carry from one month to the next. */
export function carriedOn({ left, committed, underCaps, underMinimums }: Billing): Pick<Billing, 'left' | 'committed' | 'underCaps' | 'underMinimums'> {
  return { left: left.slice(), committed, underCaps: underCaps.slice(), underMinimums: underMinimums.slice() };
}

/** Takes a contract's bills up where they were left. */
export function carryOn(bill: Billing, { left, committed, underCaps, underMinimums }: ReturnType<typeof carriedOn>): void {
  bill.left.set(left);
  bill.committed = committed;
  bill.underCaps.set(underCaps);
  bill.underMinimums.set(underMinimums);
}

/** Begins a month: its price level, its discount, and no figures yet. */
export function openMonth(bill: Billing, month: number): void {
  const { agreement } = bill.program;
  bill.month = month;
  bill.priceFactor = priceFactorOf(month, agreement);
  bill.discountOff = agreement.discountOffOfYear.size === 0 ? agreement.discountOff : (agreement.discountOffOfYear.get(Math.max(1, Math.ceil(month / 12))) ?? agreement.discountOff);
  bill.quantities.fill(0);
  bill.nets.fill(0);
  bill.fixedNets.fill(0);
  bill.total = 0;
  bill.withoutTax = 0;
  bill.withTax = 0;
  bill.roundedLines = 0;
}

/** Adds a line to the month's bill. */
export function add(bill: Billing, step: BillStep, about: About, quantity: number, price: number, amount: number): void {
  const { rounding } = bill;
  bill.total += amount;
  if (rounding !== null && rounding.of === 'line') bill.roundedLines += roundMoney(amount, rounding.decimals, rounding.mode) - amount;
  bill.ledger.post?.(step, about, quantity, price, amount);
}

/** Inside the term prices escalate by contract year; after it the renewal's uplift is added once for each year begun. */
export function priceFactorOf(month: number, { termMonths, priceEscalatorYear, renewalUpliftYear }: Program['agreement']): number {
  if (priceEscalatorYear === 0 && renewalUpliftYear === 0) return 1;
  const inTerm = Math.min(Math.max(month, 1), termMonths);
  const yearsRenewed = month > termMonths ? Math.ceil((month - termMonths) / 12) : 0;
  return (1 + priceEscalatorYear) ** (Math.ceil(inTerm / 12) - 1) * (1 + renewalUpliftYear) ** yearsRenewed;
}

/** Adds an amount and remembers whether its price holds the tax. */
export function addCharge(bill: Billing, step: BillStep, about: About, quantity: number, price: number, amount: number, tax: boolean | null): void {
  count(bill, amount, tax);
  add(bill, step, about, quantity, price, amount);
}

/** Counts an amount by its basis: its own, else that of the terms. */
export function count(bill: Billing, amount: number, tax: boolean | null): void {
  const basis = tax ?? bill.program.agreement.pricesIncludeTax;
  if (basis === true) bill.withTax += amount;
  else if (basis === false) bill.withoutTax += amount;
}
