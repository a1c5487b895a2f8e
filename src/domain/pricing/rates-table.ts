import { type Cell, type Grid, isCellError, isUnsaid, textOf } from '../cells';
import { DomainError } from '../errors';
import { type Labels, noLabels, parseItem } from '../words/items';
import { normalise } from '../words/normalise';
import { parseNumber } from '../words/numbers';
import type { Region } from '../words/regions';
import { parseUnit, type ParsedUnit, type Unit } from '../words/units';
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

/** The table's name in sentences, and what an offer is called that has neither Offer nor Vendor. */
const tableName = 'RtcRates';

/** How many names a sentence lists. */
const mostNamed = 14;

/** Models whose Item may be a list in deduction order. */
const listModels = new Set<PriceModel>(['free', 'pack', 'trial', 'minimum', 'cap', 'discount']);

/**
 * Reads a Rates range into its offers, in the order in which they first appear.
 * A row that can't be read keeps its place and refuses to answer with its own sentence; the other rows stand.
 * @param grid - starting at the header row; Chinese or English headers, any column order
 * @throws DomainError `no_header_row`, `two_header_rows`, `column_twice`, `column_missing`, `no_offers`
 */
export function readRates(grid: Grid, vocabulary: Vocabulary, meters: Meters): readonly Offer[] {
  const table = readTable(grid, vocabulary.rateColumns, ['item', 'unit', 'price'], tableName);
  const filled = table.rows.filter(({ cells }) => !cells.every(isUnsaid));
  const last = filled[filled.length - 1];
  const rows = last !== undefined && isTotal(last.cells, vocabulary) ? filled.slice(0, -1) : filled;
  if (rows.length === 0) throw new DomainError('no_offers');
  return groupByOffer(table, rows, vocabulary).map((offer) => readOffer(table, offer, vocabulary, meters));
}

type DataRow = Table['rows'][number];

/** The rows of one offer, before they are read. */
interface OfferRows {
  readonly name: string;
  readonly rows: DataRow[];
}

/** What an offer is called, and by what its other rows find it: the first key that is known wins. */
interface OfferName {
  readonly name: string;
  readonly keys: readonly string[];
}

const nameless: OfferName = { name: tableName, keys: [''] };

/**
 * A row with neither Offer nor Vendor belongs to the row above's; an offer without a name is called as its vendor was first written.
 * A row whose name is an error keeps to the offer it stands in (at the top: the first with a name) and is refused when it is read.
 */
function groupByOffer(table: Table, rows: readonly DataRow[], vocabulary: Vocabulary): readonly OfferRows[] {
  const groups = new Map<string, OfferRows>();
  const names = namesIn(table, rows, vocabulary);
  const groupOf = ({ name, keys }: OfferName): OfferRows => {
    const group = keys.map((key) => groups.get(key)).find((known) => known !== undefined) ?? { name, rows: [] };
    for (const key of keys) if (!groups.has(key)) groups.set(key, group);
    return group;
  };
  let current: OfferRows | null = null;
  rows.forEach((row, index) => {
    const name = names[index] ?? null;
    if (typeof name === 'object' && name !== null) current = groupOf(name);
    current ??= groupOf((name === 'unreadable' ? names.find((other): other is OfferName => typeof other === 'object') : null) ?? nameless);
    current.rows.push(row);
  });
  return [...new Set(groups.values())];
}

/** Rows of one offer mostly stand together: the name of the row above is not read again. */
function namesIn(table: Table, rows: readonly DataRow[], vocabulary: Vocabulary): readonly ReturnType<typeof nameIn>[] {
  let above: readonly Cell[] | null = null;
  let name: ReturnType<typeof nameIn> = 'unsaid';
  return rows.map(({ cells }) => {
    const isSame = above !== null && table.cell(above, 'offer') === table.cell(cells, 'offer') && table.cell(above, 'vendor') === table.cell(cells, 'vendor');
    if (!isSame) name = nameIn(table, cells, vocabulary);
    above = cells;
    return name;
  });
}

