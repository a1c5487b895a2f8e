import { type Cell, type Grid, isUnsaid, textOf } from '../domain/cells';
import { DomainError } from '../domain/errors';
import { columnsNeeded, type OptionalColumn } from '../domain/metering/meter-log';
import type { ParticipantKind } from '../domain/metering/meter';
import type { Picture } from '../domain/metering/picture';
import { secondsOfDay, type Stay } from '../domain/metering/stay';
import { cellIn, readTable } from '../domain/pricing/table-columns';
import { dayOfText } from '../domain/words/dates';
import type { Labels } from '../domain/words/items';
import { numberIn, placed, textIn } from './cells';
import type { Metering } from './meter-words';
import { itemOf, vocabulary } from './words';

const columnNames: Readonly<Record<OptionalColumn, string>> = { session: 'Session', start: 'Start', sent: 'Sent' };
const nothing: Picture = [];
/** A year: rules that go by the day or by the minute look at each of a stay. */
const longestStay = 366 * secondsOfDay;
/** The day after the last that Excel knows, 9999-12-31. */
const endOfDays = 2_958_466;

/**
 * Reads a usage log: a row for each stay, or each part of one with its own picture. Rows that say nothing are left out.
 * @throws DomainError what is wrong with the header, a cell with its row, or `log_column_needed` where the vendor's rule asks for a column that is not there
 */
export function readLog(log: Grid, metering: Metering): readonly Stay[] {
  const table = readTable(log, vocabulary.logColumns, ['user', 'seconds', 'received'], 'Log');
  for (const column of columnsNeeded(metering)) {
    if (table.column(column).place < 0) throw new DomainError('log_column_needed', { vendor: metering.name, column: columnNames[column] });
  }
  const [user, seconds, received] = [table.column('user'), table.column('seconds'), table.column('received')];
  const [session, start, sent, role, kind] = [table.column('session'), table.column('start'), table.column('sent'), table.column('role'), table.column('kind')];
  const read = (cells: readonly Cell[]): Stay => ({
    user: textIn(cellIn(cells, user), 'User'),
    seconds: numberIn(cellIn(cells, seconds), 'Seconds', 0, { most: longestStay }),
    received: pictureIn(cellIn(cells, received), 'Received', metering.labels),
    session: textIn(cellIn(cells, session), 'Session'),
    start: startIn(cellIn(cells, start)),
    sent: pictureIn(cellIn(cells, sent), 'Sent', metering.labels),
    role: wordIn(cellIn(cells, role), 'Role', vocabulary.roles),
    kind: (wordIn(cellIn(cells, kind), 'Kind', vocabulary.participantKinds) ?? 'user') as ParticipantKind,
  });
  return table.rows.flatMap(({ line, cells }) => (isUnsaid(cellIn(cells, user)) && isUnsaid(cellIn(cells, seconds)) ? [] : [placed({ row: line }, () => read(cells))]));
}

/** What is received or sent; an empty cell and the word none are nothing. */
function pictureIn(cell: Cell, argument: string, labels: Labels): Picture {
  const text = textIn(cell, argument);
  if (text === '' || vocabulary.answers.find(text) === 'none') return nothing;
  return placed({ argument }, () => {
    const { picture } = itemOf(text, labels);
    if (picture === null) throw new DomainError('not_received', { item: text });
    return picture;
  });
}

/** A date and time, as seconds of Excel's calendar: its day number, or text. */
export function startIn(cell: Cell): number | null {
  const text = textIn(cell, 'Start');
  if (text === '') return null;
  const day = typeof cell === 'number' ? cell : dayOfText(text);
  if (day === null || day < 1 || day >= endOfDays) throw new DomainError('not_a_date', { argument: 'Start', text });
  // Day numbers are doubles: times are meant to the millisecond.
  return Math.round(day * secondsOfDay * 1000) / 1000;
}

function wordIn(cell: Cell, argument: string, words: { readonly find: (word: string) => string | undefined; readonly ids: readonly string[] }): string | null {
  const text = textIn(cell, argument);
  if (text === '') return null;
  const found = words.find(text);
  if (found === undefined) throw new DomainError('word_unknown', { argument, word: textOf(cell), words: words.ids.join(', ') });
  return found;
}
