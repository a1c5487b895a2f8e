import { calendarMonths } from '../../../src/domain/contract/service-months';

describe('calendarMonths', () => {
  it.each([[17, 3, 4], [1, 3, 3], [31, 12, 13], [2, 1, 2]])('counts from day %d over %d months %d of the calendar', (day, months, counted) => {
    expect(calendarMonths(day, months)).toBe(counted);
  });
});
