import { type Cell, isCellError, refuseError, textOf } from '../cells';
import { DomainError } from '../errors';
import type { MoneyRounding, RoundingMode } from '../money/rounding';
import { monthOfDay } from '../words/dates';
import { parseNumber } from '../words/numbers';
import type { Vocabulary } from '../words/vocabulary';

/** A plain number of a term. @throws DomainError `not_a_number` */
export function numberOf(cell: Cell): number {
  refuseError(cell);
  const value = typeof cell === 'number' ? cell : parseNumber(textOf(cell));
  if (value === null) throw new DomainError('not_a_number', { text: textOf(cell) });
  return value;
}

/** A number that is 0 or more. @throws DomainError `not_a_number`, `negative_number` */
export function amountOf(cell: Cell): number {
  const value = numberOf(cell);
  if (value < 0) throw new DomainError('negative_number', { value });
  return value;
}

const mostMonths = 600;

/** A number of whole months, 1 to 600. @throws DomainError `not_a_number`, `out_of_range` */
export function monthsOf(cell: Cell): number {
  const value = numberOf(cell);
  if (!Number.isInteger(value) || value < 1 || value > mostMonths) throw new DomainError('out_of_range', { value, least: 1, most: mostMonths });
  return value;
}

/**
 * A share: `15%` or 0.15; a bare number above 1 is refused, since 15 may mean 15 % or a slip.
 * @throws DomainError `not_a_number`, `share_above_one`
 */
export function shareOf(cell: Cell): number {
  const text = typeof cell === 'string' ? cell.normalize('NFKC').trim() : '';
  if (text.endsWith('%')) return numberOf(text.slice(0, -1)) / 100;
  const value = numberOf(cell);
  if (Math.abs(value) > 1) throw new DomainError('share_above_one', { value });
  return value;
}

/** A share of at least 0. */
export function positiveShareOf(cell: Cell): number {
  const value = shareOf(cell);
  if (value < 0) throw new DomainError('negative_number', { value });
  return value;
}

const chineseDigits = /[零一二三四五六七八九]/g;

/**
 * What is taken off: 0.15, `15%`, or as Chinese quotes say what is left: `八五折`, `8.5折`, `85折` are 0.15 off.
 * @throws DomainError `not_a_number`, `share_above_one`, `negative_number`, `discount_below_one`
 */
export function discountOffOf(cell: Cell): number {
  const left = typeof cell === 'string' ? /^(.+?)\s*折$/.exec(cell.normalize('NFKC').trim())?.[1] : undefined;
  if (left === undefined) {
    const value = positiveShareOf(cell);
    if (value > 1) throw new DomainError('share_above_one', { value });
    return value;
  }
  const digits = left.replace(chineseDigits, (digit) => String('零一二三四五六七八九'.indexOf(digit)));
  const written = parseNumber(digits);
  if (written === null || written <= 0 || written >= 100) throw new DomainError('not_a_number', { text: textOf(cell) });
  // 0.85折 may mean 8.5 % of the price or a slip for 8.5折.
  if (written < 1) throw new DomainError('discount_below_one', { text: textOf(cell) });
  const share = written < 10 ? written / 10 : written / 100;
  return Number((1 - share).toPrecision(12));
}

/** Per cent as Rates writes them: 10, `10`, `10%` and 0.1 are a tenth; from 1 on a bare number is per cent. */
export function percentOf(cell: Cell): number {
  const isShare = typeof cell === 'string' && /[%％]\s*$/.test(cell);
  const written = isShare ? positiveShareOf(cell) : amountOf(cell);
  const value = !isShare && written >= 1 ? written / 100 : written;
  if (value > 1) throw new DomainError('share_above_one', { value });
  return value;
}

/** yes or no, in any language. @throws DomainError `word_unknown` */
export function yesOrNo(cell: Cell, vocabulary: Vocabulary): boolean {
  if (typeof cell === 'boolean') return cell;
  const answer = vocabulary.answers.find(textOf(cell));
  if (answer !== 'yes' && answer !== 'no') throw new DomainError('word_unknown', { word: textOf(cell), words: 'yes, no' });
  return answer === 'yes';
}

/** The calendar month, 1 to 12, of a date: Excel's day number, or text that begins `2026-03` or `2026年3月`. */
export function calendarMonthOf(cell: Cell): number {
  if (typeof cell === 'number' && cell > 1) return monthOfDay(cell);
  const month = Number(/^\d{4}\D(\d{1,2})(?!\d)/.exec(textOf(cell))?.[1]);
  if (!(month >= 1 && month <= 12)) throw new DomainError('not_a_date', { text: textOf(cell) });
  return month;
}

/** Twelve multipliers, `1, 1, 1.2, ...`. */
export function seasonalityOf(cell: Cell): readonly number[] {
  const factors = textOf(cell).split(/[,，;；\s]+/).map((part) => amountOf(part));
  if (factors.length !== 12) throw new DomainError('not_twelve', { found: factors.length });
  return factors;
}

const modes: readonly (readonly [RegExp, RoundingMode])[] = [
  [/截|舍去|truncate|down/i, 'truncate'],
  [/进位|进一|round ?up|\bup\b/i, 'up'],
];

/** `line, 2` or `total, 2`: on what money is rounded and to how many decimals; half up unless it says truncate or up. */
export function roundingOf(cell: Cell): MoneyRounding {
  const text = textOf(cell).normalize('NFKC');
  const decimals = Number(/\d/.exec(text)?.[0] ?? '2');
  const of = /line|行|项/i.test(text) ? 'line' : /total|总|合计/i.test(text) ? 'total' : null;
  if (of === null || decimals > 8) throw new DomainError('word_unknown', { word: text, words: 'line 2, total 2' });
  return { of, decimals, mode: modes.find(([pattern]) => pattern.test(text))?.[1] ?? 'half_up' };
}

/** The parts of a cell that holds several, joined by `;`. */
export function partsOf(cell: Cell): readonly Cell[] {
  if (isCellError(cell) || typeof cell !== 'string') return [cell];
  return cell.split(/[;；]/).map((part) => part.trim());
}
