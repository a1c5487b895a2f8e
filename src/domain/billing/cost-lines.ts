import type { Offer, PriceQuery } from '../pricing/offer';
import { priceSteps } from '../pricing/ladder';
import type { Item } from '../words/items';
import type { BillLine } from './contract';
import type { About } from './ledger';
import { fillPots } from './pots';

/**
 * What `costOf` adds up, line by line: what the quantity is metered as, what that converts to, and what each step of the prices charges.
 * @param quantity - participant-minutes, or the item's own unit; >= 0
 * @returns lines whose amounts add up to `costOf`, up to a rounding of doubles
 * @throws DomainError as `drawsOf`
 */
export function costLines(offer: Offer, item: Item, quantity: number, { region, plans }: Omit<PriceQuery, 'role'>): readonly BillLine[] {
  const { draws, uncharged, pots, prices } = fillPots(offer, plans, [{ item, region }], false);
  const lines: BillLine[] = [];
  const count = (step: BillLine['step'], about: About, counted: number): void => { lines.push({ step, about, quantity: counted, price: 0, amount: 0 }); };
  const quantities = pots.map(() => 0);
  for (const { pot, perUnit, ratio, about } of draws) {
    quantities[pot] = (quantities[pot] ?? 0) + quantity * perUnit;
    count('meter', about, (quantity * perUnit) / ratio);
  }
  for (const { about } of uncharged) count('uncharged', about, quantity);
  pots.forEach(({ ratio, about }, index) => { if (ratio !== null) count('ratio', about, quantities[index] ?? 0); });
  for (const price of prices) {
    const drawn = price.pots.reduce((sum, pot) => sum + (quantities[pot] ?? 0), 0);
    priceSteps(
      drawn,
      price.ladder,
      (charged, step, units, amount) => {
        charged.push({ step: 'usage', about: price.steps.get(step.row) ?? price.about, quantity: units, price: step.row.model === 'stairstep' || step.row.model === 'fee' ? amount : step.price() / price.ladder.unitSize, amount });
      },
      lines,
    );
  }
  return lines;
}
