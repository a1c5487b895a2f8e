/** A day as an ISO date, by the clock of whoever looks at it. */
export function isoDay(day: Date): string {
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
