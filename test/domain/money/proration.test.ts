import { feeForDays, refundByDays } from '../../../src/domain/money/proration';
import { roundMoney } from '../../../src/domain/money/rounding';

describe('feeForDays', () => {
  it('charges 22 of 31 days of a fee of 50 from 10 August on: 35.48', () => {
    expect(roundMoney(feeForDays(50, 31 - 10 + 1, 31), 2, 'half_up')).toBe(35.48);
  });
});

describe('refundByDays', () => {
  it('counts a started day in full: 200 less 3 days at 20 is 140', () => {
    expect(refundByDays(200, 20, 2 + 10 / 24)).toBe(140);
  });

  it('pays back nothing once the days have used up what was paid', () => {
    expect(refundByDays(200, 20, 11)).toBe(0);
  });
});
