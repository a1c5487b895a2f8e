import { type Cell, isCellError, isUnsaid, textOf } from '../cells';
import { DomainError } from '../errors';
import { type Labels, noLabels, parseItem } from '../words/items';
import { parseNumber } from '../words/numbers';
import type { Region } from '../words/regions';
import { parseUnit, type ParsedUnit } from '../words/units';
import type { Vocabulary, WordIndex } from '../words/vocabulary';
import { itemsOf } from './list-offer';
import type { PriceModel } from './rate-card';
import type { RateRow } from './rate-row';
import { cellIn, type Table, type TableColumn } from './table-columns';

const noItems: readonly string[] = [];
const minutes: ParsedUnit = { count: 1, base: 'min', currency: null };

/** A Rates row and its round; one that can't be read (null) counts as the latest, so that the row is not lost with its problem. */
export interface DraftRow extends RateRow {
  readonly round: number | null;
}

/** What a row says that says nothing. A class: literals made in such numbers move to the old heap, where they cost twice as much. */
class ReadRow implements DraftRow {
  round: DraftRow['round'] = 1;
  plan: RateRow['plan'] = null;
  items: RateRow['items'] = noItems;
  role: RateRow['role'] = null;
  region: RateRow['region'] = null;
  unit: RateRow['unit'] = minutes;
  price: RateRow['price'] = null;
  currency: RateRow['currency'] = null;
  from: RateRow['from'] = 0;
  included: RateRow['included'] = null;
  model: RateRow['model'] = 'graduated';
  tax: RateRow['tax'] = null;
  kind: RateRow['kind'] = 'quote';
  asOf: RateRow['asOf'] = null;
  source: RateRow['source'] = null;
  problem: RateRow['problem'] = null;
  readonly undated = false;
  readonly confidence = null;

  constructor(
    readonly line: number,
    readonly offer: string,
    readonly vendor: string | null,
  ) {}
}

/** Columns that are read. */
const columns = ['offer', 'vendor', 'plan', 'item', 'role', 'region', 'unit', 'price', 'currency', 'from', 'included', 'model', 'tax', 'kind', 'round', 'asOf', 'source'] as const;
type RateColumns = Readonly<Record<(typeof columns)[number], ReadColumn>>;

/** A column, and its last cell with what was read in it: most cells repeat the one above. */
class ReadColumn implements TableColumn {
  readonly name: string;
  readonly place: number;
  private cell: Cell = null;
  private reader: unknown = null;
  private answer: unknown = null;

  constructor({ name, place }: TableColumn) {
    this.name = name;
    this.place = place;
  }

  read<T>(cell: Cell, reader: (cell: Cell) => T): T {
    if (cell === this.cell && reader === this.reader) return this.answer as T;
    if (isCellError(cell)) throw new DomainError('error_in_cell', { error: cell.error });
    const answer = reader(cell);
    this.cell = cell;
    this.reader = reader;
    this.answer = answer;
    return answer;
  }

  forget(): void {
    this.reader = null;
  }
}

type WordReader = (cell: Cell) => string | null;

/** How many names a sentence lists. */
const mostNamed = 14;

/** Models whose Item may be a list in deduction order. */
const listModels = new Set<PriceModel>(['free', 'pack', 'trial', 'minimum', 'cap', 'discount']);

/**
 * Reads the rows of a Rates table, one after another: a table may have thousands, and each read allocates one row.
 * What can't be read in a row becomes that row's problem, named with its row and column.
 */
export class RateRowReader {
  private readonly at: RateColumns;
  private readonly kinds: WordReader;
  private readonly models: WordReader;
  private readonly roles: WordReader;
  private readonly regions: WordReader;
  private readonly currencies: WordReader;
  private line = 0;
  private cells: readonly Cell[] = [];
  private labels = noLabels;
  private problem: DomainError | null = null;

  constructor(
    private readonly table: Table,
    private readonly vocabulary: Vocabulary,
  ) {
    this.kinds = wordIn(vocabulary.kinds);
    this.models = wordIn(vocabulary.models);
    this.roles = wordIn(vocabulary.roles);
    this.regions = wordIn(vocabulary.regions);
    this.currencies = wordIn(vocabulary.currencies);
    this.at = Object.fromEntries(columns.map((name) => [name, new ReadColumn(table.column(name))])) as RateColumns;
  }

