/** A reference to cells: an address on a sheet, or a table or one of its parts. */
export type Reference =
  | { readonly kind: 'cells'; readonly sheet: string | undefined; readonly address: string }
  | { readonly kind: 'table'; /** Undefined: the one around the formula. */ readonly table: string | undefined; readonly rows: TableRows; /** The first and the last; none: all. */ readonly columns: readonly [] | readonly [first: string, last: string] };

/** Rows of a table; `own`: the one in which the formula stands. */
export type TableRows = 'all' | 'headers' | 'data' | 'own';

const sheetName = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!`;
const cell = String.raw`\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6}`;
const cells = new RegExp(`^(?:${sheetName})?(${cell}(?::${cell})?)$`, 'iu');
const table = /^([\p{L}_\\][\p{L}\p{N}_.]*)?\[(.*)\]$/su;
const lastColumn = 16_384;
const lastRow = 1_048_576;

/**
 * Reads a reference as typed in a formula.
 * @param text - `B2`, `用量!B2:B20`, `'My sheet'!B2`, `RtcUsage[#All]`, `RtcUsage[Usage]`, `[@Offer]`, `RtcCompare[[#This Row],[Offer]]`
 * @returns undefined where the text is not the address of cells that Excel has (`RTC1048577`), nor a table's
 * @example parseReference("'Q3 plan'!B2:B20") -> { kind: 'cells', sheet: 'Q3 plan', address: 'B2:B20' }
 */
export function parseReference(text: string): Reference | undefined {
  const onSheet = cells.exec(text);
  if (onSheet) {
    const [, quoted, plain, address = ''] = onSheet;
    return address.split(':').every(exists) ? { kind: 'cells', sheet: quoted?.replace(/''/g, "'") ?? plain, address } : undefined;
  }
  const inTable = table.exec(text);
  const part = inTable && tablePart(inTable[2] ?? '');
  return part ? { kind: 'table', table: inTable[1], ...part } : undefined;
}

function exists(address: string): boolean {
  const [, column = '', row = ''] = /^\$?([A-Z]+)\$?([0-9]+)$/i.exec(address) ?? [];
  const columnNumber = Array.from(column.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return columnNumber <= lastColumn && Number(row) <= lastRow;
}

const specialRows: Readonly<Record<string, TableRows>> = { '#all': 'all', '#headers': 'headers', '#data': 'data', '#this row': 'own' };
const inBrackets = String.raw`\[(?:[^[\]']|'.)*\]`;
const parts = new RegExp(String.raw`^(?:${inBrackets}\s*,\s*)*${inBrackets}(?:\s*:\s*${inBrackets})?$`, 's');
const plainColumn = /^(?:[^[\]'#@]|'.)+$/s;

function tablePart(inside: string): { readonly rows: TableRows; readonly columns: readonly [] | readonly [string, string] } | undefined {
  const isOwnRow = inside.trimStart().startsWith('@');
  const text = (isOwnRow ? inside.trimStart().slice(1) : inside).trim();
  const rows = isOwnRow ? 'own' : 'data';
  if (text === '') return { rows, columns: [] };
  const special = specialRows[text.toLowerCase()];
  if (special !== undefined) return isOwnRow ? undefined : { rows: special, columns: [] };
  if (plainColumn.test(text)) return { rows, columns: [unescaped(text), unescaped(text)] };
  if (!parts.test(text)) return undefined;
  const named = [...text.matchAll(new RegExp(inBrackets, 'gs'))].map(([one]) => one.slice(1, -1).trim());
  const columns = named.filter((one) => !one.startsWith('#')).map(unescaped);
  const said = named.filter((one) => one.startsWith('#')).map((one) => specialRows[one.toLowerCase()]);
  const [first, last = first] = columns;
  const saidRows = rowsOf(said);
  if (saidRows === undefined || columns.length > 2 || (columns.length === 2) !== /\]\s*:\s*\[/.test(text) || (isOwnRow && said.length > 0)) return undefined;
  return { rows: said.length === 0 ? rows : saidRows, columns: first === undefined || last === undefined ? [] : [first, last] };
}

/** Headers and data are all: the add-in's tables pretend no totals row. */
function rowsOf(said: readonly (TableRows | undefined)[]): TableRows | undefined {
  const [one = 'data', other = one] = said;
  if (said.includes(undefined) || said.length > 2) return undefined;
  return one === other ? one : [one, other].sort().join() === 'data,headers' ? 'all' : undefined;
}

function unescaped(name: string): string {
  return name.replace(/'(.)/gs, '$1');
}
