import { dayOfText } from '../words/dates';
import { isStreamWord } from '../metering/picture';
import { discountOffOf } from '../terms/term-values';
import { parseNumber } from '../words/numbers';
import { parseUnit, type Unit } from '../words/units';
import type { Vocabulary } from '../words/vocabulary';
import type { Lexicon } from './lexicon';
import type { QuoteWords } from './quote-words';
import type { Token, TokenBody } from './tokens';

/** Finds what a text says, token by token; what it doesn't know is left out. */
export type Scanner = (text: string) => readonly Token[];

/** A pattern, and the characters with which it may begin. */
interface Opening {
  readonly pattern: RegExp;
  readonly begins: ReadonlySet<string>;
}

const number = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?!\d|[.,]\d)`;
const magnitude = String.raw`(?:\s?(?:百万|千万|[千万亿])|\s?[kKmM](?![A-Za-z]))?`;
const picture = /\d{2,5}\s?[x×*]\s?\d{2,5}(?!\d)/iy;
const date = /\d{4}(?:[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?!\d)|年\d{1,2}月(?!\d))/y;
const off = /([\d.]+|[一二三四五六七八九]{1,2})\s?折(?!后)/y;
const share = new RegExp(String.raw`(${number})\s?%`, 'y');
/** The next class of picture, for 720P以上. */
const classAbove: Readonly<Record<string, string>> = { SD: 'HD', HD: 'FHD', FHD: '2K', '2K': '4K' };

/** Makes a scanner for texts that are already in NFKC. */
export function createScanner(lexicon: Lexicon, vocabulary: Vocabulary, words: QuoteWords): Scanner {
  const patterns = patternsOf(vocabulary, words);
  const unitOf = (text: string | undefined): Unit | null => {
    const unit = text === undefined ? null : parseUnit(text, vocabulary);
    return unit === null ? null : { count: unit.count, base: unit.base };
  };
  const currencyOf = (...texts: readonly (string | undefined)[]): string | null => texts.flatMap((text) => (text === undefined ? [] : (vocabulary.currencies.find(text) ?? [])))[0] ?? null;
  const beginsHere = (text: string, at: number, { begins, pattern }: Opening): RegExpExecArray | null => (begins.has(text[at] ?? '') && !isInWord(text, at) ? match(pattern, text, at) : null);

  const offAt = (text: string, at: number): readonly [TokenBody, number] | null => {
    const left = match(off, text, at);
    const value = left === null ? null : percentOff(left[0]);
    return left === null || value === null ? null : [{ kind: 'off', value }, left[0].length];
  };
  const numberToken = (text: string, at: number): readonly [TokenBody, number] | null => {
    const day = match(date, text, at);
    if (day !== null && (day[0].endsWith('月') || dayOfText(day[0]) !== null)) return [{ kind: 'date', day: isoDay(day[0]) }, day[0].length];
    const size = match(picture, text, at);
    if (size !== null) return [{ kind: 'size' }, size[0].length];
    const left = offAt(text, at);
    if (left !== null) return left;
    const times = match(patterns.factor, text, at);
    if (times !== null) return [{ kind: 'factor', value: parseNumber(times[1] ?? '') ?? 0 }, times[0].length];
    const span = match(patterns.span, text, at);
    if (span !== null) return [{ kind: 'span' }, span[0].length];
    const range = match(patterns.range, text, at);
    if (range !== null) {
      const bound = boundOf(range[1] ?? '', range[3] ?? '');
      if (bound !== null) return [{ kind: 'bound', bound, unit: unitOf(range[4] ?? range[2]), isFirst: false }, range[0].length];
    }
    const after = match(patterns.after, text, at);
    if (after !== null) {
      const value = parseNumber(after[1] ?? '') ?? 0;
      const isAbove = after[3] !== undefined;
      return [{ kind: 'bound', bound: isAbove ? { from: value, to: null } : { from: 0, to: value }, unit: unitOf(after[2]), isFirst: false }, after[0].length];
    }
    const amount = match(patterns.amount, text, at);
    if (amount !== null && (amount[2] !== undefined || amount[3] !== undefined)) return [amountOf(amount), amount[0].length];
    const percent = match(share, text, at);
    if (percent !== null) return [{ kind: 'share', value: parseNumber(percent[1] ?? '') ?? 0 }, percent[0].length];
    const quantity = match(patterns.quantity, text, at);
    const unit = unitOf(quantity?.[2]);
    if (quantity !== null && unit !== null) return [{ kind: 'quantity', value: parseNumber(quantity[1] ?? '') ?? 0, unit }, quantity[0].length];
    const bare = match(patterns.number, text, at);
    return bare === null ? null : [{ kind: 'number', value: parseNumber(bare[0]) ?? 0 }, bare[0].length];
  };
  const amountOf = ([, value = '', currency, unit, second]: readonly (string | undefined)[], before?: string): TokenBody => ({
    kind: 'amount', value: parseNumber(value) ?? 0, currency: currencyOf(before, currency), unit: unitOf(unit), isYearly: second !== undefined && patterns.year.test(second),
  });

  const tokenAt = (text: string, at: number): readonly [TokenBody, number] | null => {
    const prefixed = beginsHere(text, at, patterns.prefixedAmount);
    if (prefixed !== null) return [amountOf(prefixed.slice(1), prefixed[1]), prefixed[0].length];
    const word = lexicon.wordAt(text, at);
    const character = text[at] ?? '';
    if (word === null || !/\d/.test(character)) {
      const bound = beginsHere(text, at, patterns.before);
      if (bound !== null && (word === null || at + bound[0].length > word.end)) {
        const value = parseNumber(bound[4] ?? '') ?? 0;
        return [{ kind: 'bound', bound: bound[1] !== undefined ? { from: value, to: null } : { from: 0, to: value }, unit: unitOf(bound[5]), isFirst: bound[3] !== undefined }, bound[0].length];
      }
      const unit = beginsHere(text, at, patterns.unit);
      const base = unitOf(unit?.[2] ?? unit?.[4]);
      if (unit !== null && base !== null && (word === null || at + unit[0].length > word.end)) return [{ kind: 'unit', unit: base, currency: currencyOf(unit[1]) }, unit[0].length];
    }
    if (word !== null) return [word.meaning, word.end - at];
    if (/\d/.test(character)) return numberToken(text, at);
    const left = /[一二三四五六七八九]/.test(character) ? offAt(text, at) : null;
    if (left !== null) return left;
    const currency = beginsHere(text, at, patterns.currency);
    return currency === null ? null : [{ kind: 'currency', id: currencyOf(currency[0]) ?? '' }, currency[0].length];
  };

  return remembered((text) => {
    const tokens: Token[] = [];
    for (let at = 0; at < text.length; ) {
      const found = /\s/.test(text[at] ?? '') ? null : tokenAt(text, at);
      if (found === null) {
        at += 1;
        continue;
      }
      const [body, length] = found;
      const above = body.kind === 'item' && isStreamWord(body.id) ? match(patterns.aboveItem, text, at + length) : null;
      const end = at + length + (above?.[0].length ?? 0);
      tokens.push({ ...(above !== null && body.kind === 'item' ? { ...body, id: classAbove[body.id] ?? body.id } : body), start: at, end });
      at = end;
    }
    return tokens;
  });
}

/** Most texts whose tokens are remembered: a line is looked at as a header, as a row, as prose. */
const mostRemembered = 4000;

function remembered(scan: Scanner): Scanner {
  const known = new Map<string, readonly Token[]>();
  return (text) => {
    let tokens = known.get(text);
    if (tokens !== undefined) return tokens;
    if (known.size >= mostRemembered) known.clear();
    known.set(text, (tokens = scan(text)));
    return tokens;
  };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const letter = /[A-Za-z]/;

function isInWord(text: string, at: number): boolean {
  return letter.test(text[at] ?? '') && letter.test(text[at - 1] ?? '');
}

function isoDay(text: string): string {
  const [year = '', month = '', day = ''] = text.match(/\d+/g) ?? [];
  return [year, month.padStart(2, '0'), ...(day === '' ? [] : [day.padStart(2, '0')])].join('-');
}

function percentOff(text: string): number | null {
  try {
    return Number((discountOffOf(text) * 100).toPrecision(12));
  } catch {
    // 0.5折 and the like: no discount that could be read.
    return null;
  }
}

/** `10-50万` counts both ends in 万. */
function boundOf(lower: string, upper: string): { readonly from: number; readonly to: number } | null {
  const [from, to] = [parseNumber(lower) ?? 0, parseNumber(upper) ?? 0];
  const digits = parseNumber(upper.replace(/[千百万亿kKmM\s]+$/, '')) ?? 0;
  const scaled = from > 0 && from < digits && !/[千百万亿kKmM]/.test(lower) ? (from * to) / digits : from;
  return scaled < to ? { from: scaled, to } : null;
}

/** Patterns of numbers with what stands around them, from the words of the vocabulary. */
function patternsOf(vocabulary: Vocabulary, words: QuoteWords) {
  const any = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).map((word) => written(word)).join('|');
  const currencies = vocabulary.currencies.entries().map(([word]) => word);
  const symbols = any(currencies);
  const bases = vocabulary.units.entries().map(([word]) => word).filter((word) => word !== '%');
  const long = any(bases.filter((word) => !/^([a-z]{1,2}|分|时)$/i.test(word) || ['GB', 'MB', 'TB'].includes(word)));
  const all = any(bases);
  const count = String.raw`(?:${number}${magnitude}\s?)?(?:百万|[千万](?!分(?!钟)))?`;
  const per = any(words.per);
  const second = String.raw`(?:\s?(?:/|每|per|a)\s?(${any([...words.perSecond, ...words.perYear])}))?`;
  const unit = String.raw`(?:\s?(?:${per})\s?(${count}(?:${all}))${second})`;
  const notMoney = String.raw`(?!\s?(?:(?:${symbols})(?!\s?\d)|%|[x×*]\s?\d|/))`;
  const quantity = String.raw`(${number}${magnitude})(?!\s?[百千万亿])(?:\s?(${long}))?`;
  const sticky = (pattern: string): RegExp => new RegExp(pattern, 'iy');
  const opening = (pattern: string, ...first: readonly string[]): Opening => ({ pattern: sticky(pattern), begins: new Set(first.flatMap((word) => [word.charAt(0).toUpperCase(), word.charAt(0).toLowerCase()])) });
  return {
    number: sticky(`${number}${magnitude}`),
    prefixedAmount: opening(String.raw`(${symbols})\s?(${number}${magnitude})(?:\s?(${symbols}))?${unit}?(?![\d-])`, ...currencies),
    amount: sticky(String.raw`(${number}${magnitude})(?:\s?(${symbols}))?${unit}?`),
    span: sticky(String.raw`${number}${magnitude}\s?(?:${any(words.between)})\s?${number}${magnitude}\s?(?:(?:${symbols})(?!\s?\d)|%)`),
    range: sticky(String.raw`${quantity}\s?(?:${any(words.between)})\s?${quantity}${notMoney}`),
    before: opening(String.raw`(?:(${any(words.above)})|(${any(words.upTo)})|(${any(words.first)}))\s?${quantity}${notMoney}`, ...words.above, ...words.upTo, ...words.first),
    after: sticky(String.raw`${quantity}\s?(?:(${any(words.aboveAfter)})|(${any(words.upToAfter)}))`),
    factor: sticky(String.raw`(${number})\s?(?:${any(words.times)})(?!\s?\d)`),
    aboveItem: sticky(String.raw`\s?(?:${any(words.aboveAfter.filter((word) => word !== '+'))})`),
    quantity: sticky(String.raw`(${number}${magnitude})\s?((?:百万|[千万])?(?:${long}))`),
    unit: opening(String.raw`(?:(${symbols})?\s?(?:${per})\s?(${count}(?:${all}))${second}|((?:百万|[千万])(?:${long})))`, ...currencies, ...words.per, '百', '千', '万'),
    currency: opening(symbols, ...currencies),
    year: new RegExp(`^(?:${any(words.perYear)})$`, 'i'),
  };
}

/** A word as a pattern: spaces are optional, and a Latin word ends where its letters end. */
function written(word: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s?');
  return /[a-z]$/i.test(word) ? `${escaped}(?![A-Za-z])` : escaped;
}