  /** Reads a row of an offer. @param labels - the vendor's own words */
  read(line: number, offer: string, vendor: string | null, labels: Labels): DraftRow {
    this.line = line;
    this.cells = this.table.cells(line);
    this.problem = null;
    const { at } = this;
    // The same word may be another item at another vendor.
    if (labels !== this.labels) at.item.forget();
    this.labels = labels;
    this.value(at.offer, textOf, '');
    this.value(at.vendor, textOf, '');
    const row = new ReadRow(line, offer, vendor);
    row.round = this.value(at.round, this.quantity, 1, null);
    row.model = (this.value(at.model, this.models, null) ?? 'graduated') as PriceModel;
    const unit = this.value(at.unit, this.unit, minutes);
    row.unit = unit;
    const roleOfItem = this.value(at.item, this.roleOfItem, null);
    row.items = this.value(at.item, listModels.has(row.model) ? this.items : this.oneItem, noItems);
    const region = this.value(at.region, this.regions, null);
    row.region = region === 'GLOBAL' ? null : (region as Region | null);
    row.plan = this.value(at.plan, textOf, null);
    row.role = this.value(at.role, this.roles, null) ?? roleOfItem;
    row.price = this.value(at.price, unit.base === '%' ? this.share : this.price, null);
    row.currency = this.value(at.currency, this.currencies, null) ?? unit.currency;
    row.from = this.value(at.from, this.quantity, 0);
    row.included = this.value(at.included, this.included, null);
    row.tax = this.value(at.tax, this.tax, null);
    row.kind = (this.value(at.kind, this.kinds, null) ?? 'quote') as RateRow['kind'];
    row.asOf = textOf(cellIn(this.cells, at.asOf)) || null;
    row.source = textOf(cellIn(this.cells, at.source)) || null;
    row.problem = this.problem;
    return row;
  }

  /** Reads a cell; an empty one is `otherwise`, one that is refused too unless `refused` is given. */
  private value<T>(column: ReadColumn, reader: (cell: Cell) => T, otherwise: T, refused = otherwise): T {
    const cell = cellIn(this.cells, column);
    if (column.place < 0 || (isUnsaid(cell) && column !== this.at.item && column !== this.at.unit)) return otherwise;
    try {
      return column.read(cell, reader);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.problem ??= new DomainError('row_problem', { rateRow: this.line, column: column.name, cause: error.code, ...error.params });
      return refused;
    }
  }

  private readonly items = (cell: Cell): readonly string[] => {
    const text = textOf(cell);
    if (text === '') throw new DomainError('item_missing');
    return itemsOf(text, this.vocabulary, this.labels);
  };

  private readonly oneItem = (cell: Cell): readonly string[] => {
    const items = this.items(cell);
    if (items.length > 1) throw new DomainError('one_item_a_row', { text: textOf(cell) });
    return items;
  };

  /** `HD:AUDIENCE` in the Item column is HD for the audience. */
  private readonly roleOfItem = (cell: Cell): string | null => {
    const text = textOf(cell);
    return !(text.includes(':') || text.includes('：')) || /[,，、;；*]/.test(text) ? null : parseItem(text, this.vocabulary, this.labels).role;
  };

  private readonly unit = (cell: Cell): ParsedUnit => {
    const unit = parseUnit(textOf(cell), this.vocabulary);
    if (unit === null) throw new DomainError('unit_not_understood', { unit: textOf(cell) });
    return unit;
  };

  /** A word in place of a price: free, or that there is none yet. */
  private readonly price = (cell: Cell): number | 'free' | null => {
    const answer = typeof cell === 'string' ? this.vocabulary.answers.find(cell) : undefined;
    return answer === 'free' ? answer : answer === 'unsaid' ? null : amountIn(cell);
  };

  /** `10%` in a row of unit % is the number 10. */
  private readonly share = (cell: Cell): number | 'free' | null => this.price(typeof cell === 'string' ? cell.replace(/[%％]\s*$/, '') : cell);

  private readonly quantity = amountIn;

  /** The word none says that nothing is included, as an empty cell does. */
  private readonly included = (cell: Cell): number | null => (typeof cell === 'string' && this.vocabulary.answers.find(cell) === 'none' ? null : amountIn(cell));

  private readonly tax = (cell: Cell): boolean => {
    if (typeof cell === 'boolean') return cell;
    const answer = this.vocabulary.answers.find(textOf(cell));
    return answer === 'yes' || answer === 'no' ? answer === 'yes' : unknown(cell, ['yes', 'no']);
  };
}

function wordIn(index: WordIndex): WordReader {
  return (cell) => (typeof cell === 'string' ? index.find(cell) : undefined) ?? unknown(cell, index.ids);
}

function unknown(cell: Cell, ids: readonly string[]): never {
  throw new DomainError('word_unknown', { word: textOf(cell), words: ids.slice(0, mostNamed).join(', ') + (ids.length > mostNamed ? ' ...' : '') });
}

/** @throws DomainError `not_a_number`, `negative_number` */
function amountIn(cell: Cell): number {
  const value = typeof cell === 'number' ? cell : typeof cell === 'string' ? parseNumber(cell) : null;
  if (value === null) throw new DomainError('not_a_number', { text: textOf(cell) });
  if (value < 0) throw new DomainError('negative_number', { value });
  return value;
}
