import { parseNumber } from './numbers';
import { normalise } from './normalise';
import type { Vocabulary } from './vocabulary';

/** A price's unit: how many of which base one price covers. */
export interface Unit {
  readonly count: number;
  readonly base: string;
}

/** A unit, and the currency where the text carries one (`元/千分钟`). */
export interface ParsedUnit extends Unit {
  readonly currency: string | null;
}

/** Bases that measure the same thing, in units of the first: time in minutes, traffic in GB (1000 MB). */
const sizes: Readonly<Record<string, { readonly measures: string; readonly size: number }>> = {
  min: { measures: 'min', size: 1 },
  second: { measures: 'min', size: 1 / 60 },
  hour: { measures: 'min', size: 60 },
  GB: { measures: 'GB', size: 1 },
  MB: { measures: 'GB', size: 0.001 },
  GiB: { measures: 'GB', size: 1.073741824 },
  TB: { measures: 'GB', size: 1000 },
};

/** What a base measures: `hour` measures `min`, `seat` itself. */
export function measuredBy(base: string): string {
  return sizes[base]?.measures ?? base;
}

/** How much one of a base is, in what it measures: an hour is 60 minutes. */
export function sizeOf(base: string): number {
  return sizes[base]?.size ?? 1;
}

const fixed = new Set(['month', 'year', 'once', '%']);

/** Whether a unit charges no quantity but a time, an event or a share of the bill. */
export function isFixed(unit: Unit): boolean {
  return fixed.has(unit.base);
}

/** The unit as the Rates column Unit writes it: `1000min`. */
export function unitText(unit: Unit): string {
  return unit.count === 1 ? unit.base : `${unit.count}${unit.base}`;
}

const prefixes: readonly (readonly [RegExp, number])[] = [
  [/^千/, 1e3],
  [/^万/, 1e4],
  [/^百万/, 1e6],
];

/**
 * Reads a unit as price lists write it: `1000min`, `1000 minutes`, `元/千分钟`, `US$/GB`, `per hour`, `12 month`.
 * @returns null where the text is no unit
 */
export function parseUnit(text: string, vocabulary: Vocabulary): ParsedUnit | null {
  let known = readUnits.get(vocabulary);
  if (known === undefined || known.size > mostUnits) readUnits.set(vocabulary, (known = new Map<string, ParsedUnit | null>()));
  let unit = known.get(text);
  if (unit === undefined) known.set(text, (unit = readUnit(text, vocabulary)));
  return unit;
}

/** A table's rows repeat a few units: each is read once. */
const readUnits = new WeakMap<Vocabulary, Map<string, ParsedUnit | null>>();
const mostUnits = 1000;

function readUnit(text: string, vocabulary: Vocabulary): ParsedUnit | null {
  const whole = normalise(text).replace(/^(PER|每|\/) ?/, '');
  const slash = whole.indexOf('/');
  const currency = slash > 0 ? vocabulary.currencies.find(whole.slice(0, slash)) : undefined;
  const rest = currency === undefined ? whole : whole.slice(slash + 1).trim();
  const unit = countedUnit(rest, vocabulary);
  return unit === null ? null : { ...unit, currency: currency ?? null };
}

function countedUnit(text: string, vocabulary: Vocabulary): Unit | null {
  const plain = vocabulary.units.find(text);
  if (plain !== undefined) return { count: 1, base: plain };
  for (const [prefix, count] of prefixes) {
    const base = prefix.test(text) ? vocabulary.units.find(text.replace(prefix, '')) : undefined;
    if (base !== undefined) return { count, base };
  }
  const match = /^([\d.,]+ ?[KM千万亿]?) ?(.+)$/.exec(text);
  if (match === null) return null;
  const [, digits = '', word = ''] = match;
  const count = parseNumber(digits);
  const base = vocabulary.units.find(word);
  if (count !== null && count > 0 && base !== undefined) return { count, base };
  // `1000min`: the magnitude letter M belongs to the word.
  const letter = /[KM]$/.exec(digits.trim())?.[0];
  if (letter === undefined) return null;
  const bare = parseNumber(digits.trim().slice(0, -1));
  const whole = vocabulary.units.find(letter + word);
  return bare !== null && bare > 0 && whole !== undefined ? { count: bare, base: whole } : null;
}
