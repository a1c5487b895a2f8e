import { participantMinutesIn } from '../needs/usage';
import { type BillState, billMonth, openBill } from './bill';
import { type About, type BillStep, type Category, categoryOf } from './ledger';
import type { Program } from './program';
import type { QuantityOf } from './usage-months';

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
export function billOf(program: Program, quantity: QuantityOf, month: number): readonly BillLine[] {
  const state = openBill(program);
  const lines: BillLine[] = [];
  for (let earlier = 1; earlier < month; earlier += 1) bill(program, state, quantity, earlier);
  billMonth(program, state, month, (line) => quantity(line, month), (step, about, units, price, amount) => {
    lines.push({ step, about, quantity: units, price, amount });
  });
  return lines;
}

/** Every month's totals, from 0 to the last. */
export function monthsOf(program: Program, quantity: QuantityOf, last: number): readonly MonthTotal[] {
  const state = openBill(program);
  return Array.from({ length: last + 1 }, (_, month) => {
    const sums: Record<Category, number> = { usage: 0, fixed: 0, oneOff: 0, shortfall: 0, discount: 0, tax: 0 };
    let agreedDiscount = 0;
    const total = billMonth(program, state, month, (line) => quantity(line, month), (step, _about, _quantity, _price, amount) => {
      sums[categoryOf[step]] += amount;
      if (step === 'agreed_discount') agreedDiscount -= amount;
    });
    return { month, minutes: month === 0 ? 0 : minutesIn(program, quantity, month), total, agreedDiscount, ...sums };
  });
}

function bill(program: Program, state: BillState, quantity: QuantityOf, month: number): number {
  return billMonth(program, state, month, (line) => quantity(line, month), ignore);
}

function ignore(): void {
  // Only the state matters: what the month before left over.
}

function minutesIn({ lines }: Program, quantity: QuantityOf, month: number): number {
  return lines.reduce((minutes, { item }, line) => (participantMinutesIn(item) ? minutes + quantity(line, month) : minutes), 0);
}

/** What an amount at a month's end is worth at the signing. @param rate - effective a year */
export function presentValue(amount: number, month: number, rate: number): number {
  return amount * (1 + rate) ** (-month / 12);
}
