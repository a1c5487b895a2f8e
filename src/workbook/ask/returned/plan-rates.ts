import { type Cell, isCellError, textOf } from '../../../domain/cells';
import { normalise } from '../../../domain/words/normalise';
import { parseNumber } from '../../../domain/words/numbers';
import { vocabulary } from '../../../functions/words';
import type { CellContent } from '../../book-cells';
import { isoDayOf } from '../../day';
import type { TableCells } from '../table-in-book';
import { type FilledRow, type FormColumn, formColumns } from './returned-form';
import type { ReturnedOffer } from './returned-offers';

/** What changed in one price from the round before; a price that was not there, or is not any more, is empty. */
export interface PriceChange {
  /** Item, region and what else tells the row from others. */
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** What becomes of one offer's rows. */
export interface OfferRows {
  readonly offer: string;
  /** 1 where the table has no row of the offer. */
  readonly round: number;
  /** Rows to be written; none where the table's last round says the same. */
  readonly rows: readonly FilledRow[];
  /** Whether all of this stands in the table already. */
  readonly isSame: boolean;
  readonly changes: readonly PriceChange[];
}

/** Columns that say which price a row is; where they agree, its price has changed. */
const keyColumns = ['plan', 'item', 'role', 'region', 'from', 'model'] as const;
const comparedColumns = formColumns.filter((column) => column !== 'offer');

/**
 * Compares the rows of an offer with those that the table has.
 * @param table - RtcRates as it is
 * @param name - what the offer is called there
 */
export function planRates(table: TableCells, name: string, { rows }: ReturnedOffer): OfferRows {
  const rounds = roundsOf(table, name);
  const last = Math.max(0, ...rounds.keys());
  const before = rounds.get(last) ?? [];
  const after = rows.map(({ cells }) => cells);
  const isSame = rows.length > 0 && sorted(before) === sorted(after);
  return { offer: name, round: rows.length === 0 || isSame ? Math.max(1, last) : last + 1, rows: isSame ? [] : rows, isSame, changes: isSame || before.length === 0 || rows.length === 0 ? [] : changesOf(before, after) };
}

type Row = Readonly<Record<FormColumn, Cell>> & { readonly asOf?: CellContent };

/** The rows of an offer by their round, in the form's columns. */
function roundsOf({ header, rows }: TableCells, name: string): ReadonlyMap<number, readonly Row[]> {
  const place = (column: string): number => header.findIndex((text) => vocabulary.rateColumns.find(text) === column);
  const places = formColumns.map((column) => [column, place(column)] as const);
  const roundAt = place('round');
  const dayAt = place('asOf');
  const rounds = new Map<number, Row[]>();
  let current = '';
  for (const cells of rows) {
    const at = (column: number): CellContent => cells[column] ?? '';
    if (cells.every((cell) => cell === '')) continue;
    current = textOf(at(place('offer'))) || textOf(at(place('vendor'))) || current;
    if (normalise(current) !== normalise(name)) continue;
    const round = Math.max(1, Math.floor(parseNumber(String(at(roundAt))) ?? 1));
    rounds.set(round, [...(rounds.get(round) ?? []), { ...(Object.fromEntries(places.map(([column, index]) => [column, at(index) === '' ? null : at(index)])) as Row), asOf: at(dayAt) }]);
  }
  return rounds;
}

/** One text for the same rows in any order. */
function sorted(rows: readonly Row[]): string {
  return rows.map((row) => JSON.stringify(comparedColumns.map((column) => written(row[column])))).sort().join('\n');
}

/** A cell as it stands in a table after it was written. */
export function written(cell: Cell): CellContent {
  return cell === null ? '' : isCellError(cell) ? cell.error : cell;
}

/** The latest round of an offer in a table, the day of its latest price (ISO date; null: unsaid), and what changed in it from the round before. */
export function lastMove(table: TableCells, name: string): { readonly round: number; readonly quotedOn: string | null; readonly changes: readonly PriceChange[] } {
  const rounds = roundsOf(table, name);
  const [last = 1, before] = [...rounds.keys()].sort((a, b) => b - a);
  const days = (rounds.get(last) ?? []).flatMap(({ asOf = '' }) => isoDayOf(asOf) ?? []).sort();
  return { round: last, quotedOn: days[days.length - 1] ?? null, changes: before === undefined ? [] : changesOf(rounds.get(before) ?? [], rounds.get(last) ?? []) };
}

function changesOf(before: readonly Row[], after: readonly Row[]): readonly PriceChange[] {
  const [old, now] = [byKey(before), byKey(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((what) => {
    const [was, is] = [old.get(what) ?? '', now.get(what) ?? ''];
    return was === is ? [] : [{ what, before: was, after: is }];
  });
}

/** Prices with their units and currencies, by what they are prices of. */
function byKey(rows: readonly Row[]): ReadonlyMap<string, string> {
  const prices = new Map<string, string>();
  for (const row of rows) {
    const key = keyColumns.map((column) => written(row[column])).filter((value) => value !== '').join(' ');
    const price = [row.price, row.currency, row.unit, row.status].map(written).filter((value) => value !== '').join(' ');
    prices.set(key, [prices.get(key), price].filter((one) => one !== undefined && one !== '').join('; '));
  }
  return prices;
}
