import type { BookCells, CellContent, SheetCells } from '../book-cells';
import { type CellArea, formulaReferences, type FormulaReference } from './formula-references';

/** Tables of what no copy may contain: the budget and the price at which the buyer walks away. */
const secretTables: ReadonlySet<string> = new Set(['rtcwalkaway']);

/** What of a workbook must not be sent. */
export interface Secrets {
  /** Whether a sheet holds a secret table: nothing of it may leave. */
  isSecretSheet(sheet: string): boolean;
  /** Whether a cell stands on such a sheet, is computed from one, however many cells lie between, or holds the number of a secret that somebody typed again. */
  isSecret(sheet: string, row: number, column: number): boolean;
}

/** Smaller numbers, such as months and shares, are the same by chance. */
const leastTelling = 1000;

/** Follows every formula back. Where it cannot be known what a formula reads, it counts as secret. */
export function secretsOf(book: BookCells): Secrets {
  const sheets = new Set(book.tables.filter(({ name }) => secretTables.has(name.toLowerCase())).map(({ sheet }) => sheet.toLowerCase()));
  const isSecretSheet = (sheet: string): boolean => sheets.has(sheet.toLowerCase());
  const formulas = sheets.size === 0 ? [] : book.sheets.flatMap((sheet) => formulasOf(sheet, book));
  const areas = followed(formulas.filter(({ fills }) => !isSecretSheet(fills.sheet)), ({ sheet }) => isSecretSheet(sheet));
  const values = secretValues(book.sheets.filter(({ name }) => isSecretSheet(name)), formulas);
  const cells = new Map(book.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const isTypedAgain = (sheet: string, row: number, column: number): boolean => {
    const own = cells.get(sheet.toLowerCase());
    return own !== undefined && isTypedNumber(own, row - own.row, column - own.column) && values.has(own.values[row - own.row]?.[column - own.column] ?? '');
  };
  return { isSecretSheet, isSecret: (sheet, row, column) => isSecretSheet(sheet) || areas.some((secret) => touches(secret, { sheet, row, column, rows: 1, columns: 1 })) || isTypedAgain(sheet, row, column) };
}

/** What is filled by formulas that read something, or by those that read what these fill. */
function followed(formulas: readonly FormulaCell[], isTold: (read: Reading) => boolean): readonly Reading[] {
  const areas: Reading[] = [];
  let waiting = formulas;
  const take = (tells: (reads: FormulaCell['reads']) => boolean): void => {
    areas.push(...waiting.filter(({ reads }) => tells(reads)).map(({ fills }) => fills));
    waiting = waiting.filter(({ reads }) => !tells(reads));
  };
  take((reads) => reads === 'unknown' || reads.some(isTold));
  // Grows while it is walked: what reads a secret is the next one.
  for (const secret of areas) take((reads) => reads !== 'unknown' && reads.some((area) => touches(secret, area)));
  return areas;
}

/** Numbers typed into secret sheets and what follows from them there; not what such a sheet only shows of others, as the cost of the best alternative. */
function secretValues(sheets: readonly SheetCells[], formulas: readonly FormulaCell[]): ReadonlySet<CellContent> {
  const cells = sheets.flatMap((sheet) => sheet.values.flatMap((row, r) => row.map((value, c) => ({ value, isTyped: isTypedNumber(sheet, r, c), sheet: sheet.name, row: sheet.row + r, column: sheet.column + c, rows: 1, columns: 1 }))));
  const typed = cells.filter(({ isTyped }) => isTyped);
  const told = followed(formulas, (read) => typed.some((cell) => touches(cell, read)));
  return new Set(cells.filter(({ value, isTyped, ...cell }) => typeof value === 'number' && Math.abs(value) >= leastTelling && (isTyped || told.some((area) => touches(area, cell)))).map(({ value }) => value));
}

function isTypedNumber({ values, formulas }: SheetCells, row: number, column: number): boolean {
  return typeof values[row]?.[column] === 'number' && !isFormula(formulas[row]?.[column]);
}

function touches(one: Reading, other: Reading): boolean {
  return one.sheet.toLowerCase() === other.sheet.toLowerCase() && overlaps(one, other);
}

interface Reading extends CellArea {
  readonly sheet: string;
}

interface FormulaCell {
  readonly fills: Reading;
  readonly reads: readonly Reading[] | 'unknown';
}

function formulasOf(sheet: SheetCells, book: BookCells): readonly FormulaCell[] {
  return sheet.formulas.flatMap((cells, r) =>
    cells.flatMap((formula, c) => {
      if (!isFormula(formula)) return [];
      const place = { sheet: sheet.name, row: sheet.row + r, column: sheet.column + c };
      return [{ fills: { sheet: sheet.name, ...filledBy(sheet, book, r, c) }, reads: readings(formulaReferences(formula), place, book, new Set()) }];
    }),
  );
}

function isFormula(content: unknown): content is string {
  return typeof content === 'string' && content.startsWith('=');
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function readings(references: readonly FormulaReference[], place: Place | undefined, book: BookCells, opened: Set<string>): readonly Reading[] | 'unknown' {
  const all: Reading[] = [];
  for (const reference of references) {
    const found = readingsOf(reference, place, book, opened);
    if (found === 'unknown') return found;
    all.push(...found);
  }
  return all;
}

function readingsOf(reference: FormulaReference, place: Place | undefined, book: BookCells, opened: Set<string>): readonly Reading[] | 'unknown' {
  switch (reference.kind) {
    case 'unknown':
      return 'unknown';
    case 'cells': {
      const sheet = reference.sheet ?? place?.sheet;
      return sheet === undefined ? 'unknown' : [{ ...reference, sheet }];
    }
    case 'table':
      return inTable(reference, place, book);
    case 'word': {
      const word = reference.word.toLowerCase();
      const table = book.tables.find(({ name }) => name.toLowerCase() === word);
      if (table !== undefined) return [table];
      if (opened.has(word)) return [];
      opened.add(word);
      const named = book.names.filter(({ name }) => name.replace(/^.*!/, '').toLowerCase() === word);
      return readings(named.flatMap(({ formula }) => formulaReferences(formula)), undefined, book, opened);
    }
  }
}

function inTable({ table: name, columns, isOwnRow }: Extract<FormulaReference, { kind: 'table' }>, place: Place | undefined, book: BookCells): readonly Reading[] {
  const table = book.tables.find((one) => (name === undefined ? one.sheet === place?.sheet && overlaps(one, { ...place, rows: 1, columns: 1 }) : one.name.toLowerCase() === name.toLowerCase()));
  if (table === undefined) return [];
  const named = columns.map((column) => table.headers.findIndex((header) => header.toLowerCase() === column.toLowerCase())).filter((index) => index >= 0);
  const [first, last] = named.length === 0 ? [0, table.columns - 1] : [Math.min(...named), Math.max(...named)];
  const rows = isOwnRow && place?.sheet === table.sheet ? { row: place.row, rows: 1 } : { row: table.row, rows: table.rows };
  return [{ sheet: table.sheet, ...rows, column: table.column + first, columns: last - first + 1 }];
}

/**
 * The cells that a formula's answer may fill: its own in a table, else the block of cells without formulas to the right and
 * below it, for no one tells in every Excel which of them it spilled into.
 */
function filledBy(sheet: SheetCells, { tables }: BookCells, r: number, c: number): CellArea {
  const own = { row: sheet.row + r, column: sheet.column + c, rows: 1, columns: 1 };
  const around = tables.filter((table) => table.sheet === sheet.name);
  if (around.some((table) => overlaps(table, own))) return own;
  const isFilled = (row: number, column: number): boolean => {
    const formula = sheet.formulas[row]?.[column] ?? '';
    const value = sheet.values[row]?.[column] ?? '';
    const isFree = !around.some((table) => overlaps(table, { row: sheet.row + row, column: sheet.column + column, rows: 1, columns: 1 }));
    return value !== '' && !isFormula(formula) && isFree;
  };
  let [rows, columns] = [1, 1];
  for (let grew = true; grew; ) {
    const right = Array.from({ length: rows }, (_one, index) => isFilled(r + index, c + columns)).some(Boolean);
    if (right) columns += 1;
    const below = Array.from({ length: columns }, (_one, index) => isFilled(r + rows, c + index)).some(Boolean);
    if (below) rows += 1;
    grew = right || below;
  }
  return { ...own, rows, columns };
}

function overlaps(one: CellArea, other: CellArea): boolean {
  return one.row < other.row + other.rows && other.row < one.row + one.rows && one.column < other.column + other.columns && other.column < one.column + one.columns;
}
