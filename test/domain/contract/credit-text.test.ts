import { creditStepsIn } from '../../../src/domain/contract/credit-text';

const ladder = [{ bound: 0.95, credit: 1 }, { bound: 0.99, credit: 0.25 }, { bound: 0.9995, credit: 0.1 }];

describe('creditStepsIn', () => {
  it.each([
    '低于99.95%赔10%，低于99%赔25%，低于95%赔100%',
    'below 99.95%: 10%, below 99%: 25%, below 95%: 100%',
    '可用性＜９９．９５％ 抵扣 １０％；＜99％ 抵扣 25％；＜95％ 抵扣 100％',
    '99%～99.95%：月费的10%；95%～99%：25%；低于95%：100%',
    '99% ≤ 可用性 < 99.95% 赔 10%; 95% ≤ 可用性 < 99% 赔 25%; 可用性 < 95% 赔 100%',
    'less than 99.95% earns a credit of 10%; under 99% 25%; <95% 100%',
  ])('reads %s', (text) => {
    expect(creditStepsIn(text)).toEqual(ladder);
  });

  it.each(['代金券', '10%/25%/50%', '低于99.95%赔10%，最高50%', '低于99.95%赔', '低于100%赔200%', ''])('finds no ladder in %p', (text) => {
    expect(creditStepsIn(text)).toBeUndefined();
  });
});
