import { dayOfText, monthOfDay } from '../../../src/domain/words/dates';

describe('dayOfText', () => {
  it.each([
    ['1900-03-01', 61],
    ['2026-03-01', 46_082],
    ['2026-03-01 12:00', 46_082.5],
    ['2026/3/1 6:00:00', 46_082.25],
    ['2026年3月1日', 46_082],
    ['2026-03-01T12:00:00Z', 46_082.5],
    ['2024-02-29', 45_351],
  ])('reads %s as day %d', (text, day) => {
    expect(dayOfText(text)).toBeCloseTo(day, 9);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-03-00', '2026-03-32', '2026-03-01 24:00', '1.3.2026', 'yesterday', ''])('refuses %s', (text) => {
    expect(dayOfText(text)).toBeNull();
  });

  it('agrees with the month that a day number has, over four centuries', () => {
    for (let year = 1901; year < 2300; year += 13) {
      for (let month = 1; month <= 12; month += 1) expect(monthOfDay(dayOfText(`${year}-${month}-28`) ?? 0)).toBe(month);
    }
  });
});
