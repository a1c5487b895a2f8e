import type { Cell } from '../../../domain/cells';
import { vocabulary } from '../../../functions/words';
import { askTexts } from '../../../i18n/ask/texts';
import type { Locale } from '../../../i18n/locale';
import { workbookTexts } from '../../../i18n/workbook/texts';
import { textInput } from '../../quote-workbook/cell-input';
import { looks } from '../../quote-workbook/looks';
import { termLook } from '../../quote-workbook/terms-sheet';
import type { TableCells } from '../table-in-book';
import { type OfferRows, written } from './plan-rates';
import type { OfferTerms } from './plan-terms';
import type { FilledRow, FormColumn } from './returned-form';
import { formColumns } from './returned-form';

/** What each row says of where it comes from. */
export interface Origin {
  /** ISO date of the prices. */
  readonly day: string;
  /** Where they were read, in the language of the table. */
  readonly source: (language: Locale) => string;
}

type Input = string | number | boolean;

/** Columns that a table made before rounds were needed does not have; they are added at its right. */
const lateColumns = ['status', 'validUntil', 'round'] as const;

/**
 * Puts rows into RtcRates: into empty rows at its end first, then below. Nothing that is there is changed.
 * @param table - as it is in this batch
 */
export function writeRates({ workbook }: Excel.RequestContext, table: TableCells, offers: readonly OfferRows[], { day, source }: Origin): void {
  const rows = offers.flatMap((one) => one.rows.map((row) => ({ ...one, row })));
  if (rows.length === 0) return;
  const target = workbook.tables.getItem(table.table.name);
  const language = languageOf(table);
  const isUsed = (column: (typeof lateColumns)[number]): boolean => rows.some(({ row, round }) => (column === 'round' ? round > 1 : row.cells[column] !== null));
  const known = table.header.map((text) => vocabulary.rateColumns.find(text));
  const added = lateColumns.filter((column) => !known.includes(column) && isUsed(column));
  for (const column of added) target.columns.add(undefined, [[askTexts[language].added[column]], ...table.rows.map(() => [''])]);
  const columns = [...known, ...added];
  const inputs = rows.map(({ row, offer, round }) => columns.map((column): Input => rateInput(column, row, offer, round, source(language), day)));
  const free = emptyRowsAtEnd(table);
  const sheet = workbook.worksheets.getItem(table.table.sheet);
  const filled = inputs.slice(0, free);
  if (filled.length > 0) sheet.getRangeByIndexes(table.table.row + 1 + table.rows.length - free, table.table.column, filled.length, columns.length).values = filled;
  if (inputs.length > free) target.rows.add(undefined, inputs.slice(free));
}

function languageOf({ header }: TableCells): Locale {
  return (Object.keys(workbookTexts) as Locale[]).find((locale) => header.includes(workbookTexts[locale].rates.columns[3])) ?? 'en-US';
}

function rateInput(column: string | undefined, { cells, origin }: FilledRow, offer: string, round: number, source: string, day: string): Input {
  switch (column) {
    case 'offer':
      return input(offer);
    case 'kind':
      return origin?.kind ?? 'quote';
    case 'asOf':
      return input(origin?.asOf ?? day);
    case 'confidence':
      return input(origin?.confidence ?? '');
    case 'source':
      return input(origin?.source ?? source);
    case 'round':
      return round === 1 ? '' : round;
    default:
      return formColumns.includes(column as FormColumn) ? input(cells[column as FormColumn]) : '';
  }
}

/** Text stays text, whatever it looks like. */
function input(cell: Cell): Input {
  const value = written(cell);
  return typeof value === 'string' && value !== '' ? asText(value) : value;
}

/** The name of an error is an error to Excel, unless it is told that it is text. */
function asText(value: string): string {
  return value.startsWith('#') ? `'${value}` : textInput(value);
}

function emptyRowsAtEnd({ formulas }: TableCells): number {
  const last = formulas.reduce((found, row, index) => (row.every((cell) => cell === '') ? found : index), -1);
  return formulas.length - 1 - last;
}

/**
 * Puts answers into RtcTerms: a column for an offer that has none, empty cells of one that has, and rows for terms that it does not list.
 * @param replaces - whether answers that differ take the place of what stands there
 */
export function writeTerms({ workbook }: Excel.RequestContext, table: TableCells, offers: readonly OfferTerms[], replaces: boolean, locale: Locale): void {
  const target = workbook.tables.getItem(table.table.name);
  const sheet = workbook.worksheets.getItem(table.table.sheet);
  const cell = (row: number, column: number): Excel.Range => sheet.getCell(table.table.row + 1 + row, table.table.column + column);
  let width = table.header.length;
  const placed = offers.map((one) => {
    if (one.column >= 0) return one;
    target.columns.add(undefined, [[asText(one.offer)], ...table.rows.map(() => [''])]);
    const column = width;
    width += 1;
    table.rows.forEach(([id = ''], row) => { format(cell(row, column), String(id)); });
    return { ...one, column };
  });
  for (const { column, fills, differing } of placed) {
    for (const { row, answer } of [...fills.filter((fill) => fill.row >= 0), ...(replaces ? differing : [])]) cell(row, column).values = [[input(answer.value)]];
  }
  const missing = [...new Set(placed.flatMap(({ fills }) => fills.filter(({ row }) => row < 0).map(({ answer }) => answer.term)))];
  if (missing.length === 0) return;
  target.rows.add(undefined, missing.map((term) => {
    const [name, howToWrite] = askTexts[locale].request.terms.rows[term] ?? [term, ''];
    const answers = new Map(placed.map(({ column, fills }) => [column, fills.find(({ answer }) => answer.term === term)?.answer.value ?? null]));
    return Array.from({ length: width }, (_one, column): Input => [term, name, howToWrite][column] ?? input(answers.get(column) ?? null));
  }));
  missing.forEach((term, index) => { placed.forEach(({ column }) => { format(cell(table.rows.length + index, column), term); }); });
}

function format(range: Excel.Range, term: string): void {
  const { numberFormat, color } = looks[termLook(term)];
  if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
  if (color !== undefined) range.format.font.color = color;
}

/** Whether rows behind the last one of a table would make a total of it stop being the last. */
export function endsWithTotal({ rows }: TableCells): boolean {
  const last = rows.filter((row) => row.some((cell) => cell !== '')).pop();
  return vocabulary.answers.find(String(last?.[0] ?? '').split(/[\s:：]/)[0] ?? '') === 'total';
}
