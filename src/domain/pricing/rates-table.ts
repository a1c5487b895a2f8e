import { type Cell, type Grid, isCellError, isUnsaid, textOf } from '../cells';
import { DomainError } from '../errors';
import { type Labels, parseItem } from '../words/items';
import { normalise } from '../words/normalise';
import { parseNumber } from '../words/numbers';
import type { Region } from '../words/regions';
import { parseUnit, type ParsedUnit } from '../words/units';
import type { Vocabulary } from '../words/vocabulary';
import { itemsOf } from './list-offer';
import type { Offer } from './offer';
import type { PriceModel, RateCard } from './rate-card';
import type { RateRow } from './rate-row';
import { readTable, type Table } from './table-columns';

/** What a Rates range needs of the built-in cards: how the vendors that it names count. */
export interface Meters {
  card(id: string): Pick<RateCard, 'meter' | 'plans' | 'labels' | 'rounding'> | undefined;
}

/** Models whose Item may be a list in deduction order. */
const listModels = new Set<PriceModel>(['free', 'pack', 'trial', 'minimum', 'cap', 'discount']);

/**
 * Reads a Rates range into its offers, in the order in which they first appear.
 * A row that can't be read keeps its place and refuses to answer with its own sentence; the other rows stand.
 * @param grid - starting at the header row; Chinese or English headers, any column order
 * @throws DomainError `no_header_row`, `two_header_rows`, `column_twice`, `column_missing`, `no_offers`
 */
export function readRates(grid: Grid, vocabulary: Vocabulary, meters: Meters): readonly Offer[] {
  const table = readTable(grid, vocabulary.rateColumns, ['item', 'unit', 'price'], 'RtcRates');
  const filled = table.rows.filter(({ cells }) => !cells.every(isUnsaid));
  const last = filled[filled.length - 1];
  const rows = last !== undefined && isTotal(last.cells, vocabulary) ? filled.slice(0, -1) : filled;
  const offers = groupByOffer(table, rows);
  if (offers.length === 0) throw new DomainError('no_offers');
  return offers.map((offer) => readOffer(table, offer, vocabulary, meters));
}

type DataRow = Table['rows'][number];

/** The rows of one offer, before they are read. */
interface OfferRows {
  readonly name: string;
  readonly rows: DataRow[];
}

/** A row with neither Offer nor Vendor belongs to the row above's; an offer without a name is called as its vendor. */
function groupByOffer(table: Table, rows: readonly DataRow[]): readonly OfferRows[] {
  const groups = new Map<string, OfferRows>();
  let current = '';
  for (const row of rows) {
    current = textOf(table.cell(row.cells, 'offer')) || textOf(table.cell(row.cells, 'vendor')) || current;
    const group = groups.get(normalise(current)) ?? { name: current, rows: [] };
    group.rows.push(row);
    groups.set(normalise(current), group);
  }
  return [...groups.values()];
}

/** Reads one offer: its vendor's card says how it counts and what its own words mean; only its latest round counts. */
function readOffer(table: Table, { name, rows }: OfferRows, vocabulary: Vocabulary, meters: Meters): Offer {
  const said = rows.map(({ cells }) => textOf(table.cell(cells, 'vendor'))).find((vendor) => vendor !== '');
  const vendor = vocabulary.vendors.find(said ?? name) ?? said ?? null;
  const card = vendor === null ? undefined : meters.card(vendor);
  const labels = card?.labels ?? {};
  const drafts = rows.map(({ line, cells }) => readRow(table, line, cells, vocabulary, labels));
  const round = Math.max(...drafts.map((draft) => draft.round));
  const currency = drafts.find((draft) => draft.currency !== null)?.currency ?? null;
  return {
    name,
    vendor,
    rows: drafts.filter((draft) => draft.round === round).map(({ round: _, ...draft }): RateRow => ({ ...draft, offer: name, vendor, currency: draft.currency ?? currency })),
    meter: card?.meter ?? null,
    labels,
    rounding: card?.rounding ?? null,
    market: null,
  };
}

/** A Rates row before its offer and vendor are settled. */
type DraftRow = Omit<RateRow, 'offer' | 'vendor'> & { readonly round: number };

function isTotal(cells: readonly Cell[], vocabulary: Vocabulary): boolean {
  const first = textOf(cells[0] ?? null);
  return first !== '' && vocabulary.answers.find(first.split(/[\s:：]/)[0] ?? '') === 'total';
}

