import type { Steps } from '../steps';
import { isFixed } from '../words/units';
import { columnsOf, isValue, stacked } from './columns';
import { type Draft, monthsOf, type QuoteFacts } from './draft';
import { type Facts, factsOf, hasSign, itemOf, nearest } from './facts';
import { finishRows } from './finish-rows';
import type { Lexicon } from './lexicon';
import { type Prose, readProse } from './read-prose';
import type { QuoteLanguage, ReadQuote } from './read-quote';
import { isProse, type OpenTable, readTableRow } from './read-table-row';
import type { Section } from './row-prices';
import type { Scanner } from './scanner';
import type { SourceLine } from './source-lines';
import { mended } from './spelling';
import { type SaidSurcharge, surchargeIn, withSurcharges } from './surcharges';
import { isBare, type Token, tokenOf } from './tokens';

const noSection: Section = { facts: {}, isPack: false, months: null };
/** `7 元/千分`: a unit that goes on in the next line. */
const unfinished = /[/每]\s?[^\s/，,。;；]{0,4}$|\bper( [\d,]+)?$/i;

/** Reads a quote line by line; what a line leaves open is looked for in the lines around it. */
export class QuoteReader {
  private readonly drafts: Draft[] = [];
  private readonly surcharges: SaidSurcharge[] = [];
  private readonly quote: QuoteFacts = {};
  private readonly context = new Set<number>();
  private readonly unread: { line: number; text: string }[] = [];
  private readonly notes = new Map<string, string>();
  private readonly marked = new Map<Draft, readonly string[]>();
  private table: OpenTable | null = null;
  private isHeaderAbove = false;
  private section = noSection;
  /** Lines that name an item and wait for its price. */
  private waiting: readonly SourceLine[] = [];

  constructor(
    private readonly lines: readonly SourceLine[],
    private readonly scan: Scanner,
    private readonly lexicon: Lexicon,
    private readonly language: QuoteLanguage,
    vendor: string | null,
  ) {
    if (vendor !== null) this.quote.vendor = vendor;
  }

  /** Reads all lines, one at a step, then finishes the rows. */
  *read(): Steps<ReadQuote> {
    for (let index = 0; index < this.lines.length; index += 1) {
      yield;
      const line = this.lines[index];
      if (line === undefined) break;
      if (line.footnote !== null && this.readFootnote(line, line.footnote)) continue;
      if (!this.isSurcharge(line) && (this.readHeader(line) || this.readRow(line))) continue;
      index += this.readProseLine(line, this.lines[index + 1]);
    }
    this.dropWaiting();
    for (const [draft, marks] of this.marked) draft.note ??= marks.flatMap((mark) => this.notes.get(mark) ?? [])[0] ?? null;
    const { drafts, unused } = withSurcharges(this.drafts, this.surcharges, this.quote);
    for (const { line, source } of unused) this.unread.push({ line, text: source });
    const rows = yield* finishRows(drafts, this.quote, this.language.vocabulary, this.language.book);
    const read = new Set(rows.flatMap(({ lines }) => lines));
    const nameless = this.drafts.filter(({ item }) => item === null).map(({ lines, source }) => ({ line: lines[lines.length - 1] ?? 0, text: source }));
    return {
      rows,
      vendor: this.quote.vendor ?? null,
      quotedOn: this.quote.quotedOn ?? null,
      context: [...this.context].filter((line) => !read.has(line)).sort((a, b) => a - b),
      unread: [...this.unread, ...nameless].sort((a, b) => a.line - b.line),
    };
  }

  /** A footnote belongs to the prices that bear its mark; one under a star may speak of tax for all. */
  private readFootnote(line: SourceLine, { mark, text: note }: { readonly mark: string; readonly text: string }): boolean {
    const text = line.cells.filter((cell) => cell !== '').join(' ');
    const { quote, drafts } = readProse(text, this.scan, {});
    if (drafts.length > 0) return false;
    this.merge(quote);
    if (Object.keys(quote).length === 0) {
      if (!this.lines.some(({ marks }) => marks.includes(mark))) return false;
      this.notes.set(mark, note);
    }
    this.context.add(line.line);
    return true;
  }

