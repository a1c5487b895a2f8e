import { type Cell, type Grid, isCellError, isUnsaid } from '../../../domain/cells';
import { DomainError } from '../../../domain/errors';
import type { Offer } from '../../../domain/pricing/offer';
import { readRates } from '../../../domain/pricing/rates-table';
import { parseUnit } from '../../../domain/words/units';
import { rateBook, vocabulary } from '../../../functions/words';
import { problem, type ProblemPlace, refused, type ReturnProblem } from './problems';
import { type FilledRow, type FormColumn, formColumns, shownCell } from './returned-form';
import { isOpenPrice, statuses, statusOf } from './returned-offers';

/** The prices of an offer as the functions will read them, and what is unclear about them. */
export interface CheckedPrices {
  /** Null: there are no rows, or they can't be read at all. */
  readonly offer: Offer | null;
  readonly problems: readonly ReturnProblem[];
}

/**
 * Reads the rows of one offer with the reader that formulas use, so that nothing is called readable that a formula refuses.
 * @param name - of the offer, for sentences
 */
export function checkPrices(name: string, rows: readonly FilledRow[]): CheckedPrices {
  const problems: ReturnProblem[] = rows.flatMap((row) => [...brokenCells(row), ...openPrices(row)]);
  const offer = openOffer(name, rows, problems);
  for (const { problem: found } of offer?.rows ?? []) {
    const row = found === null ? undefined : rows[Number(found.params.rateRow) - 2];
    if (found === null || row === undefined || isSaidOtherwise(row, found)) continue;
    problems.push(refused(placeOf(row, found.params.column as FormColumn), found));
  }
  const priced = rows.filter(({ cells }) => !isUnsaid(cells.price));
  const [first] = priced;
  if (first !== undefined && !priced.some(saysCurrency)) problems.push(problem(placeOf(first, 'currency'), 'currencyMissing', name));
  return { offer, problems };
}

/** Rows of one offer as a Rates range; line 2 is the first. */
function openOffer(name: string, rows: readonly FilledRow[], problems: ReturnProblem[]): Offer | null {
  if (rows.length === 0) return null;
  const columns = formColumns.filter((column) => !['status', 'validUntil', 'note'].includes(column));
  const grid: Grid = [columns, ...rows.map(({ cells }) => columns.map((column): Cell => (column === 'offer' ? name : cells[column])))];
  try {
    return readRates(grid, vocabulary, rateBook)[0] ?? null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const [first] = rows;
    if (first !== undefined) problems.push(refused({ sheet: first.sheet, row: 0, column: '' }, error));
    return null;
  }
}

/** Where a cell of a row stands, with the header that the file has. */
export function placeOf({ sheet, row, headers }: FilledRow, column: FormColumn): ProblemPlace {
  return { sheet, row, column: headers[column] ?? column };
}

function brokenCells(row: FilledRow): readonly ReturnProblem[] {
  return formColumns.flatMap((column) => {
    const cell = row.cells[column];
    if (!isCellError(cell)) return [];
    return [cell.error === '' ? problem(placeOf(row, column), 'formulaWithoutValue') : problem(placeOf(row, column), 'errorInCell', cell.error)];
  });
}

function openPrices(row: FilledRow): readonly ReturnProblem[] {
  const { cells } = row;
  const place = placeOf(row, 'price');
  const item = itemIn(row);
  const status = statusOf(row);
  if (isCellError(cells.price)) return [];
  if (isOpenPrice(cells.price) || (cells.price !== null && isUnsaid(cells.price))) return [problem(place, 'priceOpen', item, shownCell(cells.price))];
  if (cells.price === null) {
    if (status === statuses.notOffered || status === statuses.unsaid || isPricelessModel(cells.model)) return [];
    return [problem(place, status === statuses.included ? 'includedUnpriced' : 'priceMissing', item)];
  }
  return cells.unit === null ? [problem(placeOf(row, 'unit'), 'unitMissing', item)] : [];
}

/** What a row is about, with its region. */
function itemIn({ cells }: FilledRow): string {
  return [cells.item, cells.region].filter((cell) => cell !== null).map(shownCell).join(' ');
}

/** Free quotas are given, not priced. */
function isPricelessModel(model: Cell): boolean {
  return typeof model === 'string' && ['free', 'trial'].includes(vocabulary.models.find(model) ?? '');
}

/** What a sentence of our own says better: a broken cell, a missing unit. */
function isSaidOtherwise({ cells }: FilledRow, { params }: DomainError): boolean {
  return isCellError(cells[params.column as FormColumn]) || (params.column === 'unit' && cells.unit === null);
}

function saysCurrency({ cells }: FilledRow): boolean {
  return cells.currency !== null || (typeof cells.unit === 'string' && parseUnit(cells.unit, vocabulary)?.currency != null);
}
