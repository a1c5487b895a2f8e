import type { Cell, Grid } from '../../src/domain/cells';
import { offersOf, openPrices } from '../../src/functions/prices';
import { refusalOf } from '../support/refusal';

/** A range whose first price counts how often it is read. */
function countedRange(): { readonly grid: Grid; readonly reads: () => number } {
  const row: Cell[] = ['A', 'HD', '1000min', 28];
  let reads = 0;
  Object.defineProperty(row, 3, { get: () => (reads += 1, 28) });
  return { grid: [['Offer', 'Item', 'Unit', 'Price'], row, ['B', 'HD', '1000min', 20]], reads: () => reads };
}

describe('offersOf', () => {
  it('reads a range once', () => {
    const { grid } = countedRange();
    expect(offersOf(grid).map(({ name }) => name)).toEqual(['A', 'B']);
    expect(offersOf(grid)).toBe(offersOf(grid));
  });
});

describe('openPrices', () => {
  it('reads a range once for all vendor words, those that it does not know too', () => {
    const { grid, reads } = countedRange();
    expect(openPrices('A', grid).costs('HD', 'CN')(1000)).toBe(28);
    const before = reads();
    expect(openPrices('B', grid).costs('HD', 'CN')(1000)).toBe(20);
    expect(refusalOf(() => openPrices('C', grid))).toMatchObject({ code: 'unknown_offer' });
    expect(reads()).toBe(before);
  });
});