  private isSurcharge({ cells }: SourceLine): boolean {
    const text = cells.filter((cell) => cell !== '').join(' ');
    return surchargeIn(text, this.scan(text)) !== null;
  }

  private readHeader(line: SourceLine): boolean {
    const columns = columnsOf(line.cells, this.scan, this.language.vocabulary, this.isHeaderAbove || line.cells[0] === '');
    if (columns === null) return false;
    this.dropWaiting();
    this.table = { columns: this.isHeaderAbove && this.table !== null ? stacked(this.table.columns, columns) : columns, labels: new Map(), ladder: { to: null }, section: this.section };
    this.isHeaderAbove = true;
    this.context.add(line.line);
    return true;
  }

  private readRow(line: SourceLine): boolean {
    const { table } = this;
    this.isHeaderAbove = false;
    if (table === null || line.cells.filter((cell) => cell !== '').length < 2 || isProse(line.cells, this.scan)) return false;
    const { drafts, unread, isSaid } = readTableRow(line.cells, table, this.scan, this.language.vocabulary);
    if (drafts.length === 0 && !isSaid) {
      this.unread.push({ line: line.line, text: line.text });
      return true;
    }
    if (drafts.length === 0) this.context.add(line.line);
    this.dropWaiting();
    for (const text of unread) this.unread.push({ line: line.line, text });
    this.add(drafts, [line], line.cells.flatMap((cell) => this.scan(cell)));
    return true;
  }

  /** @returns how many lines below it were read with it */
  private readProseLine(line: SourceLine, next: SourceLine | undefined): number {
    const own = line.cells.filter((cell) => cell !== '').join(' ');
    const below = next?.cells.filter((cell) => cell !== '') ?? [];
    const isBroken = next !== undefined && unfinished.test(own) && below.length === 1 && this.isUnitAcross(own, below[0] ?? '');
    const joined = isBroken ? this.proseOf(own + (below[0] ?? '')) : null;
    const isJoined = joined !== null && joined.drafts.length > 0;
    const lines = isJoined && next !== undefined ? [line, next] : [line];
    const prose = isJoined ? joined : this.proseOf(own);
    this.merge(prose.quote);
    for (const surcharge of prose.surcharges) this.surcharges.push({ ...surcharge, line: line.line, source: line.text });
    if (prose.drafts.length > 0) this.takePrices(prose, lines, itemOf(prose.facts) === null || (itemOf(this.waitingFacts()) !== null && prose.facts.extra === undefined));
    else if (prose.surcharges.length > 0) {
      this.dropWaiting();
      for (const clause of prose.unread) this.unread.push({ line: line.line, text: clause });
    } else if (Object.keys(prose.quote).length > 0 && prose.tokens.some(({ kind }) => kind !== 'number')) {
      this.context.add(line.line);
      this.readContext(prose.tokens, prose.facts);
      for (const clause of prose.unread) if (!this.isSaid(this.scan(clause))) this.unread.push({ line: line.line, text: clause });
    } else this.takeContext(line, own, prose.tokens, prose.facts);
    return lines.length - 1;
  }

  /** Reads a line, with slips of spelling mended where that finds prices. */
  private proseOf(text: string): Prose {
    const section = nearest(this.waitingFacts(), this.section.facts);
    const mend = /\d/.test(text) ? mended(text, this.lexicon, this.scan) : text;
    const better = mend === text ? null : readProse(mend, this.scan, section);
    if (better === null || better.drafts.length === 0) return readProse(text, this.scan, section);
    for (const { doubts } of better.drafts) doubts.add('spelling');
    return better;
  }

  /** Whether a unit begins in a line, where it is none yet, and ends in the next. */
  private isUnitAcross(text: string, below: string): boolean {
    const units = (one: string): readonly Token[] => this.scan(one).filter((token) => token.kind === 'unit' || (token.kind === 'amount' && token.unit !== null));
    return units(text + below).some(({ start, end }) => start < text.length && text.length < end && !units(text).some((unit) => unit.start === start));
  }

