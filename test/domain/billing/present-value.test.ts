import { presentValue } from '../../../src/domain/billing/contract';

/** A series whose first flow falls at the signing and each further one a year later. */
const yearly = (flows: readonly number[], rate: number): number => flows.reduce((sum, flow, year) => sum + presentValue(flow, 12 * year, rate), 0);

describe('presentValue', () => {
  it('leaves the signing undiscounted: 122.89 of the published series, which Excel’s NPV discounts once more to 117.04', () => {
    const series = yearly([-15_000, 1500, 2500, 3500, 4500, 6000], 0.05);
    expect(series).toBeCloseTo(122.89, 2);
    expect(series / 1.05).toBeCloseTo(117.04, 2);
  });

  it('is Excel’s NPV example one period later: 1,188.44', () => {
    expect(yearly([-10_000, 3000, 4200, 6800], 0.1) / 1.1).toBeCloseTo(1188.44, 2);
  });

  it('is the published cost of a three-year table: 1,672,201', () => {
    expect(yearly([53_150, 666_715, 636_772, 647_783], 0.1)).toBeCloseTo(1_672_201, -1);
  });

  it('discounts a month by the twelfth root: 1,000 after 6 months at 21 % a year are 909.09', () => {
    expect(presentValue(1000, 6, 0.21)).toBeCloseTo(909.09, 2);
  });
});
