import { type Cell, type Grid, isUnsaid, textOf } from '../domain/cells';
import { DomainError } from '../domain/errors';
import { type InvoiceLine, total } from '../domain/audit/audit';
import type { Sample } from '../domain/audit/samples';
import { columnsNeeded } from '../domain/metering/meter-log';
import type { Stay } from '../domain/metering/stay';
import { cellIn, hasHeader, readTable } from '../domain/pricing/table-columns';
import type { Labels } from '../domain/words/items';
import { numberIn, placed, textIn } from './cells';
import type { Metering } from './meter-words';
import { readLog, startIn } from './usage-log';
import { itemOf, vocabulary } from './words';

/** What was used: times of pictures, and quantities of all else. */
export interface UsedUnits {
  readonly stays: readonly Stay[];
  readonly samples: readonly Sample[];
}

/** More than a vendor's export says of a day: a rule that goes by the day looks at each day of so many minutes. */
const mostMinutes = 1e9;

/**
 * Reads a usage log (a row a stay), or a vendor's own export (a row a day or a moment, by item).
 * @throws DomainError what is wrong with the header or a cell, with its row, or `log_column_needed` where minutes of the clock are billed, which totals don't tell
 */
export function readUsed(log: Grid, metering: Metering): UsedUnits {
  if ((log[0] ?? []).some((cell) => vocabulary.logColumns.find(textOf(cell)) === 'received') || !hasHeader(log, vocabulary.exportColumns)) return { stays: readLog(log, metering), samples: [] };
  if (columnsNeeded(metering).includes('session')) throw new DomainError('log_column_needed', { vendor: metering.name, column: 'Session' });
  const table = readTable(log, vocabulary.exportColumns, ['item'], 'Log');
  const [item, seconds, minutes, quantity, start] = [table.column('item'), table.column('seconds'), table.column('minutes'), table.column('quantity'), table.column('start')];
  if (seconds.place < 0 && minutes.place < 0 && quantity.place < 0) throw new DomainError('column_missing', { table: 'Log', column: 'seconds' });
  const stays: Stay[] = [];
  const samples: Sample[] = [];
  for (const { line, cells } of table.rows) {
    if (isUnsaid(cellIn(cells, item))) continue;
    placed({ row: line }, () => {
      const { key, picture, role } = itemOf(textIn(cellIn(cells, item), 'Item'), metering.labels);
      const at = startIn(cellIn(cells, start));
      const time = numberIn(cellIn(cells, seconds), 'Seconds', 0) + numberIn(cellIn(cells, minutes), 'Minutes', 0) * 60;
      const counted = numberIn(cellIn(cells, quantity), 'Quantity', 0);
      if (picture !== null && time + counted * 60 > mostMinutes * 60) throw new DomainError('out_of_range', { argument: 'Minutes', value: time / 60 + counted, most: mostMinutes });
      if (picture === null) samples.push({ item: key, start: at, quantity: counted + time / 60 });
      else stays.push({ user: `#${line}`, session: '', start: at, seconds: time + counted * 60, received: picture, sent: [], role, kind: 'user' });
    });
  }
  return { stays, samples };
}

/** Reads an invoice's lines; a row that begins with Total, or its like, is its sum. */
export function readInvoice(invoice: Grid, labels: Labels): readonly InvoiceLine[] {
  const table = readTable(invoice, vocabulary.invoiceColumns, ['item'], 'Invoice');
  const [item, quantity, amount] = [table.column('item'), table.column('quantity'), table.column('amount')];
  const lines = new Map<string, InvoiceLine>();
  for (const { line, cells } of table.rows) {
    if (isUnsaid(cellIn(cells, item))) continue;
    const read = placed({ row: line }, (): InvoiceLine => {
      const [units, money] = [saidNumber(cellIn(cells, quantity), 'Quantity'), saidNumber(cellIn(cells, amount), 'Amount')];
      // A line that says neither is invoiced with nothing.
      return { item: itemNamed(textIn(cellIn(cells, item), 'Item'), labels), quantity: units ?? (money === null ? 0 : null), amount: money };
    });
    const before = lines.get(read.item);
    lines.set(read.item, before === undefined ? read : { item: read.item, quantity: sumOf(before.quantity, read.quantity), amount: sumOf(before.amount, read.amount) });
  }
  return [...lines.values()];
}

/** A class, an extra or a term, in the words of a bill. */
function itemNamed(text: string, labels: Labels): string {
  if (vocabulary.answers.find(text) === 'total') return total;
  const { key, role, known } = itemOf(text, labels);
  if (!known) return vocabulary.terms.find(text) ?? key;
  return role === null ? key : `${key}:${role}`;
}

/** A number where one is said; refunds and discounts are below 0. */
function saidNumber(cell: Cell, argument: string): number | null {
  return isUnsaid(cell) ? null : numberIn(cell, argument, 0, { least: -Infinity });
}

function sumOf(a: number | null, b: number | null): number | null {
  return a === null ? b : a + (b ?? 0);
}
