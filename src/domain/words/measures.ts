import { parseNumber } from './numbers';

/** What a quantity in a text is counted in. */
export type MeasureUnit = 'share' | 'times' | TimeUnit;

/** Times, from the shortest. */
export type TimeUnit = 'ms' | 'second' | 'minute' | 'hour' | 'day' | 'month';

const milliseconds: Readonly<Record<TimeUnit, number>> = { ms: 1, second: 1000, minute: 60_000, hour: 3_600_000, day: 86_400_000, month: 30 * 86_400_000 };

/** How people write units, the longer word first; a week of working days has five. */
const written: readonly (readonly [RegExp, MeasureUnit, number])[] = [
  [/^%/, 'share', 0.01],
  [/^(毫秒|msec|ms\b|milliseconds?)/, 'ms', 1],
  [/^(秒|s\b|secs?\b|seconds?)/, 'second', 1],
  [/^(分钟|分(?!位)|mins?\b|minutes?)/, 'minute', 1],
  [/^(个?小时|h\b|hrs?\b|hours?)/, 'hour', 1],
  [/^(个?工作日|(working|business) days?)/, 'day', 1.4],
  [/^(天|日|个?自然日|d\b|(calendar )?days?)/, 'day', 1],
  [/^(个?星期|周|w\b|weeks?)/, 'day', 7],
  [/^(个?月|months?)/, 'month', 1],
  [/^(个?季度|quarters?)/, 'month', 3],
  [/^(年|y\b|yrs?\b|years?)/, 'month', 12],
  [/^(倍|x\b|times\b)/, 'times', 1],
];

const digits = '零一二三四五六七八九';

/** `十五` is 15, `两` is 2, `半` is 0.5; units of ten thousand and more stand in figures. */
function chineseNumber(text: string): number | null {
  if (text === '半') return 0.5;
  const [, tens, ten, ones = ''] = /^([一二两三四五六七八九]?)(十?)([零一二两三四五六七八九]?)$/.exec(text.replace(/两/g, '二')) ?? [];
  if (tens === undefined) return null;
  const of = (digit: string): number => Math.max(0, digits.indexOf(digit));
  return ten === '' ? of(tens + ones) : (tens === '' ? 1 : of(tens)) * 10 + (ones === '' ? 0 : of(ones));
}

/**
 * The first quantity of a text that can be said in a unit: `P95 不高于 200ms` in ms is 200, `两周` in days 14, `15 min / 2 h` in minutes 15.
 * Days and months are never read from minutes or seconds, which then count something else.
 * @returns null where there is none; a share below 1 may stand without its sign, any other number is in the unit where it is all that the text says
 */
export function measureIn(text: string, unit: MeasureUnit): number | null {
  const folded = text.normalize('NFKC').trim().toLowerCase();
  const bare = parseNumber(folded);
  if (bare !== null) return bare;
  for (const match of folded.matchAll(/(^|[^a-z\d.])((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九半])\s*/g)) {
    const [whole, , figure = ''] = match;
    const value = parseNumber(figure) ?? chineseNumber(figure);
    const rest = folded.slice(match.index + whole.length);
    const [, found, factor = 1] = written.find(([pattern]) => pattern.test(rest)) ?? [];
    const inUnit = value === null || found === undefined ? null : converted(value * factor, found, unit);
    if (inUnit !== null) return Number(inUnit.toPrecision(12));
  }
  return null;
}

function converted(value: number, from: MeasureUnit, to: MeasureUnit): number | null {
  if (from === to) return value;
  if (from === 'share' || from === 'times' || to === 'share' || to === 'times') return null;
  const isLong = to === 'day' || to === 'month';
  return isLong && milliseconds[from] < milliseconds.hour ? null : (value * milliseconds[from]) / milliseconds[to];
}
