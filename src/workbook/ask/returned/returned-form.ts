import type { Cell } from '../../../domain/cells';
import { normalise, squeeze } from '../../../domain/words/normalise';
import { vocabulary } from '../../../functions/words';
import { askTexts } from '../../../i18n/ask/texts';
import { problem, type ReturnProblem } from './problems';
import type { FileSheet } from './read-xlsx';

/** Columns of Rates that a vendor fills in. */
export const formColumns = ['offer', 'vendor', 'plan', 'item', 'role', 'region', 'unit', 'price', 'currency', 'from', 'included', 'model', 'tax', 'status', 'validUntil', 'note'] as const;

/** A column of Rates that a vendor fills in. */
export type FormColumn = (typeof formColumns)[number];

/** What a row says of itself where it differs from the rows that are written with it. */
export interface RowOrigin {
  readonly kind?: string;
  readonly asOf?: string;
  readonly confidence?: string;
  readonly source: string;
}

/** A row of the form of prices, as it was filled in. */
export interface FilledRow {
  readonly sheet: string;
  /** As Excel counts. */
  readonly row: number;
  readonly cells: Readonly<Record<FormColumn, Cell>>;
  /** What the columns are called in this file. */
  readonly headers: Readonly<Partial<Record<FormColumn, string>>>;
  readonly origin?: RowOrigin;
}

/** A column of answers in the form of terms. */
export interface FilledColumn {
  readonly sheet: string;
  readonly header: string;
  readonly answers: readonly { readonly row: number; readonly term: string; readonly value: Cell }[];
}

/** What a returned file holds. */
export interface FilledForm {
  readonly rows: readonly FilledRow[];
  readonly columns: readonly FilledColumn[];
  readonly problems: readonly ReturnProblem[];
  /** False: the file is no request. */
  readonly isForm: boolean;
}

const requests = Object.values(askTexts).map(({ request }) => request);
const ownSheets = new Set(requests.flatMap(({ read, needs }) => [read.sheet, needs.sheet]).map(squeeze));
const ownTexts = new Set<Cell | undefined>(requests.flatMap(({ rates, terms }) => [rates.title, rates.hint, terms.title, terms.hint]));
const means = new Set(requests.map(({ rates }) => squeeze(rates.means)));
const [idHeaders, nameHeaders, howHeaders] = [0, 1, 2].map((index) => new Set(requests.map(({ terms }) => squeeze(terms.columns[index] ?? ''))));
/** What makes a row one of prices, and not a remark below them. */
const ofPrices = new Set<FormColumn>(['item', 'unit', 'price', 'from', 'included', 'model']);
/** Headers stand near the top of a sheet. */
const mostRowsAbove = 40;

/** Finds the two forms in a returned file, wherever a vendor moved them, and says what else it holds. */
export function filledForm(sheets: readonly FileSheet[]): FilledForm {
  const read = sheets.map((sheet) => ({ sheet, rates: ratesIn(sheet), terms: termsIn(sheet) }));
  const [rates, terms] = [read.flatMap((one) => one.rates ?? []), read.flatMap((one) => one.terms ?? [])];
  const whole = (sheet: string) => ({ sheet, row: 0, column: '' });
  const missing = (sheet: string, code: 'noRates' | 'noTerms'): ReturnProblem => problem(whole(sheet), code);
  return {
    isForm: rates.length > 0 || terms.length > 0,
    rows: rates.flatMap(({ rows }) => rows),
    columns: terms.flatMap(({ columns }) => columns),
    problems: [
      ...(rates.length === 0 ? [missing(nameIn(sheets, (words) => words.rates.sheet), 'noRates')] : []),
      ...(terms.length === 0 ? [missing(nameIn(sheets, (words) => words.terms.sheet), 'noTerms')] : []),
      ...[...rates, ...terms].flatMap(({ problems }) => problems),
      ...read.filter((one) => one.rates === null && one.terms === null && !ownSheets.has(squeeze(one.sheet.name)) && one.sheet.rows.some((row) => row.length > 0)).map((one) => problem(whole(one.sheet.name), 'sheetUnread')),
    ],
  };
}

/** What the vendor's file calls a sheet that should be there. */
function nameIn(sheets: readonly FileSheet[], name: (words: (typeof requests)[number]) => string): string {
  const wanted = requests.map(name);
  return sheets.find((sheet) => wanted.includes(sheet.name))?.name ?? wanted[0] ?? '';
}

interface Found<T> {
  readonly problems: readonly ReturnProblem[];
  readonly rows: readonly T[];
}

function headerRowOf({ rows }: FileSheet, isHeader: (texts: readonly string[]) => boolean): number {
  return rows.slice(0, mostRowsAbove).findIndex((row) => isHeader(row.map(textIn)));
}

