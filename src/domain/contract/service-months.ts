/**
 * In how many months of the calendar a contract lies: fees, quotas and SLA of a vendor that goes by the calendar are counted in these.
 * @param startDay - day of the month on which it begins, 1 to 31
 * @param months - from day to day, whole, 1 or more
 * @example three months from 17 March end on 16 June: 4
 * @see https://github.com/tencentyun/qcloud-documents, 点播 SLA: such a contract has four service months
 */
export function calendarMonths(startDay: number, months: number): number {
  return startDay === 1 ? months : months + 1;
}
