import { ladderOf } from '../../src/domain/pricing/ladder';
import type { Ladder } from '../../src/domain/pricing/ladder';
import type { PriceModel } from '../../src/domain/pricing/rate-card';
import type { RateRow } from '../../src/domain/pricing/rate-row';

/** A charge row with nothing special about it. */
export function row(given: Partial<RateRow> = {}): RateRow {
  return {
    line: null,
    offer: 'X',
    vendor: null,
    plan: null,
    items: ['HD'],
    role: null,
    region: null,
    unit: { count: 1000, base: 'min' },
    price: 7,
    currency: 'CNY',
    from: 0,
    included: null,
    model: 'graduated',
    tax: null,
    kind: 'quote',
    asOf: null,
    undated: false,
    confidence: null,
    source: null,
    problem: null,
    ...given,
  };
}

/** A ladder of the given model: pairs of From and price, for 1,000 minutes unless said otherwise. */
export function ladder(model: PriceModel, steps: readonly (readonly [from: number, price: number])[], unit: RateRow['unit'] = { count: 1000, base: 'min' }): Ladder {
  return ladderOf(steps.map(([from, price]) => row({ model, from, price, unit })));
}
