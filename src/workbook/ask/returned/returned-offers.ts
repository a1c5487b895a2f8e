import type { Cell } from '../../../domain/cells';
import { normalise } from '../../../domain/words/normalise';
import { vocabulary } from '../../../functions/words';
import { askTexts } from '../../../i18n/ask/texts';
import { problem, type ReturnProblem } from './problems';
import type { FilledColumn, FilledForm, FilledRow, FormColumn } from './returned-form';

/** An answer on the contract. */
export interface Answer {
  readonly sheet: string;
  readonly column: string;
  /** As Excel counts. */
  readonly row: number;
  readonly term: string;
  readonly value: Cell;
}

/** One offer of a returned request. */
export interface ReturnedOffer {
  /** Empty: the vendor has not said, and it has to be named. */
  readonly name: string;
  /** Rows in which something is said beyond what was asked. */
  readonly rows: readonly FilledRow[];
  readonly answers: readonly Answer[];
}

/** The offers of a form, rows that were left as they were sent, and terms that belong to none. */
export interface ReturnedOffers {
  readonly offers: readonly ReturnedOffer[];
  readonly untouched: readonly FilledRow[];
  readonly problems: readonly ReturnProblem[];
}

const givenColumns = new Set<string>(['offer', 'vendor', 'item', 'role', 'region']);
const generalHeaders = new Set(Object.values(askTexts).map(({ request }) => normalise(request.terms.offer)));

/**
 * Groups what was filled in by offers, as a Rates table does: a row with neither Offer nor Vendor belongs to the row above's.
 * Rows before the first name belong to the only offer that is named.
 */
export function returnedOffers({ rows, columns }: FilledForm): ReturnedOffers {
  const groups = new Map<string, { readonly name: string; readonly rows: FilledRow[] }>();
  const untouched: FilledRow[] = [];
  let current = '';
  for (const row of rows) {
    current = textOf(row.cells.offer) || textOf(row.cells.vendor) || current;
    if (isUntouched(row)) {
      untouched.push(row);
      continue;
    }
    const key = normalise(current);
    const group = groups.get(key) ?? { name: current, rows: [] };
    groups.set(key, group);
    group.rows.push(row);
  }
  const named = [...groups.values()].filter(({ name }) => name !== '');
  const [only] = named;
  const all = groups.has('') && named.length === 1 && only !== undefined ? [{ name: only.name, rows: rows.filter((row) => !untouched.includes(row)) }] : [...groups.values()];
  return withAnswers(all, columns.filter(({ answers }) => answers.length > 0), untouched, current);
}

function withAnswers(groups: readonly { readonly name: string; readonly rows: readonly FilledRow[] }[], columns: readonly FilledColumn[], untouched: readonly FilledRow[], lastName: string): ReturnedOffers {
  const problems: ReturnProblem[] = [];
  const [single] = columns;
  // Prices may have been left out altogether: then the terms say what the offer is.
  const offers = groups.length > 0 ? groups : single === undefined ? [] : [{ name: lastName !== '' ? lastName : headerName(single), rows: [] }];
  const answers = offers.map((): Answer[] => []);
  for (const { sheet, header, answers: given } of columns) {
    const place = offers.length === 1 && columns.length === 1 ? 0 : offers.findIndex(({ name }) => normalise(name) === normalise(header));
    if (place < 0) problems.push(problem({ sheet, row: 0, column: header }, 'differentOffers', header));
    else answers[place]?.push(...given.map((one) => ({ sheet, column: header, ...one })));
  }
  return {
    offers: offers.map(({ name, rows }, index) => ({ name: name === '' && offers.length === 1 && single !== undefined ? headerName(single) : name, rows, answers: answers[index] ?? [] })),
    untouched,
    problems,
  };
}

/** The header of a column of answers; the general word that a request puts there is no name. */
function headerName({ header }: FilledColumn): string {
  return generalHeaders.has(normalise(header)) ? '' : header;
}

function isUntouched({ cells }: FilledRow): boolean {
  return (Object.keys(cells) as FormColumn[]).every((column) => givenColumns.has(column) || cells[column] === null);
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
}

/** The status that a row says: its place in the list of the form; -1: none, or another word. */
export function statusOf({ cells }: FilledRow): number {
  const said = normalise(textOf(cells.status));
  return Math.max(...Object.values(askTexts).map(({ request }) => request.rates.statuses.findIndex((word) => normalise(word) === said)));
}

/** Statuses by their places in the list of the form. */
export const statuses = { priced: 0, included: 1, notOffered: 2, unsaid: 3 } as const;

/** Whether a word says that there is no price yet. */
export function isOpenPrice(cell: Cell): boolean {
  return typeof cell === 'string' && vocabulary.answers.find(cell) === 'unsaid';
}