function textIn(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell.trim() : '';
}

function ratesIn(sheet: FileSheet): Found<FilledRow> | null {
  const at = headerRowOf(sheet, (texts) => ['item', 'unit', 'price'].every((column) => texts.some((text) => vocabulary.rateColumns.find(text) === column)));
  if (at < 0) return null;
  const names = (sheet.rows[at] ?? []).map(textIn);
  const known = names.map((name) => formColumns.find((column) => column === vocabulary.rateColumns.find(name)));
  const place = (column: FormColumn): number => known.indexOf(column);
  const headers = Object.fromEntries(formColumns.flatMap((column) => (place(column) < 0 ? [] : [[column, names[place(column)]]]))) as FilledRow['headers'];
  const problems: ReturnProblem[] = [];
  const rows = sheet.rows.slice(at + 1).flatMap((cells, index): readonly FilledRow[] => {
    const filled = Object.fromEntries(formColumns.map((column) => [column, cells[place(column)] ?? null])) as FilledRow['cells'];
    const said = formColumns.filter((column) => filled[column] !== null);
    if (said.length === 0) return [];
    const row = at + index + 2;
    if (said.some((column) => ofPrices.has(column))) return [{ sheet: sheet.name, row, cells: filled, headers }];
    problems.push(problem({ sheet: sheet.name, row, column: '' }, 'remark', said.map((column) => shownCell(filled[column])).join(' ')));
    return [];
  });
  const added = names.flatMap((name, column) => (name === '' || known[column] !== undefined || means.has(squeeze(name)) ? [] : [{ name, cells: filledIn(sheet, at, column) }]));
  return {
    rows,
    problems: [
      ...problems,
      ...added.filter(({ cells }) => cells > 0).map(({ name, cells }) => problem({ sheet: sheet.name, row: at + 1, column: name }, 'columnUnread', name, cells)),
      ...beside(sheet, at, names),
    ],
  };
}

function filledIn({ rows }: FileSheet, header: number, column: number): number {
  return rows.slice(header + 1).filter((row) => (row[column] ?? null) !== null).length;
}

/** Cells above a form, and to its right where no header stands. */
function beside(sheet: FileSheet, header: number, names: readonly string[]): readonly ReturnProblem[] {
  const above = sheet.rows.slice(0, header).flat().filter((cell) => cell !== null && !ownTexts.has(cell)).length;
  const right = sheet.rows.slice(header + 1).flatMap((row) => row.filter((cell, column) => cell !== null && (names[column] ?? '') === '')).length;
  return above + right === 0 ? [] : [problem({ sheet: sheet.name, row: 0, column: '' }, 'cellsBeside', above + right)];
}

interface FoundTerms {
  readonly problems: readonly ReturnProblem[];
  readonly columns: readonly FilledColumn[];
}

function termsIn(sheet: FileSheet): FoundTerms | null {
  const isIn = (words: ReadonlySet<string> | undefined, text: string): boolean => words?.has(squeeze(text)) === true;
  const at = headerRowOf(sheet, (texts) => texts.some((text) => isIn(idHeaders, text)) && texts.some((text) => isIn(howHeaders, text)));
  if (at < 0) return null;
  const names = (sheet.rows[at] ?? []).map(textIn);
  const idAt = names.findIndex((name) => isIn(idHeaders, name));
  const asked = new Set([idHeaders, nameHeaders, howHeaders].flatMap((words) => names.findIndex((name) => isIn(words, name))));
  const problems: ReturnProblem[] = [];
  const columns = names.flatMap((header, column): readonly FilledColumn[] => {
    if (header === '' || asked.has(column) || vocabulary.termColumns.find(header) === 'all') return [];
    const answers = sheet.rows.slice(at + 1).flatMap((row, index) => {
      const value = row[column] ?? null;
      const written = textIn(row[idAt]);
      if (value === null) return [];
      const term = termOf(written);
      if (term !== undefined) return [{ row: at + index + 2, term, value }];
      problems.push(problem({ sheet: sheet.name, row: at + index + 2, column: header }, 'termUnknown', written === '' ? shownCell(value) : written));
      return [];
    });
    return [{ sheet: sheet.name, header, answers }];
  });
  return { columns, problems: [...problems, ...beside(sheet, at, names)] };
}

function termOf(text: string): string | undefined {
  const id = normalise(text).toLowerCase();
  return /^discount_off_year_([2-9]|[1-9]\d)$/.test(id) ? id : vocabulary.terms.find(text);
}

/** A cell as a sentence quotes it. */
export function shownCell(cell: Cell): string {
  return typeof cell === 'object' ? (cell?.error ?? '') : String(cell);
}