  private takePrices({ drafts, unread, tokens, facts }: Prose, lines: readonly SourceLine[], isWaitedFor: boolean): void {
    const isStep = tokens.some(({ kind }) => kind === 'bound');
    const before = isWaitedFor && !isStep ? this.waiting : [];
    if (before.length > 0) {
      this.waiting = [];
      this.section = noSection;
    } else if (isStep && itemOf(facts) === null) {
      for (const { line } of this.waiting) this.context.add(line);
      if (this.waiting.length > 0) this.section = { ...noSection, facts: this.waitingFacts() };
      this.waiting = [];
    } else this.dropWaiting();
    for (const text of unread) this.unread.push({ line: lines[0]?.line ?? 0, text });
    this.add(drafts, [...before, ...lines], tokens);
  }

  private add(drafts: readonly Draft[], lines: readonly SourceLine[], tokens: readonly Token[]): void {
    const vendor = tokenOf(tokens, 'vendor')?.id;
    const marks = lines.flatMap((line) => line.marks);
    for (const draft of drafts) {
      draft.lines = lines.map(({ line }) => line);
      draft.source = lines.map(({ text }) => text).join('\n');
      if (vendor !== undefined && vendor !== this.quote.vendor && draft.vendor === null) draft.doubts.add('other_vendor');
      if (marks.length > 0) this.marked.set(draft, marks);
    }
    this.drafts.push(...drafts);
  }

  /** A line without prices: a title, a unit for what follows, the name of an item, or nothing that is understood. */
  private takeContext(line: SourceLine, text: string, tokens: readonly Token[], facts: Facts): void {
    const hasValue = tokens.some((token) => isValue(token) && !(token.kind === 'quantity' && isFixed(token.unit)));
    if (!hasValue && this.waiting.length > 0 && itemOf(facts) === null && isBare(text, tokens)) {
      this.waiting = [...this.waiting, line];
      return;
    }
    if (!hasValue && itemOf(facts) !== null && tokenOf(tokens, 'vendor') === undefined) {
      this.dropWaiting();
      this.waiting = [line];
      this.section = { ...noSection, facts: this.waitingFacts() };
      return;
    }
    this.dropWaiting();
    const isPack = hasSign(tokens, 'pack');
    if (!hasValue && !hasSign(tokens, 'unquoted') && (this.isSaid(tokens) || isPack || isBare(text, tokens))) {
      this.readContext(tokens, facts);
      this.context.add(line.line);
    } else this.unread.push({ line: line.line, text: line.text });
  }

  private isSaid(tokens: readonly Token[]): boolean {
    return tokens.some(({ kind }) => kind === 'vendor' || kind === 'unit' || kind === 'currency' || kind === 'region');
  }

  private readContext(tokens: readonly Token[], facts: Facts): void {
    if (facts.unit !== undefined && !isFixed(facts.unit)) this.quote.unit = facts.unit;
    if (facts.currency !== undefined) this.quote.currency = facts.currency;
    const lasting = tokenOf(tokens, 'quantity');
    if (hasSign(tokens, 'pack')) this.section = { facts: {}, isPack: true, months: lasting !== undefined && isFixed(lasting.unit) ? monthsOf(lasting).count : null };
    else if (facts.regions !== undefined) this.section = { ...noSection, facts: { regions: facts.regions } };
  }

  private waitingFacts(): Facts {
    return this.waiting.reduce<Facts>((facts, { cells }) => {
      const text = cells.join(' ');
      return nearest(facts, factsOf(this.scan(text), text));
    }, {});
  }

  /** What waited for a price in vain was not read; what only said a unit was. */
  private dropWaiting(): void {
    for (const { line, text } of this.waiting) this.unread.push({ line, text });
    this.waiting = [];
  }

  private merge(quote: QuoteFacts): void {
    Object.assign(this.quote, quote);
  }
}
