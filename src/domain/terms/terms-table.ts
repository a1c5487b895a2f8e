import { type Cell, type Grid, isCellError, isUnsaid, textOf } from '../cells';
import { DomainError } from '../errors';
import type { Offer } from '../pricing/offer';
import { type Labels, noLabels, parseItem } from '../words/items';
import { normalise } from '../words/normalise';
import type { Vocabulary, WordIndex } from '../words/vocabulary';
import { type Agreement, type ExitClause, listAgreement } from './agreement';
import { amountOf, calendarMonthOf, discountOffOf, monthsOf, partsOf, percentOf, positiveShareOf, roundingOf, seasonalityOf, shareOf, yesOrNo } from './term-values';

/** What finds an offer's column: its name, else its vendor. */
export type OfferColumn = Pick<Offer, 'name' | 'vendor' | 'labels'>;

/** A Terms range, opened: what each offer's column says. */
export interface Terms {
  /** The offers' columns, as their headers name them. */
  readonly offers: readonly string[];
  /** What an offer's column, else the column All, says of a term: null where nothing. @throws DomainError `terms_without_offer` */
  said(term: string, offer: OfferColumn): Cell;
  /** @throws DomainError `terms_without_offer`, or `term_problem` for a cell that can't be read */
  agreement(offer: OfferColumn): Agreement;
  /** What the column All says alone: the buyer's assumptions, with nothing agreed. @throws DomainError `term_problem` */
  assumptions(): Agreement;
  /** Whether a column is headed by this offer's own name. */
  names(offer: Offer): boolean;
}