/** A vendor without an offer is found by the name that is written and by the vendor it means; ids are lower case, so no offer's name meets them. */
function nameIn(table: Table, cells: readonly Cell[], vocabulary: Vocabulary): OfferName | 'unsaid' | 'unreadable' {
  const [offer, vendor] = [table.cell(cells, 'offer'), table.cell(cells, 'vendor')];
  const [name, seller] = [textOf(offer), textOf(vendor)];
  if (name !== '') return { name, keys: [normalise(name)] };
  if (isCellError(offer) || isCellError(vendor)) return 'unreadable';
  return seller === '' ? 'unsaid' : { name: seller, keys: [normalise(seller), vocabulary.vendors.find(seller) ?? normalise(seller)] };
}

/** Reads one offer: its vendor's card says how it counts and what its own words mean; only its latest round counts. */
function readOffer(table: Table, { name, rows }: OfferRows, vocabulary: Vocabulary, meters: Meters): Offer {
  const said = rows.map(({ cells }) => textOf(table.cell(cells, 'vendor'))).find((vendor) => vendor !== '');
  const vendor = vocabulary.vendors.find(said ?? name) ?? said ?? null;
  const card = vendor === null ? undefined : meters.card(vendor);
  const labels = card?.labels ?? noLabels;
  let read: readonly RateRow[] | null = null;
  return {
    name,
    vendor,
    /** Read when first asked for: a formula that names one offer of twenty reads that one. */
    get rows() {
      return (read ??= readRows(table, { name, rows }, vendor, labels, vocabulary));
    },
    meter: card?.meter ?? null,
    labels,
    rounding: card?.rounding ?? null,
    market: null,
  };
}

function readRows(table: Table, { name, rows }: OfferRows, vendor: string | null, labels: Labels, vocabulary: Vocabulary): readonly RateRow[] {
  const drafts = rows.map(({ line, cells }) => readRow(table, line, cells, name, vendor, vocabulary, labels));
  const latest = drafts.reduce((most, { round }) => Math.max(most, round ?? 0), 0);
  const currency = drafts.find(({ row }) => row.currency !== null)?.row.currency ?? null;
  return drafts.flatMap(({ row, round }) => (round === null || round === latest ? [row.currency === null ? { ...row, currency } : row] : []));
}

/** A Rates row and its round; one that can't be read (null) counts as the latest, so that the row is not lost with its problem. */
interface DraftRow {
  readonly row: RateRow;
  readonly round: number | null;
}

/** Columns that every row must fill. */
const neededColumns = new Set(['item', 'unit']);

function isTotal(cells: readonly Cell[], vocabulary: Vocabulary): boolean {
  const first = textOf(cells[0] ?? null);
  return first !== '' && vocabulary.answers.find(first.split(/[\s:：]/)[0] ?? '') === 'total';
}

