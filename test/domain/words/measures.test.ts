import fc from 'fast-check';
import { measureIn, type MeasureUnit } from '../../../src/domain/words/measures';

describe('measureIn', () => {
  it.each<[string, MeasureUnit, number | null]>([
    ['15分钟', 'minute', 15],
    ['15 min', 'minute', 15],
    ['１５ 分钟', 'minute', 15],
    ['P1 15分钟/2小时', 'minute', 15],
    ['一小时', 'minute', 60],
    ['半小时', 'minute', 30],
    ['1.5 h', 'minute', 90],
    ['99.95%', 'share', 0.9995],
    ['9９.９５％', 'share', 0.9995],
    ['5秒内 99.5%', 'share', 0.995],
    ['0.9995', 'share', 0.9995],
    ['P95 不高于 200 毫秒', 'ms', 200],
    ['0.2 s', 'ms', 200],
    ['24小时', 'day', 1],
    ['两周', 'day', 14],
    ['十五天', 'day', 15],
    ['二十个工作日', 'day', 28],
    ['15 business days', 'day', 21],
    ['3 months', 'day', 90],
    ['90天', 'month', 3],
    ['一年', 'month', 12],
    ['24 个月费用', 'month', 24],
    ['1.3倍', 'times', 1.3],
    ['3 times', 'times', 3],
    ['60', 'day', 60],
    ['1,000 分钟', 'minute', 1000],
    ['10,000 free minutes', 'day', null],
    ['7x24', 'times', null],
    ['见附件', 'day', null],
    ['P95', 'ms', null],
    ['', 'day', null],
  ])('%s in %s is %p', (text, unit, value) => {
    expect(measureIn(text, unit)).toBe(value);
  });
});

describe('for any input', () => {
  it('reads what it is given, in Chinese and in English', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99_999 }), (value) => {
      expect([measureIn(`提前${value}天`, 'day'), measureIn(`${value} days' notice`, 'day'), measureIn(`${value.toLocaleString('en-US')} 天`, 'day')]).toEqual([value, value, value]);
    }));
  });
});