function readRow(table: Table, line: number, cells: readonly Cell[], vocabulary: Vocabulary, labels: Labels): DraftRow {
  const problems: DomainError[] = [];
  const cell = (column: string): Cell => table.cell(cells, column);
  /** Runs a reader; what it refuses becomes the row's problem, named with its row and column. */
  const read = <T>(column: string, reader: (cell: Cell) => T, otherwise: T): T => {
    try {
      const value = cell(column);
      if (isCellError(value)) throw new DomainError('error_in_cell', { error: value.error });
      return reader(value);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      problems.push(new DomainError('row_problem', { rateRow: line, column, cause: error.code, ...error.params }));
      return otherwise;
    }
  };
  const model = read('model', (value) => wordOf(value, 'graduated', vocabulary.models) as PriceModel, 'graduated');
  const role = read('item', (value) => roleInItem(textOf(value), vocabulary, labels), null);
  const unit = read('unit', (value) => unitOf(value, vocabulary), { count: 1, base: 'min', currency: null });
  return {
    line,
    plan: read('plan', (value) => textOf(value) || null, null),
    items: read('item', (value) => itemsIn(textOf(value), model, vocabulary, labels), []),
    role: read('role', (value) => (isUnsaid(value) ? null : wordOf(value, '', vocabulary.roles)), null) ?? role,
    region: read('region', (value) => regionOf(value, vocabulary), null),
    unit,
    price: read('price', (value) => priceIn(value, vocabulary), null),
    currency: read('currency', (value) => (isUnsaid(value) ? null : wordOf(value, '', vocabulary.currencies)), null) ?? unit.currency,
    from: read('from', (value) => quantityIn(value) ?? 0, 0),
    included: read('included', quantityIn, null),
    model,
    tax: read('tax', (value) => taxOf(value, vocabulary), null),
    kind: read('kind', (value) => wordOf(value, 'quote', vocabulary.kinds) as RateRow['kind'], 'quote'),
    asOf: textOf(cell('asOf')) || null,
    undated: false,
    confidence: null,
    source: textOf(cell('source')) || null,
    round: read('round', (value) => quantityIn(value) ?? 1, 1),
    problem: problems[0] ?? null,
  };
}

/** A word of a list, or a default where the cell is empty. @throws DomainError `word_unknown` */
function wordOf(cell: Cell, otherwise: string, index: { find(word: string): string | undefined; readonly ids: readonly string[] }): string {
  if (isUnsaid(cell)) return otherwise;
  const id = index.find(textOf(cell));
  if (id === undefined) throw new DomainError('word_unknown', { word: textOf(cell), words: index.ids.join(', ') });
  return id;
}

function itemsIn(text: string, model: PriceModel, vocabulary: Vocabulary, labels: Labels): readonly string[] {
  if (text === '') throw new DomainError('item_missing');
  const items = itemsOf(text, vocabulary, labels);
  if (items.length > 1 && !listModels.has(model)) throw new DomainError('one_item_a_row', { text });
  return items;
}

/** `HD:AUDIENCE` in the Item column is HD for the audience. */
function roleInItem(text: string, vocabulary: Vocabulary, labels: Labels): string | null {
  return text === '' || /[,，、;；*]/.test(text) ? null : parseItem(text, vocabulary, labels).role;
}

function unitOf(cell: Cell, vocabulary: Vocabulary): ParsedUnit {
  const unit = parseUnit(textOf(cell), vocabulary);
  if (unit === null) throw new DomainError('unit_not_understood', { unit: textOf(cell) });
  return unit;
}

function regionOf(cell: Cell, vocabulary: Vocabulary): Region | null {
  if (isUnsaid(cell)) return null;
  const region = wordOf(cell, '', vocabulary.regions);
  return region === 'GLOBAL' ? null : (region as Region);
}

function priceIn(cell: Cell, vocabulary: Vocabulary): number | 'free' | null {
  if (isUnsaid(cell)) return null;
  if (typeof cell === 'string' && vocabulary.answers.find(cell) === 'free') return 'free';
  const price = typeof cell === 'number' ? cell : typeof cell === 'string' ? (percentOf(cell) ?? parseNumber(cell)) : null;
  if (price === null) throw new DomainError('not_a_number', { text: textOf(cell) });
  if (price < 0) throw new DomainError('negative_number', { value: price });
  return price;
}

/** `10%` in a row of unit % is the number 10. */
function percentOf(text: string): number | null {
  const number = /^(.*)[%％]$/.exec(text.trim())?.[1];
  return number === undefined ? null : parseNumber(number);
}

function quantityIn(cell: Cell): number | null {
  if (isUnsaid(cell)) return null;
  const value = typeof cell === 'number' ? cell : parseNumber(textOf(cell));
  if (value === null) throw new DomainError('not_a_number', { text: textOf(cell) });
  if (value < 0) throw new DomainError('negative_number', { value });
  return value;
}

function taxOf(cell: Cell, vocabulary: Vocabulary): boolean | null {
  if (isUnsaid(cell)) return null;
  if (typeof cell === 'boolean') return cell;
  const answer = wordOf(cell, '', vocabulary.answers);
  if (answer !== 'yes' && answer !== 'no') throw new DomainError('word_unknown', { word: textOf(cell), words: 'yes, no' });
  return answer === 'yes';
}
