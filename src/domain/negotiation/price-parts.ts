import { billMonth } from '../billing/bill';
import { openBilling } from '../billing/billing';
import type { Contract } from '../billing/contract';
import type { BillStep } from '../billing/ledger';
import { priceOf } from '../pricing/ladder';
import { facePrice, headlinePrices } from './headline';

/** Where a part of the cost comes from: what lies between the headline and the charges for usage, or a later step of the bill. */
export type PartKind = 'metering' | 'extra' | 'price_steps' | 'free_units' | 'price_rise' | Exclude<BillStep, 'renewal' | 'meter' | 'uncharged' | 'ratio' | 'round' | 'free' | 'trial' | 'included' | 'pack_units' | 'usage' | 'tax_inside'>;

/** One part of what stands between an offer's headline and its cost. */
export interface PricePart {
  /** The item or term that brings it about, or the kind's own name. */
  readonly fee: string;
  readonly kind: PartKind;
  /** Below 0: taken off. */
  readonly amount: number;
}

/** An offer's cost over the horizon, taken apart: `headline` and all parts add up to `tco`, up to a rounding of doubles. */
export interface PriceParts {
  readonly headline: number;
  readonly parts: readonly PricePart[];
  readonly tco: number;
  /** What each month costs, from 0. */
  readonly totals: readonly number[];
}

/** What makes charges for usage of a headline, in the order in which it is told. */
const ofUsage: readonly PartKind[] = ['metering', 'extra', 'price_steps', 'free_units', 'price_rise'];
/** Smaller parts, as a share of the cost, are what doubles lose. */
const noise = 1e-12;

/**
 * Takes a contract's cost apart, beginning with its headline: the same minutes at the advertised price of their class.
 * Then what the meter makes of them, extras, steps of the price, free units, rises of the price, and every fee of the bill.
 */
export function priceParts({ program, fill, horizon }: Contract): PriceParts {
  const { draws, pots, prices } = program;
  const found = new Map<string, { readonly fee: string; readonly kind: PartKind; amount: number }>();
  const put = (fee: string, kind: PartKind, amount: number): void => {
    const part = found.get(`${kind}|${fee}`);
    if (part === undefined) found.set(`${kind}|${fee}`, { fee, kind, amount });
    else part.amount += amount;
  };
  let charged = 0;
  const bill = openBilling(program, {
    explains: false,
    post: (step, { item }, _quantity, _price, amount) => {
      if (step === 'usage') charged += amount;
      else if (amount !== 0) put(item, step as PartKind, amount);
    },
  });
  const totals = [billMonth(bill, 0)];
  fill(1, bill.usage);
  const headlines = headlinePrices({ program, usage: bill.usage });
  let headline = 0;
  for (let month = 1; month <= horizon; month += 1) {
    charged = 0;
    fill(month, bill.usage);
    totals.push(billMonth(bill, month));
    const metered = new Float64Array(pots.length);
    for (const { line, pot, perUnit } of draws) metered[pot] = (metered[pot] ?? 0) + (bill.usage[line] ?? 0) * perUnit;
    const quantities = prices.map((price) => price.pots.reduce((sum, pot) => sum + (metered[pot] ?? 0), 0));
    const faces = prices.map(({ ladder }, index) => facePrice(ladder, quantities[index] ?? 0));
    headlines.forEach((price, line) => {
      const asAdvertised = (price ?? 0) * (bill.usage[line] ?? 0);
      headline += asAdvertised;
      put('metering', 'metering', -asAdvertised);
    });
    let atFace = 0;
    for (const { line, pot, perUnit, about } of draws) {
      const amount = (bill.usage[line] ?? 0) * perUnit * (faces[pots[pot]?.ladder ?? 0] ?? 0);
      atFace += amount;
      if (headlines[line] === null) put(about.item, 'extra', amount);
      else put('metering', 'metering', amount);
    }
    const stepped = prices.reduce((sum, { ladder }, index) => sum + priceOf(quantities[index] ?? 0, ladder), 0);
    const before = charged / bill.priceFactor;
    put('price_steps', 'price_steps', stepped - atFace);
    put('free_units', 'free_units', before - stepped);
    put('price_rise', 'price_rise', charged - before);
  }
  const tco = totals.reduce((sum, total) => sum + total, 0);
  const parts = [...found.values()].filter(({ amount }) => Math.abs(amount) > noise * Math.abs(tco));
  return { headline, tco, totals, parts: [...ofUsage.flatMap((kind) => parts.filter((part) => part.kind === kind)), ...parts.filter(({ kind }) => !ofUsage.includes(kind))] };
}
