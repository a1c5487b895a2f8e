/** A rectangle of cells, counted from 0; whole columns and rows reach to the sheet's end. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a formula names. */
export type FormulaReference =
  /** Cells of a sheet; without one, of the formula's own. */
  | ({ readonly kind: 'cells'; readonly sheet: string | undefined } & CellArea)
  /** Columns of a table, all where none is named; without a table, the one around the formula. */
  | { readonly kind: 'table'; readonly table: string | undefined; readonly columns: readonly string[]; readonly isOwnRow: boolean }
  /** A word that may be a defined name, or a function, or nothing. */
  | { readonly kind: 'word'; readonly word: string }
  /** Something whose cells are only known when it is calculated. */
  | { readonly kind: 'unknown' };

const identifier = String.raw`[\p{L}_\\][\p{L}\p{N}_.]*`;
const cell = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const inBrackets = String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`;
const notLonger = String.raw`(?![\p{L}\p{N}_(])`;
const token = new RegExp(
  [
    '"(?:[^"]|"")*"',
    String.raw`(?:(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>${identifier}))!)?(?:(?<cells>${cell}(?::${cell})?)${notLonger}|(?<columns>\$?[A-Z]{1,3}:\$?[A-Z]{1,3})${notLonger}|(?<rows>\$?\d{1,7}:\$?\d{1,7}))`,
    String.raw`(?<table>${identifier})?(?<part>${inBrackets})`,
    String.raw`(?<word>(?:'(?:[^']|'')+'!)?${identifier}!?)`,
    String.raw`\d+(?:\.\d*)?(?:E[+-]?\d+)?`,
    '(?<between>:)',
  ].join('|'),
  'giu',
);
const findsItsCells = /^(INDIRECT|OFFSET)$/i;
const allRows = 1_048_576;
const allColumns = 16_384;

/**
 * Everything that a formula names, in its order. Too much rather than too little: a word of LET counts as a name.
 * @param formula - in English, with `=`
 * @example formulaReferences("=SUM('Q3 plan'!B2:B20)*Rate") -> the word SUM, cells B2:B20 of Q3 plan, the word Rate
 */
export function formulaReferences(formula: string): readonly FormulaReference[] {
  return [...formula.matchAll(token)].flatMap(({ groups = {} }) => referencesOf(groups));
}

function referencesOf({ quoted, plain, cells, columns, rows, table, part, word, between }: Readonly<Record<string, string | undefined>>): readonly FormulaReference[] {
  const sheet = quoted?.replace(/''/g, "'") ?? plain;
  if (cells !== undefined) return [{ kind: 'cells', sheet, ...areaOf(...ends(cells, cornerOf)) }];
  if (columns !== undefined) return [{ kind: 'cells', sheet, ...areaOf(...ends(columns, (end) => ({ row: undefined, column: columnOf(end) }))) }];
  if (rows !== undefined) return [{ kind: 'cells', sheet, ...areaOf(...ends(rows, (end) => ({ row: Number(end) - 1, column: undefined }))) }];
  if (part !== undefined) return [tableReference(table, part)];
  // A word that ends in ! is the sheet of something that was not understood, as in Sheet1:Sheet3!A1.
  if (between !== undefined || word?.endsWith('!') === true || findsItsCells.test(word ?? '')) return [{ kind: 'unknown' }];
  return word === undefined ? [] : [{ kind: 'word', word: word.replace(/^.*!/, '') }];
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function ends(range: string, corner: (end: string) => Corner): [Corner, Corner] {
  const [first = '', last = first] = range.replace(/\$/g, '').split(':');
  return [corner(first), corner(last)];
}

function cornerOf(address: string): Corner {
  const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/i.exec(address) ?? [];
  return { row: Number(row) - 1, column: columnOf(column) };
}

function columnOf(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function areaOf(one: Corner, other: Corner): CellArea {
  const [row, rows] = stretch(one.row, other.row, allRows);
  const [column, columns] = stretch(one.column, other.column, allColumns);
  return { row, column, rows, columns };
}

function stretch(one: number | undefined, other: number | undefined, all: number): readonly [first: number, count: number] {
  if (one === undefined || other === undefined) return [0, all];
  return [Math.min(one, other), Math.abs(one - other) + 1];
}

function tableReference(table: string | undefined, part: string): FormulaReference {
  const inner = part.slice(1, -1);
  const parts = [...inner.matchAll(/\[((?:[^[\]']|'.)*)\]/g)].map(([, name = '']) => name);
  const names = (parts.length === 0 ? [inner.replace(/^@/, '')] : parts).map((name) => name.replace(/'(.)/g, '$1').trim());
  const isOwnRow = /^\s*@|#This Row/i.test(inner);
  return { kind: 'table', table, columns: names.filter((name) => name !== '' && !name.startsWith('#')), isOwnRow };
}
