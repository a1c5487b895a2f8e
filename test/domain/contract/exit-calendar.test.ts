import { dayOfCell, isoOfDay, lastDayOf } from '../../../src/domain/contract/exit-calendar';

describe('lastDayOf', () => {
  it.each([
    ['2026-03-17', 3, '2026-06-16'],
    ['2026-01-01', 12, '2026-12-31'],
    ['2026-01-31', 1, '2026-02-27'],
    ['2028-01-31', 1, '2028-02-28'],
    ['2026-11-30', 3, '2027-02-27'],
    ['2026-12-31', 36, '2029-12-30'],
  ])('from %s over %d months is %s', (start, months, last) => {
    expect(isoOfDay(lastDayOf(dayOfCell(start) ?? NaN, months))).toBe(last);
  });
});

describe('dayOfCell', () => {
  it.each<[string | number, number | null]>([['2026-03-17', 46_098], ['2026年3月17日', 46_098], ['2026/3/17 10:00', 46_098], [46_098.5, 46_098], [3, null], ['soon', null], ['2026-02-30', null], ['', null]])('reads %p as %p', (cell, day) => {
    expect(dayOfCell(cell)).toBe(day);
  });
});
