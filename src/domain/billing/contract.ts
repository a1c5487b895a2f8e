import { billMonth } from './bill';
import { carriedOn, carryOn, openBilling } from './billing';
import { type About, type BillStep, type Category, categoryOf, type Ledger, totalsOnly } from './ledger';
import type { Program } from './program';
import type { FillUsage, LineUsage } from './usage-months';

/** One offer, priced for these lines under these terms. */
export interface Contract {
  readonly program: Program;
  readonly usage: readonly LineUsage[];
  readonly fill: FillUsage;
  /** Months that are looked at, 1 to 600. */
  readonly horizon: number;
  /** In which money is reported, ISO 4217; empty where the offer does not say. */
  readonly currency: string;
  /** What one unit of the offer's own currency is worth in `currency`: agreed money is written in the offer's. */
  readonly fxRate: number;
}

/** A line of a bill. The amounts of all lines add up to the bill's total, exactly and in this order. */
export interface BillLine {
  readonly step: BillStep;
  readonly about: About;
  readonly quantity: number;
  readonly price: number;
  readonly amount: number;
}

/** One month of a contract; month 0 is the signing. */
export interface MonthTotal extends Readonly<Record<Category, number>> {
  readonly month: number;
  /** Participant-minutes of the usage, whatever they are billed as. */
  readonly minutes: number;
  readonly total: number;
  /** What the agreed discount took off, >= 0. */
  readonly agreedDiscount: number;
}

/** The bill of one month, as lines. Earlier months are billed first: packs and commitments carry over. */
export function billOf(program: Program, fill: FillUsage, month: number): readonly BillLine[] {
  const bill = openBilling(program, totalsOnly);
  for (let earlier = 1; earlier < month; earlier += 1) {
    fill(earlier, bill.usage);
    billMonth(bill, earlier);
  }
  const lines: BillLine[] = [];
  bill.ledger = {
    explains: true,
    post: (step, about, quantity, price, amount) => {
      lines.push({ step, about, quantity, price, amount });
    },
  };
  if (month > 0) fill(month, bill.usage);
  billMonth(bill, month);
  return lines;
}

/** What each month costs in all, from 0 to the last: the totals of `monthsOf`, for whoever needs nothing else. */
export function totalsOf(program: Program, fill: FillUsage, last: number): Float64Array {
  const totals = new Float64Array(last + 1);
  const bill = openBilling(program, totalsOnly);
  for (let month = 0; month <= last; month += 1) {
    if (month > 0) fill(month, bill.usage);
    totals[month] = billMonth(bill, month);
  }
  return totals;
}

/** Every month's totals by where they come from, from 0 to the last. */
export function monthsOf(program: Program, fill: FillUsage, last: number): readonly MonthTotal[] {
  const months: MonthTotal[] = [];
  const sums: Record<Category | 'agreedDiscount', number> = { usage: 0, fixed: 0, oneOff: 0, shortfall: 0, discount: 0, tax: 0, agreedDiscount: 0 };
  const ledger: Ledger = {
    explains: false,
    post: (step, _about, _quantity, _price, amount) => {
      if (step === 'usage') sums.usage += amount;
      else sums[categoryOf[step]] += amount;
      if (step === 'agreed_discount') sums.agreedDiscount -= amount;
    },
  };
  const bill = openBilling(program, ledger);
  for (let month = 0; month <= last; month += 1) {
    sums.usage = sums.fixed = sums.oneOff = sums.shortfall = sums.discount = sums.tax = sums.agreedDiscount = 0;
    if (month > 0) fill(month, bill.usage);
    const total = billMonth(bill, month);
    const { usage, fixed, oneOff, shortfall, discount, tax, agreedDiscount } = sums;
    months.push({ month, minutes: month === 0 ? 0 : minutesIn(program, bill.usage), total, agreedDiscount, usage, fixed, oneOff, shortfall, discount, tax });
  }
  return months;
}

/** The months of a contract's horizon, those of its term, and the one that a notice reaches into. */
export function monthsToLeave({ program, fill, horizon }: Contract): readonly MonthTotal[] {
  return monthsOf(program, fill, Math.max(horizon, program.agreement.termMonths) + 1);
}

/** Total cost of ownership: all months of the horizon and the signing. */
export function tcoOf({ program, fill, horizon }: Contract): number {
  return totalsOf(program, fill, horizon).reduce((sum, total) => sum + total, 0);
}

/**
 * What a contract costs under many usages that are the same in its first months: those are billed once.
 * @param same - months from 1 in which no usage differs
 * @returns as `tcoOf` for each usage, exactly: the same months in the same order
 */
export function tcoUnder({ program, fill, horizon }: Contract, same: number): (usage: FillUsage) => number {
  const bill = openBilling(program, totalsOnly);
  const shared = Math.min(same, horizon);
  let begun = billMonth(bill, 0);
  for (let month = 1; month <= shared; month += 1) {
    fill(month, bill.usage);
    begun += billMonth(bill, month);
  }
  const carried = carriedOn(bill);
  return (usage) => {
    carryOn(bill, carried);
    let total = begun;
    for (let month = shared + 1; month <= horizon; month += 1) {
      usage(month, bill.usage);
      total += billMonth(bill, month);
    }
    return total;
  };
}

function minutesIn({ minuteLines }: Program, usage: Float64Array): number {
  let minutes = 0;
  for (const line of minuteLines) minutes += usage[line] ?? 0;
  return minutes;
}

/** What an amount at a month's end is worth at the signing. @param rate - effective a year */
export function presentValue(amount: number, month: number, rate: number): number {
  return amount * (1 + rate) ** (-month / 12);
}