function readRow(table: Table, line: number, cells: readonly Cell[], offer: string, vendor: string | null, vocabulary: Vocabulary, labels: Labels): DraftRow {
  const problems: DomainError[] = [];
  const cell = (column: string): Cell => table.cell(cells, column);
  /** Runs a reader; what it refuses becomes the row's problem, named with its row and column. */
  const read = <T>(column: string, reader: (cell: Cell) => T, otherwise: T): T => {
    const value = cell(column);
    if (value === null && !neededColumns.has(column)) return otherwise;
    try {
      if (isCellError(value)) throw new DomainError('error_in_cell', { error: value.error });
      return reader(value);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      problems.push(new DomainError('row_problem', { rateRow: line, column, cause: error.code, ...error.params }));
      return otherwise;
    }
  };
  for (const name of ['offer', 'vendor']) read(name, textOf, '');
  const model = read('model', (value) => wordOf(value, 'graduated', vocabulary.models) as PriceModel, 'graduated');
  const role = read('item', (value) => roleInItem(textOf(value), vocabulary, labels), null);
  const unit = read('unit', (value) => unitOf(value, vocabulary), { count: 1, base: 'min', currency: null });
  const round = cell('round') === null ? 1 : read('round', (value) => quantityIn(value) ?? 1, null);
  const row: Omit<RateRow, 'problem'> = {
    line,
    offer,
    vendor,
    plan: read('plan', (value) => textOf(value) || null, null),
    items: read('item', (value) => itemsIn(textOf(value), model, vocabulary, labels), []),
    role: read('role', (value) => (isUnsaid(value) ? null : wordOf(value, '', vocabulary.roles)), null) ?? role,
    region: read('region', (value) => regionOf(value, vocabulary), null),
    unit,
    price: read('price', (value) => priceIn(value, unit, vocabulary), null),
    currency: read('currency', (value) => (isUnsaid(value) ? null : wordOf(value, '', vocabulary.currencies)), null) ?? unit.currency,
    from: read('from', (value) => quantityIn(value) ?? 0, 0),
    included: read('included', (value) => includedIn(value, vocabulary), null),
    model,
    tax: read('tax', (value) => taxOf(value, vocabulary), null),
    kind: read('kind', (value) => wordOf(value, 'quote', vocabulary.kinds) as RateRow['kind'], 'quote'),
    asOf: textOf(cell('asOf')) || null,
    undated: false,
    confidence: null,
    source: textOf(cell('source')) || null,
  };
  return { row: { ...row, problem: problems[0] ?? null }, round };
}

/** A word of a list, or a default where the cell is empty. @throws DomainError `word_unknown` */
function wordOf(cell: Cell, otherwise: string, index: { find(word: string): string | undefined; readonly ids: readonly string[] }): string {
  if (isUnsaid(cell)) return otherwise;
  const id = index.find(textOf(cell));
  if (id === undefined) throw new DomainError('word_unknown', { word: textOf(cell), words: someOf(index.ids) });
  return id;
}

function someOf(names: readonly string[]): string {
  return names.slice(0, mostNamed).join(', ') + (names.length > mostNamed ? ' ...' : '');
}

function itemsIn(text: string, model: PriceModel, vocabulary: Vocabulary, labels: Labels): readonly string[] {
  if (text === '') throw new DomainError('item_missing');
  const items = itemsOf(text, vocabulary, labels);
  if (items.length > 1 && !listModels.has(model)) throw new DomainError('one_item_a_row', { text });
  return items;
}

/** `HD:AUDIENCE` in the Item column is HD for the audience. */
function roleInItem(text: string, vocabulary: Vocabulary, labels: Labels): string | null {
  return !/[:：]/.test(text) || /[,，、;；*]/.test(text) ? null : parseItem(text, vocabulary, labels).role;
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

function priceIn(cell: Cell, { base }: Unit, vocabulary: Vocabulary): number | 'free' | null {
  if (isUnsaid(cell)) return null;
  if (typeof cell === 'string' && vocabulary.answers.find(cell) === 'free') return 'free';
  const price = typeof cell === 'number' ? cell : typeof cell === 'string' ? ((base === '%' ? percentOf(cell) : null) ?? parseNumber(cell)) : null;
  if (price === null) throw new DomainError('not_a_number', { text: textOf(cell) });
  if (price < 0) throw new DomainError('negative_number', { value: price });
  return price;
}

/** `10%` in a row of unit % is the number 10. */
function percentOf(text: string): number | null {
  const number = /^(.*)[%％]$/.exec(text.trim())?.[1];
  return number === undefined ? null : parseNumber(number);
}

/** The word none says that nothing is included, as an empty cell does. */
function includedIn(cell: Cell, vocabulary: Vocabulary): number | null {
  return typeof cell === 'string' && vocabulary.answers.find(cell) === 'none' ? null : quantityIn(cell);
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
