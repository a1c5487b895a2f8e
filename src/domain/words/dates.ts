/** Excel's day numbers count from here to 1 March of the year 0, where a calendar without leap-year cases begins. */
const daysToYearZero = 693_899;
const daysOf400Years = 146_097;

/** A date of the calendar; month 1 to 12. */
interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The date of Excel's day number. @see https://howardhinnant.github.io/date_algorithms.html days to civil dates */
export function civilOf(number: number): CivilDate {
  const days = Math.floor(number) + daysToYearZero;
  const inCycle = days % daysOf400Years;
  const year = Math.floor((inCycle - Math.floor(inCycle / 1460) + Math.floor(inCycle / 36_524) - Math.floor(inCycle / (daysOf400Years - 1))) / 365);
  const inYear = inCycle - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return { year: Math.floor(days / daysOf400Years) * 400 + year + (month <= 2 ? 1 : 0), month, day: inYear - Math.floor((153 * fromMarch + 2) / 5) + 1 };
}

/** The month, 1 to 12, of Excel's day number. */
export function monthOfDay(day: number): number {
  return civilOf(day).month;
}

/** Excel's day number of a date. @see https://howardhinnant.github.io/date_algorithms.html civil dates to days */
export function dayNumber({ year, month, day }: CivilDate): number {
  const fromMarch = month > 2 ? year : year - 1;
  const inCycle = fromMarch % 400;
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return Math.floor(fromMarch / 400) * daysOf400Years + inCycle * 365 + Math.floor(inCycle / 4) - Math.floor(inCycle / 100) + inYear - daysToYearZero;
}

const written = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:\s*(?:Z|[+-]\d{2}:?\d{2}))?$/i;

/**
 * The day number, with its fraction, that a written date and time stands for in Excel; a zone behind it is not applied, since a log's days are those of its own clock.
 * @returns null where the text is no date
 * @example dayOfText('2026-03-01 12:00') -> 46082.5
 */
export function dayOfText(text: string): number | null {
  const parts = written.exec(text.normalize('NFKC').trim());
  if (parts === null) return null;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part: string | undefined) => Number(part ?? 0));
  const number = dayNumber({ year, month, day });
  // The 31st of a short month is a day of the next.
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= 31 && monthOfDay(number) === month && hours < 24 && minutes < 60 && seconds < 60;
  return isReal ? number + (hours * 3600 + minutes * 60 + seconds) / 86_400 : null;
}
