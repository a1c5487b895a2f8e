import { type Cell, isUnsaid, textOf } from '../cells';
import { DomainError } from '../errors';
import { percentile } from '../statistics';
import { numberOf } from '../terms/term-values';
import { parseNumber } from '../words/numbers';
import { leastPercent } from './downtime';
import { shareOfPercent } from './percent';
import { isTelling, samplesToTell, shareLeftOpen } from './sample-size';

/** A promise in figures: at most, or at least, so much. */
export interface ServicePromise {
  readonly better: 'higher' | 'lower';
  /** Whether the bound itself keeps the promise. */
  readonly isInclusive: boolean;
  /** A share where the promise says per cent. */
  readonly bound: number;
  readonly isShare: boolean;
}

/** How many samples are looked at as one number: the mean, or the sample that so many per cent do not exceed. */
export type Statistic = 'mean' | number;

/** What a trial measured, against a promise. */
export interface Check {
  readonly measured: number;
  /** The share of single samples that would break the promise. */
  readonly shareOutside: number;
  readonly samples: number;
  readonly isKept: boolean;
  /** How many samples it takes to be sure; null where those that are there settle it, or where no number can be told. */
  readonly samplesNeeded: number | null;
}

const promisePattern = /^(<=|≤|<|>=|≥|>|不高于|不超过|不大于|至多|不低于|不小于|至少|不少于|at most|at least)?\s*(.+?)\s*(%|ms|毫秒)?$/i;

/**
 * Reads `<=200`, `≤ 200 ms`, `>=99%`, `不低于 99.9%`.
 * @throws DomainError `promise_not_understood`
 */
export function readPromise(text: string): ServicePromise {
  const [, sign = '', figure = '', unit = ''] = promisePattern.exec(text.normalize('NFKC').trim().replace(/＜/g, '<')) ?? [];
  const value = parseNumber(figure);
  if (sign === '' || value === null) throw new DomainError('promise_not_understood', { text });
  const isShare = unit === '%';
  return { better: /^(<|≤|不高|不超|不大|至多|at most)/i.test(sign) ? 'lower' : 'higher', isInclusive: !/^[<>]$/.test(sign), bound: isShare ? shareOfPercent(value) : value, isShare };
}

/** `mean`, `median`, or a percentile from p1 to p99. @throws DomainError `word_unknown` */
export function readStatistic(text: string): Statistic {
  const word = text.normalize('NFKC').trim().toLowerCase();
  if (/^(mean|average|avg|平均值?|均值)$/.test(word)) return 'mean';
  if (/^(median|中位数?)$/.test(word)) return 50;
  const percent = Number(/^p?([1-9]\d?)(?:分位数?)?$/.exec(word)?.[1]);
  if (!(percent >= 1)) throw new DomainError('word_unknown', { word: text, words: 'mean, median, p50, p90, p95, p99' });
  return percent;
}

/** A measured number: `98.5%` is 0.985, `180 ms` is 180. @throws DomainError `not_a_number` */
export function shareOrNumberOf(cell: Cell): number {
  const text = textOf(cell).normalize('NFKC').replace(/\s*(?:ms|毫秒)$/i, '');
  return text.endsWith('%') ? shareOfPercent(numberOf(text.slice(0, -1))) : numberOf(typeof cell === 'string' ? text : cell);
}

/**
 * One measurement. An empty cell counts as 0, as in bandwidth bills: a failed join is a 0 too, and neither can be told from the other.
 * Against a promise in per cent a number from 50 to 100 is per cent.
 * @throws DomainError `not_a_number`, `share_above_one`
 */
export function sampleOf(cell: Cell, { isShare }: ServicePromise): number {
  if (typeof cell === 'boolean') return Number(cell);
  const value = isUnsaid(cell) ? 0 : shareOrNumberOf(cell);
  if (!isShare || value <= 1) return value;
  if (value < leastPercent || value > 100) throw new DomainError('share_above_one', { value });
  return shareOfPercent(value);
}

/**
 * Holds a trial's measurements against a promise.
 * @param samples - at least one, in the promise's unit
 * @throws DomainError `no_samples`
 * @example 96 of 100 joins against `>=99%`: 0.96, broken
 */
export function checkPromise(samples: readonly number[], promise: ServicePromise, statistic: Statistic): Check {
  const { better, isInclusive, bound } = promise;
  const keeps = (value: number): boolean => (value === bound ? isInclusive : better === 'lower' ? value < bound : value > bound);
  const mean = samples.reduce((sum, value) => sum + value, 0) / samples.length;
  const measured = statistic === 'mean' ? mean : percentile(samples, statistic);
  if (!Number.isFinite(measured)) throw new DomainError('no_samples');
  const outside = samples.filter((value) => !keeps(value)).length;
  const isKept = keeps(Number(measured.toPrecision(15)));
  return {
    measured: Number(measured.toPrecision(15)),
    shareOutside: outside / samples.length,
    samples: samples.length,
    isKept,
    samplesNeeded: neededBeyond(samples, outside, isKept, shareLeftOpen(promise, statistic), statistic),
  };
}

/** A mean of anything but successes and failures says nothing of how many samples it takes. */
function neededBeyond(samples: readonly number[], misses: number, isKept: boolean, open: number | null, statistic: Statistic): number | null {
  if (open === null || (statistic === 'mean' && samples.some((value) => value !== 0 && value !== 1))) return null;
  const needed = samplesToTell(open)?.samples ?? null;
  return needed === null || samples.length >= needed || isTelling({ samples: samples.length, misses }, open, isKept) ? null : needed;
}
