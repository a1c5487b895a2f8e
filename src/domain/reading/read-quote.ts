import type { RateBook } from '../pricing/rate-book';
import { atOnce, type Steps } from '../steps';
import { noLabels } from '../words/items';
import { isFixed } from '../words/units';
import type { Vocabulary } from '../words/vocabulary';
import { QuoteReader } from './quote-reader';
import { createLexicon, type Lexicon } from './lexicon';
import type { QuoteWords } from './quote-words';
import { bareVendor } from './read-table-row';
import { createScanner, type Scanner } from './scanner';
import type { ReadRow } from './finish-rows';
import type { SourceLine } from './source-lines';

/** What was read of a quote. Every line that is not blank is the source of a row, said something of the quote, or is listed as unread. */
export interface ReadQuote {
  readonly rows: readonly ReadRow[];
  /** A card's id; null: the quote names no vendor that is known. */
  readonly vendor: string | null;
  /** ISO date. */
  readonly quotedOn: string | null;
  /** Lines that are no price: titles, headers, units, tax, dates, footnotes. */
  readonly context: readonly number[];
  /** Lines, or parts of them, that were not read. */
  readonly unread: readonly { readonly line: number; readonly text: string }[];
}

/** What quotes are read with. */
export interface QuoteLanguage {
  readonly vocabulary: Vocabulary;
  readonly words: QuoteWords;
  readonly book: RateBook;
}

/**
 * Reads a quote as it arrives: a pasted mail, the text of a PDF, cells of a sheet, in Chinese, English or both.
 * @param lines - by `linesOfText` or `linesOfCells`
 * @example `高清：28 元/千分钟` -> HD, 1000min, 28, CNY
 */
export function readQuote(lines: readonly SourceLine[], language: QuoteLanguage): ReadQuote {
  return atOnce(quoteSteps(lines, language));
}

/** As `readQuote`, about a line or a row at a step. */
export function* quoteSteps(lines: readonly SourceLine[], language: QuoteLanguage): Steps<ReadQuote> {
  const plain = readerOf(language, null);
  yield;
  const vendor = yield* vendorIn(lines, plain.scan);
  const { scan, lexicon } = vendor === null ? plain : readerOf(language, vendor);
  yield;
  return yield* new QuoteReader(lines, scan, lexicon, language, vendor).read();
}

interface Reader {
  readonly scan: Scanner;
  readonly lexicon: Lexicon;
}

const readers = new WeakMap<Vocabulary, Map<string, Reader>>();

/** Words are indexed once for each vendor whose own words count. */
function readerOf({ vocabulary, words, book }: QuoteLanguage, vendor: string | null): Reader {
  let known = readers.get(vocabulary);
  if (known === undefined) readers.set(vocabulary, (known = new Map<string, Reader>()));
  let reader = known.get(vendor ?? '');
  if (reader === undefined) {
    const lexicon = createLexicon(vocabulary, words, (vendor === null ? undefined : book.card(vendor)?.labels) ?? noLabels);
    known.set(vendor ?? '', (reader = { lexicon, scan: createScanner(lexicon, vocabulary, words) }));
  }
  return reader;
}

/** The first vendor that is named where no price stands, else the first at all; none where a table sets several side by side. */
function* vendorIn(lines: readonly SourceLine[], scan: Scanner): Steps<string | null> {
  let titled: string | null = null;
  let anywhere: string | null = null;
  const compared = new Set<string>();
  for (const { cells } of lines) {
    yield;
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length > 1) {
      for (const cell of filled) {
        const vendor = bareVendor(cell, scan(cell));
        if (vendor !== null) compared.add(vendor);
      }
    }
    const tokens = filled.flatMap((cell) => scan(cell));
    const named = tokens.find((token) => token.kind === 'vendor');
    if (named?.kind !== 'vendor') continue;
    if (!tokens.some((token) => token.kind === 'amount' || (token.kind === 'unit' && isFixed(token.unit)))) titled ??= named.id;
    anywhere ??= named.id;
  }
  return compared.size > 1 ? null : titled ?? anywhere;
}