interface TermRow {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** Only the buyer's own assumptions: they stand in the column All. */
const ofBuyer = new Set(['horizon_months', 'growth_month', 'growth_year', 'seasonality', 'discount_rate', 'currency', 'exit_month', 'exit_probability', 'migration_cost', 'revenue_per_user_month']);

/**
 * Opens a Terms range. A term for offers that stands in All holds for every offer without its own.
 * @param grid - header row first: the term, ..., All, then a column for each offer
 * @throws DomainError `no_all_column`, `unknown_term`, `term_twice`, `term_is_for_all`
 */
export function readTerms(grid: Grid, vocabulary: Vocabulary): Terms {
  const [header = [], ...body] = grid;
  const all = header.findIndex((cell, index) => index > 0 && typeof cell === 'string' && vocabulary.termColumns.find(cell) === 'all');
  if (all < 0) throw new DomainError('no_all_column');
  const rows = new Map<string, TermRow>();
  body.forEach((cells, index) => {
    const text = textOf(cells[0] ?? null);
    if (text === '') return;
    const id = termId(text, vocabulary);
    const line = index + 2;
    if (id === undefined) throw new DomainError('unknown_term', { term: text, termRow: line });
    if (rows.has(id)) throw new DomainError('term_twice', { term: text, termRow: line });
    const own = ofBuyer.has(id) || id.startsWith('fx_') ? cells.slice(all + 1).findIndex((cell) => !isUnsaid(cell)) : -1;
    if (own >= 0) throw new DomainError('term_is_for_all', { term: text, termRow: line });
    rows.set(id, { line, cells });
  });
  const cell = (id: string, column: number): Cell => rows.get(id)?.cells[column] ?? null;
  const columns = header.flatMap((name, index) => (index > all && textOf(name) !== '' ? [index] : []));
  const valueOf = (id: string, column: number): Cell => {
    const own = cell(id, column);
    return isUnsaid(own) ? cell(id, all) : own;
  };
  /** Reads a term; what is wrong with its cell is said with its row. */
  const read = <T>(id: string, column: number, otherwise: T, reader: (value: Cell) => T): T => {
    const value = valueOf(id, column);
    if (isUnsaid(value)) return otherwise;
    try {
      if (isCellError(value)) throw new DomainError('error_in_cell', { error: value.error });
      return reader(value);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      throw new DomainError('term_problem', { term: id, termRow: rows.get(id)?.line ?? 0, cause: error.code, ...error.params });
    }
  };
  const longestTerm = (): number => Math.max(...(columns.length > 0 ? columns : [all]).map((column) => read('term_months', column, listAgreement.termMonths, monthsOf)));
  const agreements = new Map<string, Agreement>();
  const agreementFor = (column: number, labels: Labels): Agreement => agreementIn((id, otherwise, reader) => read(id, column, otherwise, reader), [...rows.keys()], longestTerm, vocabulary, labels);
  const offers = columns.map((index) => textOf(header[index] ?? null));
  const columnOf = ({ name, vendor }: OfferColumn): number => {
    const byName = offers.findIndex((offer) => normalise(offer) === normalise(name));
    const found = byName >= 0 ? byName : offers.findIndex((offer) => vendor !== null && vocabulary.vendors.find(offer) === vendor);
    const column = columns[found];
    if (column === undefined) throw new DomainError('terms_without_offer', { offer: name, offers: offers.join(', ') });
    return column;
  };
  return {
    offers,
    names: ({ name }) => offers.some((offer) => normalise(offer) === normalise(name)),
    said: (term, offer) => valueOf(term, columnOf(offer)),
    assumptions: () => agreementFor(all, noLabels),
    agreement: (offer) => {
      const known = agreements.get(offer.name);
      if (known !== undefined) return known;
      const made = agreementFor(columnOf(offer), offer.labels);
      agreements.set(offer.name, made);
      return made;
    },
  };
}

const years = /^(discount_off)_year_([2-9]|[1-9]\d)$/;
const exchange = /^fx_([a-z]{3})_([a-z]{3})$/;

/** A term's id: its own word, `discount_off_year_3`, or `fx_USD_CNY`. */
function termId(text: string, vocabulary: Vocabulary): string | undefined {
  const id = text.normalize('NFKC').trim().toLowerCase();
  if (years.test(id) || exchange.test(id)) return id;
  return vocabulary.terms.find(text);
}

type Read = <T>(id: string, otherwise: T, reader: (value: Cell) => T) => T;

function agreementIn(read: Read, ids: readonly string[], longestTerm: () => number, vocabulary: Vocabulary, labels: Labels): Agreement {
  const isNone = (value: Cell): boolean => typeof value === 'string' && vocabulary.answers.find(value) === 'none';
  /** An amount that the word none switches off. */
  const limit = (id: string, otherwise: number): number => read(id, otherwise, (value) => (isNone(value) ? otherwise : amountOf(value)));
  const text = (id: string): string | null => read<string | null>(id, null, textOf);
  const base = listAgreement;
  const horizon = read('horizon_months', 0, monthsOf);
  // A known way of counting is all that is read of it here: what it means for a calendar stands with the contract's dates.
  read('billing_cycle', '', (value) => wordOf(value, vocabulary.billingCycles));
  const agreement: Agreement = {
    termMonths: read('term_months', base.termMonths, monthsOf),
    horizonMonths: horizon === 0 ? longestTerm() : horizon,
    isHorizonSaid: horizon > 0,
    startMonth: read<number | null>('start_date', null, calendarMonthOf),
    growthMonth: read('growth_month', 0, growthOf),
    growthYear: read('growth_year', 0, growthOf),
    seasonality: read<readonly number[] | null>('seasonality', null, seasonalityOf),
    discountRate: read('discount_rate', 0, growthOf),
    discountOff: read('discount_off', 0, (value) => (isNone(value) ? 0 : discountOffOf(value))),
    discountOffOfYear: new Map(ids.flatMap((id) => {
      const year = years.exec(id)?.[2];
      const off = year === undefined ? null : read<number | null>(id, null, (value) => (isNone(value) ? 0 : discountOffOf(value)));
      return off === null ? [] : [[Number(year), off] as const];
    })),
    renewalUpliftYear: read('renewal_uplift_year', 0, growthOf),
    priceEscalatorYear: read('price_escalator_year', 0, growthOf),
    freeMinutesMonth: read<number | 'none' | null>('free_minutes_month', null, (value) => (isNone(value) ? 'none' : amountOf(value))),
    freeItems: read<readonly string[] | null>('free_items', null, (value) => knownItems(value, vocabulary, labels)),
    minCommitMonth: limit('min_commit_month', 0),
    minCommitTerm: limit('min_commit_term', 0),
    overageMultiplier: limit('overage_multiplier', 1),
    spendCap: limit('spend_cap', Infinity),
    seats: limit('seats', 0),
    supportShare: read<number | null>('support_pct', null, (value) => (isNone(value) ? 0 : percentOf(value))),
    supportMin: read<number | null>('support_min', null, (value) => (isNone(value) ? 0 : amountOf(value))),
    taxRate: read('tax_rate', 0, (value) => (isNone(value) ? 0 : positiveShareOf(value))),
    pricesIncludeTax: read<boolean | null>('prices_include_tax', null, (value) => yesOrNo(value, vocabulary)),
    isTaxRecoverable: read('tax_recoverable', false, (value) => yesOrNo(value, vocabulary)),
    rounding: read<Agreement['rounding']>('rounding', base.rounding, (value) => (isNone(value) ? 'none' : roundingOf(value))),
    exit: read<readonly Cell[]>('exit_rule', [], partsOf).flatMap((rule, index): readonly ExitClause[] => {
      if (isNone(rule)) return [];
      const name = read('exit_rule', '', () => wordOf(rule, vocabulary.exitRules)) as ExitClause['rule'];
      const value = read<number | null>('exit_value', null, (values) => exitValueOf(partsOf(values)[index] ?? null, name)) ?? (name === 'clawback' ? 0 : null);
      if (value === null) throw new DomainError('exit_value_missing', { rule: name });
      return [{ rule: name, value }];
    }),
    noticeDays: limit('notice_days', 0),
    migrationCost: limit('migration_cost', 0),
    exitMonth: read<number | null>('exit_month', null, monthsOf),
    exitProbability: read<number | null>('exit_probability', null, positiveShareOf),
    plan: text('plan'),
    meter: text('meter'),
    currency: read<string | null>('currency', null, (value) => wordOf(value, vocabulary.currencies)),
    fx: new Map(ids.flatMap((id) => {
      const [, from = '', to = ''] = exchange.exec(id) ?? [];
      const rate = from === '' ? 0 : read(id, 0, amountOf);
      return rate > 0 ? [[`${from}_${to}`.toUpperCase(), rate] as const] : [];
    })),
  };
  if (agreement.seasonality !== null && agreement.startMonth === null) throw new DomainError('seasonality_without_start');
  return agreement;
}

/** A yearly or monthly change; it may fall, but not by everything. @throws DomainError `share_above_one`, `out_of_range` */
export function growthOf(cell: Cell): number {
  const value = shareOf(cell);
  if (value <= -1) throw new DomainError('out_of_range', { value, least: -0.99, most: 1 });
  return value;
}

/** @throws DomainError `word_unknown` */
function wordOf(cell: Cell, index: WordIndex): string {
  const id = index.find(textOf(cell));
  if (id === undefined) throw new DomainError('word_unknown', { word: textOf(cell), words: index.ids.join(', ') });
  return id;
}

/** Items in their order. @throws DomainError `item_not_understood` for one that no list knows */
function knownItems(cell: Cell, vocabulary: Vocabulary, labels: Labels): readonly string[] {
  return textOf(cell).split(/[,，、;；]/).map((part) => {
    const { key, role, known } = parseItem(part, vocabulary, labels);
    if (!known) throw new DomainError('item_not_understood', { item: key });
    return role === null ? key : `${key}:${role}`;
  });
}

/** Null where nothing is said. @throws DomainError `not_a_number`, `negative_number`, `share_above_one` */
function exitValueOf(cell: Cell, rule: ExitClause['rule']): number | null {
  if (isUnsaid(cell)) return null;
  return rule === 'fixed' || rule === 'months' ? amountOf(cell) : positiveShareOf(cell);
}
