import { isFixed, type Unit } from '../words/units';
import { ClausePrices } from './clause-prices';
import { clausesOf } from './clauses';
import type { Draft, QuoteFacts } from './draft';
import { type Facts, factsOf, hasSign, itemOf, nearest } from './facts';
import type { Scanner } from './scanner';
import { type Surcharge, surchargeIn, within } from './surcharges';
import { type Token, tokenOf } from './tokens';

/** What was read of a line of prose. */
export interface Prose {
  readonly drafts: readonly Draft[];
  readonly surcharges: readonly Surcharge[];
  readonly quote: QuoteFacts;
  /** Clauses of which nothing was read; all of them where nothing was read of the line. */
  readonly unread: readonly string[];
  readonly tokens: readonly Token[];
  readonly facts: Facts;
}

/** Reads one line, clause by clause: a clause without an item speaks of that of the clause before. */
export function readProse(text: string, scan: Scanner, section: Facts): Prose {
  const reader = new ProseReader(section);
  const clauses = clausesOf(text);
  for (const clause of clauses) reader.read(clause, scan(clause));
  const unread = clauses.filter((_clause, index) => !reader.wasRead.has(index));
  const tokens = scan(text);
  const facts = factsOf(tokens, text);
  giveUnits(reader.drafts, facts.unit);
  const { tax, ...rest } = reader.quote;
  const quote: QuoteFacts = rest;
  if (reader.drafts.length > 0) for (const draft of reader.drafts) draft.tax ??= tax ?? null;
  else if (tax !== undefined) quote.tax = tax;
  return { drafts: reader.drafts, surcharges: reader.surcharges, quote, unread, tokens, facts };
}

/** A price without a unit has that of the next price in its line, of a unit that stands by itself, or of the step before. */
function giveUnits(drafts: readonly Draft[], said: Unit | undefined): void {
  const ofLine = said === undefined || isFixed(said) ? null : said;
  drafts.forEach((draft, index) => {
    if (draft.unit !== null || draft.doubts.has('unit_unsaid')) return;
    const next = drafts.slice(index + 1).find(({ unit, model }) => unit !== null && !isFixed(unit) && model === null);
    const before = drafts.slice(0, index).find(({ unit, item }) => unit !== null && !isFixed(unit) && item === draft.item);
    draft.unit = next?.unit ?? ofLine ?? before?.unit ?? null;
  });
}

class ProseReader {
  readonly surcharges: Surcharge[] = [];
  readonly quote: QuoteFacts = {};
  /** Places of the clauses of which something was read. */
  readonly wasRead = new Set<number>();
  private before: Facts = {};
  /** The clause that named what is spoken of. */
  private named = -1;
  /** Whether that clause holds a number that nothing was made of. */
  private isNumberOpen = false;
  private place = -1;
  private readonly prices = new ClausePrices();
  private lead: string | undefined;

  constructor(private readonly section: Facts) {}

  get drafts(): readonly Draft[] {
    return this.prices.drafts;
  }

  read(clause: string, tokens: readonly Token[]): void {
    this.place += 1;
    const surcharge = surchargeIn(clause, tokens);
    if (surcharge !== null) {
      this.surcharges.push(within(surcharge, this.before));
      this.wasRead.add(this.place);
      return;
    }
    const own = factsOf(tokens, clause);
    const facts = this.within(own);
    const isSaid = this.readQuoteFacts(tokens);
    const drafts = this.prices.read(clause, tokens, facts, itemOf(own) !== null);
    if (isSaid || drafts !== null) this.wasRead.add(this.place);
    if (drafts !== null && itemOf(own) === null) {
      this.wasRead.add(this.named);
      if (this.isNumberOpen) for (const { doubts } of drafts) doubts.add('number_left');
      this.isNumberOpen = false;
    }
    if (this.place === 0) this.lead = own.extra;
    if (itemOf(own) !== null) {
      this.named = this.place;
      this.isNumberOpen = drafts === null && tokens.some(({ kind }) => kind === 'number' || kind === 'quantity' || kind === 'bound' || kind === 'share');
      if (drafts === null && (facts.stream !== this.before.stream || facts.extra !== this.before.extra)) this.prices.endSteps();
      const { bound: _bound, unit: _unit, tax: _tax, ...kept } = facts;
      this.before = kept;
    }
  }

  /** What a clause speaks of: its own item, with the extra that leads the line; else that of the clause before, else of the section. */
  private within(own: Facts): Facts {
    if (itemOf(own) === null) return nearest(own, this.before, itemOf(this.before) === null ? this.section : undefined);
    if (own.extra !== undefined) return own;
    const extra = this.lead ?? (this.place === 0 && this.section.stream === undefined ? this.section.extra : undefined);
    const { role, regions } = this.before;
    return { ...(role !== undefined && { role }), ...(regions !== undefined && { regions }), ...own, ...(extra !== undefined && own.stream !== undefined && { extra }) };
  }

  private readQuoteFacts(tokens: readonly Token[]): boolean {
    const { quote } = this;
    const day = tokenOf(tokens, 'date')?.day;
    const isTax = hasSign(tokens, 'tax') && tokenOf(tokens, 'amount') === undefined && hasSign(tokens, 'not', 'included');
    if (isTax) quote.tax = !hasSign(tokens, 'not');
    if (day !== undefined && hasSign(tokens, 'until', 'validity')) quote.validUntil = day;
    const isQuoted = day !== undefined && quote.validUntil !== day && (hasSign(tokens, 'quoted', 'price') || tokens.length === 1);
    if (isQuoted) quote.quotedOn = day;
    const isVolume = hasSign(tokens, 'volume');
    if (isVolume) quote.isVolume = true;
    return isTax || isQuoted || isVolume || (day !== undefined && quote.validUntil === day);
  }
}
