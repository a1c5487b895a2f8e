import type { Cell } from '../../../domain/cells';
import { children, type XlsxParts, xlsxParts } from './xlsx-parts';

/** A sheet of a file: all cells from A1 on, as wide and long as what stands in them. */
export interface FileSheet {
  readonly name: string;
  /** A date is its ISO text, an error its `CellError`; of a formula that was never calculated the error is empty. */
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Reads the values of a workbook file, and no more: what a formula last showed counts as its value.
 * @throws Error where the file can't be read as a workbook
 */
export function readXlsx(bytes: Uint8Array): readonly FileSheet[] {
  const parts = xlsxParts(bytes);
  const path = parts.related('', 'officeDocument') ?? 'xl/workbook.xml';
  const workbook = parts.part(path);
  const is1904 = ['1', 'true'].includes(children(workbook, 'workbookPr')[0]?.getAttribute('date1904') ?? '');
  const [stringsPath, stylesPath] = [parts.related(path, 'sharedStrings'), parts.related(path, 'styles')];
  const reading: Reading = { strings: stringsPath === undefined ? [] : children(parts.part(stringsPath), 'si').map(richText), dates: stylesPath === undefined ? new Set() : dateStyles(parts, stylesPath), is1904 };
  return children(workbook, 'sheets').flatMap((sheets) => children(sheets, 'sheet')).flatMap((sheet) => {
    const id = Array.from(sheet.attributes).find(({ localName, prefix }) => localName === 'id' && prefix !== null)?.value;
    const file = id === undefined ? undefined : parts.byRelation(path, id);
    const [data] = file === undefined ? [] : children(parts.part(file), 'sheetData');
    return data === undefined ? [] : [{ name: sheet.getAttribute('name') ?? '', rows: rowsOf(data, reading) }];
  });
}

interface Reading {
  readonly strings: readonly string[];
  /** Styles of cells, by their place, that show a number as a date. */
  readonly dates: ReadonlySet<number>;
  readonly is1904: boolean;
}

function rowsOf(data: Element, reading: Reading): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  let next = 0;
  for (const row of children(data, 'row')) {
    const at = Number(row.getAttribute('r') ?? next + 1) - 1;
    next = at + 1;
    const cells: Cell[] = [];
    for (const cell of children(row, 'c')) {
      const letters = /^[A-Z]+/.exec(cell.getAttribute('r') ?? '')?.[0];
      const column = letters === undefined ? cells.length : columnOf(letters);
      const value = cellOf(cell, reading);
      if (value === null) continue;
      while (cells.length < column) cells.push(null);
      cells[column] = value;
    }
    if (cells.length === 0) continue;
    while (rows.length < at) rows.push([]);
    rows[at] = cells;
  }
  return rows;
}

function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellOf(cell: Element, { strings, dates, is1904 }: Reading): Cell {
  const [inline] = children(cell, 'is');
  if (inline !== undefined) return textOrNull(richText(inline));
  const value = children(cell, 'v')[0]?.textContent ?? '';
  const isText = ['s', 'str', 'd'].includes(cell.getAttribute('t') ?? '');
  if (value === '') return children(cell, 'f').length > 0 && !isText ? { error: '' } : null;
  switch (cell.getAttribute('t')) {
    case 's':
      return textOrNull(strings[Number(value)] ?? '');
    case 'str':
      return textOrNull(unescaped(value));
    case 'b':
      return value === '1' || value === 'true';
    case 'e':
      return { error: value };
    case 'd':
      return value.replace(/T00:00.*$/, '');
    default:
      return dates.has(Number(cell.getAttribute('s') ?? '0')) ? isoOf(Number(value), is1904) : Number(value);
  }
}

function textOrNull(text: string): Cell {
  return text === '' ? null : text;
}

/** All runs of a text; how Chinese or Japanese is read aloud is no part of it. */
function richText(element: Element): string {
  const plain = (one: Element): string => children(one, 't').map(({ textContent }) => textContent).join('');
  return unescaped(plain(element) + children(element, 'r').map(plain).join(''));
}

/** Characters that XML can't hold, and line ends, are written `_x000D_`. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Numbers of Excel's own formats of dates and times. */
const dateFormats: readonly (readonly [first: number, last: number])[] = [[14, 22], [27, 36], [45, 47], [50, 58]];

function dateStyles(parts: XlsxParts, path: string): ReadonlySet<number> {
  const styles = parts.part(path);
  const own = new Map(children(styles, 'numFmts').flatMap((formats) => children(formats, 'numFmt')).map((format) => [Number(format.getAttribute('numFmtId')), format.getAttribute('formatCode') ?? '']));
  const isDate = (format: number): boolean => {
    const code = own.get(format);
    if (code === undefined) return dateFormats.some(([first, last]) => first <= format && format <= last);
    // Words in quotes, colours and escaped letters say nothing of dates.
    return /[dmyhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*.|General/g, ''));
  };
  return new Set(children(styles, 'cellXfs').flatMap((formats) => children(formats, 'xf')).flatMap((format, index) => (isDate(Number(format.getAttribute('numFmtId') ?? '0')) ? [index] : [])));
}

/** Excel's day 25,569 is 1 January 1970. */
const dayOf1970 = 25_569;
const daysTo1904 = 1462;
const minutesOfDay = 1440;

/** The day after the last one that Excel knows, 31 December 9999. */
const dayAfterLast = 2_958_466;

/** A date as ISO text, with the time where it says one; a number that is no day of Excel's stays a number. */
function isoOf(day: number, is1904: boolean): string | number {
  if (!(day >= 0 && day < dayAfterLast)) return day;
  const minutes = Math.round((day - dayOf1970 + (is1904 ? daysTo1904 : 0)) * minutesOfDay);
  const text = new Date(minutes * 60_000).toISOString();
  return minutes % minutesOfDay === 0 ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
}
