import { parseUnit, unitText } from '../../../src/domain/words/units';
import { parseNumber } from '../../../src/domain/words/numbers';
import { vocabulary } from '../../../src/functions/words';

describe('parseUnit', () => {
  it.each([
    ['1000min', 1000, 'min', null],
    ['min', 1, 'min', null],
    ['1000 minutes', 1000, 'min', null],
    ['千分钟', 1000, 'min', null],
    ['元/千分钟', 1000, 'min', 'CNY'],
    ['US$/1,000 min', 1000, 'min', 'USD'],
    ['per hour', 1, 'hour', null],
    ['10000image', 10000, 'image', null],
    ['万张', 10000, 'image', null],
    ['12month', 12, 'month', null],
    ['GiB', 1, 'GiB', null],
    ['Mbps', 1, 'Mbps', null],
    ['100Mbps', 100, 'Mbps', null],
    ['席/月', null, null, null],
    ['％', 1, '%', null],
    ['1000STD', 1000, 'STD', null],
    ['furlong', null, null, null],
    ['0min', null, null, null],
  ])('reads %s', (text, count, base, currency) => {
    expect(parseUnit(text, vocabulary)).toEqual(count === null ? null : { count, base, currency });
  });

  it('is read back from how it is written', () => {
    for (const unit of [{ count: 1000, base: 'min' }, { count: 1, base: 'GB' }, { count: 12, base: 'month' }]) {
      expect(parseUnit(unitText(unit), vocabulary)).toMatchObject(unit);
    }
  });
});

describe('parseNumber', () => {
  it.each([
    ['120000', 120000],
    ['１２０,０００', 120000],
    ['12万', 120000],
    ['1.5M', 1500000],
    ['-3', -3],
    ['.5', 0.5],
    ['1e3', 1000],
    ['1,2', null],
    ['12 minutes', null],
    ['', null],
    ['1e999', null],
  ])('reads %s as %s', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });
});
