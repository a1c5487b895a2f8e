import { internalRateOfReturn, modifiedReturn, presentValueOf } from '../../../src/domain/money/cash-flows';
import { refusalOf } from '../../support/refusal';

describe('presentValueOf', () => {
  it('leaves the first flow as it is: 122.89 of the published series', () => {
    expect(presentValueOf([-15_000, 1500, 2500, 3500, 4500, 6000], 0.05)).toBeCloseTo(122.89, 2);
  });
});

describe('internalRateOfReturn', () => {
  it('is the rate at which the flows are worth nothing', () => {
    expect(internalRateOfReturn([-100, 110])).toBeCloseTo(0.1, 12);
    expect(presentValueOf([-70_000, 12_000, 15_000, 18_000, 21_000, 26_000], internalRateOfReturn([-70_000, 12_000, 15_000, 18_000, 21_000, 26_000]))).toBeCloseTo(0, 6);
  });

  it('refuses flows of one sign', () => {
    expect(refusalOf(() => internalRateOfReturn([100, 110])).code).toBe('no_return');
  });
});

describe('modifiedReturn', () => {
  it('is Excel’s published MIRR: 12.60941 %', () => {
    expect(modifiedReturn([-120_000, 39_000, 30_000, 21_000, 37_000, 46_000], 0.1, 0.12)).toBeCloseTo(0.1260941, 7);
  });

  it('refuses flows of one sign', () => {
    expect(refusalOf(() => modifiedReturn([-1, -2], 0.1, 0.1)).code).toBe('no_return');
  });
});
