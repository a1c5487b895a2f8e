import { busiestMinutes, mostAtOnce } from '../../../src/domain/metering/clock-minutes';

const from = (minute: number, second: number, seconds: number, streams = 1) => ({ from: minute * 60 + second, seconds, streams });

describe('busiestMinutes', () => {
  it('counts each minute at the most that are there at once in it: 1 in the first, 2 in the second', () => {
    expect(busiestMinutes([from(0, 30, 60), from(1, 0, 60)], null)).toBe(3);
  });

  it('counts one who leaves as another comes once, in the minute of both', () => {
    expect(busiestMinutes([from(0, 0, 30), from(0, 30, 30)], null)).toBe(1);
  });

  it.each([[59, 1], [60, 1], [61, 2]])('counts a stay of %d seconds from the full minute as %d', (seconds, minutes) => {
    expect(busiestMinutes([from(5, 0, seconds)], null)).toBe(minutes);
  });

  it('counts only minutes that somebody\'s sending touches', () => {
    expect(busiestMinutes([from(0, 0, 300, 1)], [from(1, 59, 2)])).toBe(2);
    expect(busiestMinutes([from(0, 0, 300, 1)], [])).toBe(0);
  });
});

describe('mostAtOnce', () => {
  it('is 2 where two of three overlap, 0 of nobody', () => {
    expect(mostAtOnce([from(0, 0, 60), from(0, 59, 60), from(1, 59, 60)])).toBe(2);
    expect(mostAtOnce([])).toBe(0);
  });
});
