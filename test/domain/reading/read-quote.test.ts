import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { quoteWords } from '../../../src/data/quote-words';
import { readRates } from '../../../src/domain/pricing/rates-table';
import { readQuote, type ReadQuote } from '../../../src/domain/reading/read-quote';
import { linesOfCells, linesOfText } from '../../../src/domain/reading/source-lines';
import { rateBook, vocabulary } from '../../../src/functions/words';

type Cells = Readonly<Record<string, unknown>>;

/** A file of the corpus; its README says what each key means. */
interface Case {
  readonly about: string;
  readonly text?: readonly string[];
  readonly grid?: readonly (readonly (string | number | null)[])[];
  readonly vendor: string | null;
  readonly quotedOn?: string;
  readonly each: Cells;
  readonly rows: readonly (Cells & { readonly line: number | readonly number[] })[];
  readonly context: readonly number[];
  readonly unread: readonly string[];
}

const folder = path.join(__dirname, 'corpus');
const cases = readdirSync(folder).filter((file) => file.endsWith('.json')).map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Case] as const);
const language = { vocabulary, words: quoteWords, book: rateBook };

function linesOf({ text, grid }: Case) {
  return text === undefined ? linesOfCells(grid ?? []) : linesOfText(text.join('\n'));
}

function rowsOf({ rows }: ReadQuote): readonly Cells[] {
  return rows.map(({ lines, cells, vendor, doubts }) => ({ line: lines.length === 1 ? lines[0] : lines, ...(vendor !== null && { vendor }), ...cells, ...(doubts.length > 0 && { doubts }) }));
}

describe('readQuote', () => {
  it.each(cases)('reads every price of %s, and lists the rest', (_name, one) => {
    const read = readQuote(linesOf(one), language);
    const expected = one.rows.map((row) => Object.fromEntries(Object.entries({ ...one.each, ...row }).filter(([, value]) => value !== null)));
    expect(rowsOf(read)).toEqual(expected);
    expect({ vendor: read.vendor, quotedOn: read.quotedOn, context: read.context, unread: read.unread.map(({ text }) => text) }).toEqual({ vendor: one.vendor, quotedOn: one.quotedOn ?? null, context: one.context, unread: one.unread });
  });
});

/** The lines of text in which something stands, by number. */
function filledLines(text: string): readonly number[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).flatMap((line, index) => (/[\p{L}\p{N}]/u.test(line) ? [index + 1] : []));
}

function accountedLines({ rows, context, unread }: ReadQuote): readonly number[] {
  return [...new Set([...rows.flatMap(({ lines }) => lines), ...context, ...unread.map(({ line }) => line)])].sort((a, b) => a - b);
}

const columns = ['offer', 'plan', 'item', 'role', 'region', 'unit', 'price', 'currency', 'from', 'included', 'model', 'tax'] as const;

/** The rows as a range of Rates. */
function asRates({ rows }: ReadQuote) {
  return [columns, ...rows.map(({ cells }) => columns.map((column) => (column === 'offer' ? 'X' : (cells[column] ?? null))))];
}

/** Texts that look like quotes: pieces of real ones in any order. */
const pieces = cases.flatMap(([, { text = [] }]) => text.flatMap((line) => [line, ...line.split(/[\t，,：:；]/)]));
const quoteLike = fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) }), { maxLength: 25 }).map((lines) => lines.join('\n'));
const independent = ['音频 7元/千分钟', '标清 12 元/千分钟', '高清：28元/千分钟', 'Full HD: RMB 63 per 1,000 minutes', '云端录制 高清 30元/千分钟', '流量 0.5 元/GB', '一次性接入费 8,000 元', '旁路推流 8元/千分钟'];

describe('a line of 12,000 characters', () => {
  const priced = Array.from({ length: 900 }, (_one, index) => `${['语音', '标清', '高清'][index % 3] ?? ''} ${index + 1}元/千分钟`);

  it.each(['；', '，'])('is read in pieces between %s, with every price and no other', (mark) => {
    const lines = linesOfText(priced.join(mark));
    expect([lines.length > 10, lines.every(({ line, text }) => line === 1 && text.length <= 1000), lines.map(({ text }) => text).join('') === priced.join(mark)]).toEqual([true, true, true]);
    expect(readQuote(lines, language).rows.map(({ cells }) => cells.price)).toEqual(priced.map((_one, index) => index + 1));
  });

  it('that ends nowhere is cut, and nothing of it is dropped', () => {
    const lines = linesOfText('x'.repeat(2500));
    expect(lines.map(({ text }) => text.length)).toEqual([1000, 1000, 500]);
    expect(readQuote(lines, language).unread.map(({ text }) => text.length)).toEqual([1000, 1000, 500]);
  });
});

describe('for any quote', () => {
  it('accounts for every line: a row, context, or unread', () => {
    fc.assert(fc.property(quoteLike, (text) => {
      expect(accountedLines(readQuote(linesOfText(text), language))).toEqual(filledLines(text));
    }), { numRuns: 1000 });
  });

  it('reads nothing that a formula refuses', () => {
    for (const [, one] of cases) {
      const [offer] = readRates(asRates(readQuote(linesOf(one), language)), vocabulary, rateBook);
      expect(offer?.rows.flatMap(({ problem }) => (problem === null ? [] : [problem.params]))).toEqual([]);
    }
    fc.assert(fc.property(quoteLike, (text) => {
      const read = readQuote(linesOfText(text), language);
      if (read.rows.length === 0) return;
      expect(readRates(asRates(read), vocabulary, rateBook)[0]?.rows.flatMap(({ problem }) => (problem === null ? [] : [problem.params]))).toEqual([]);
    }), { numRuns: 400 });
  });

  it('reads the same from full-width as from plain digits and letters', () => {
    const wide = (text: string): string => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
    fc.assert(fc.property(fc.shuffledSubarray(independent), (lines) => {
      const plain = readQuote(linesOfText(lines.join('\n')), language);
      expect(readQuote(linesOfText(lines.map(wide).join('\n')), language).rows.map(({ cells }) => cells)).toEqual(plain.rows.map(({ cells }) => cells));
    }));
  });

  it('reads lines that stand for themselves alike in any order', () => {
    const sorted = (read: ReadQuote): readonly string[] => read.rows.map(({ cells }) => JSON.stringify(cells)).sort();
    const all = sorted(readQuote(linesOfText(independent.join('\n')), language));
    expect(all).toHaveLength(independent.length);
    fc.assert(fc.property(fc.shuffledSubarray(independent, { minLength: independent.length }), (lines) => {
      expect(sorted(readQuote(linesOfText(lines.join('\n')), language))).toEqual(all);
    }));
  });
});
