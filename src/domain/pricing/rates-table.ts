import { type Cell, type Grid, isCellError, isUnsaid, textOf } from '../cells';
import { DomainError } from '../errors';
import { noLabels } from '../words/items';
import { normalise } from '../words/normalise';
import type { Vocabulary } from '../words/vocabulary';
import type { Offer } from './offer';
import type { RateCard } from './rate-card';
import type { RateRow } from './rate-row';
import { type DraftRow, RateRowReader } from './read-rate-row';
import { cellIn, readTable, type Table } from './table-columns';

/** What a Rates range needs of the built-in cards: how the vendors that it names count. */
export interface Meters {
  card(id: string): Pick<RateCard, 'meter' | 'plans' | 'labels' | 'rounding' | 'regions' | 'currency'> | undefined;
}

/** The table's name in sentences, and what an offer is called that has neither Offer nor Vendor. */
const tableName = 'RtcRates';

/**
 * Reads a Rates range into its offers, in the order in which they first appear.
 * A row that can't be read keeps its place and refuses to answer with its own sentence; the other rows stand.
 * @param grid - starting at the header row; Chinese or English headers, any column order
 * @throws DomainError `no_header_row`, `two_header_rows`, `column_twice`, `column_missing`, `no_offers`
 */
export function readRates(grid: Grid, vocabulary: Vocabulary, meters: Meters): readonly Offer[] {
  const table = readTable(grid, vocabulary.rateColumns, ['item', 'unit', 'price'], tableName);
  const lines: number[] = [];
  for (let line = 2; line <= table.lines; line++) if (!table.cells(line).every(isUnsaid)) lines.push(line);
  const last = lines[lines.length - 1];
  if (last !== undefined && isTotal(table.cells(last), vocabulary)) lines.pop();
  if (lines.length === 0) throw new DomainError('no_offers');
  const reader = new RateRowReader(table, vocabulary);
  return groupByOffer(table, lines, vocabulary).map((offer) => readOffer(offer, table, reader, vocabulary, meters));
}

/** The rows of one offer by their numbers, before they are read. */
interface OfferRows {
  readonly name: string;
  readonly lines: number[];
}

/** What an offer is called, and by what its other rows find it: the first key that is known wins. */
interface OfferName {
  readonly name: string;
  readonly keys: readonly string[];
}

type NameSaid = OfferName | 'unsaid' | 'unreadable';

const nameless: OfferName = { name: tableName, keys: [''] };

/**
 * A row with neither Offer nor Vendor belongs to the row above's; an offer without a name is called as its vendor was first written.
 * A row whose name is an error keeps to the offer it stands in (at the top: the first with a name) and is refused when it is read.
 */
function groupByOffer(table: Table, lines: readonly number[], vocabulary: Vocabulary): readonly OfferRows[] {
  const groups = new Map<string, OfferRows>();
  const known = new Map<OfferName, OfferRows>();
  const groupOf = (said: OfferName): OfferRows => {
    let group = known.get(said);
    if (group !== undefined) return group;
    group = said.keys.map((key) => groups.get(key)).find((one) => one !== undefined) ?? { name: said.name, lines: [] };
    for (const key of said.keys) if (!groups.has(key)) groups.set(key, group);
    known.set(said, group);
    return group;
  };
  const names = namesIn(table, lines, vocabulary);
  let current: OfferRows | null = null;
  lines.forEach((line, index) => {
    const name = names[index] ?? 'unsaid';
    if (typeof name === 'object') current = groupOf(name);
    current ??= groupOf((name === 'unreadable' ? names.find((other): other is OfferName => typeof other === 'object') : null) ?? nameless);
    current.lines.push(line);
  });
  return [...new Set(groups.values())];
}

/** What each row says of its offer. Names repeat: each is read once. */
function namesIn(table: Table, lines: readonly number[], vocabulary: Vocabulary): readonly NameSaid[] {
  const [offerColumn, vendorColumn] = [table.column('offer'), table.column('vendor')];
  const known = new Map<Cell, Map<Cell, NameSaid>>();
  return lines.map((line) => {
    const cells = table.cells(line);
    const [offer, vendor] = [cellIn(cells, offerColumn), cellIn(cells, vendorColumn)];
    let ofOffer = known.get(offer);
    if (ofOffer === undefined) known.set(offer, (ofOffer = new Map<Cell, NameSaid>()));
    let name = ofOffer.get(vendor);
    if (name === undefined) ofOffer.set(vendor, (name = nameIn(offer, vendor, vocabulary)));
    return name;
  });
}

/** A vendor without an offer is found by the name that is written and by the vendor it means; ids are lower case, so no offer's name meets them. */
function nameIn(offer: Cell, vendor: Cell, vocabulary: Vocabulary): NameSaid {
  const [name, seller] = [textOf(offer), textOf(vendor)];
  if (name !== '') return { name, keys: [normalise(name)] };
  if (isCellError(offer) || isCellError(vendor)) return 'unreadable';
  return seller === '' ? 'unsaid' : { name: seller, keys: [normalise(seller), vocabulary.vendors.find(seller) ?? normalise(seller)] };
}

/** Reads one offer: its vendor's card says how it counts and what its own words mean; only its latest round counts. */
function readOffer({ name, lines }: OfferRows, table: Table, reader: RateRowReader, vocabulary: Vocabulary, meters: Meters): Offer {
  const vendorColumn = table.column('vendor');
  const vendorOn = (line: number): string => textOf(cellIn(table.cells(line), vendorColumn));
  const naming = lines.find((line) => vendorOn(line) !== '');
  const said = naming === undefined ? null : vendorOn(naming);
  const vendor = vocabulary.vendors.find(said ?? name) ?? said;
  const card = vendor === null ? undefined : meters.card(vendor);
  const labels = card?.labels ?? noLabels;
  let read: readonly RateRow[] | null = null;
  return {
    name,
    vendor,
    /** Read when first asked for: a formula that names one offer of twenty reads that one. */
    get rows() {
      return (read ??= latestRows(lines.map((line) => reader.read(line, name, vendor, labels)), card?.currency ?? null));
    },
    meter: card?.meter ?? null,
    labels,
    rounding: card?.rounding ?? null,
    planRules: new Map((card?.plans ?? []).map(({ id, meter, rounding }) => [id, { ...(meter && { meter }), ...(rounding && { rounding }) }])),
    isBuiltIn: false,
    /** List prices that were inserted as rows sell where the list does. */
    get market() {
      return card !== undefined && this.rows.every(({ kind }) => kind === 'list') ? card.regions : null;
    },
  };
}

/** @param cardCurrency - of the vendor's card, for offers that say none */
function latestRows(drafts: readonly DraftRow[], cardCurrency: string | null): readonly RateRow[] {
  const latest = drafts.reduce((most, { round }) => Math.max(most, round ?? 0), 0);
  const currency = drafts.find((row) => row.currency !== null)?.currency ?? cardCurrency;
  const rows = drafts.filter(({ round }) => round === null || round === latest);
  return rows.every((row) => row.currency !== null) ? rows : rows.map((row) => (row.currency === null ? { ...row, currency } : row));
}

function isTotal(cells: readonly Cell[], vocabulary: Vocabulary): boolean {
  const first = textOf(cells[0] ?? null);
  return first !== '' && vocabulary.answers.find(first.split(/[\s:：]/)[0] ?? '') === 'total';
}
