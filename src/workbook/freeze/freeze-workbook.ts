import type { Locale } from '../../i18n/locale';
import { workbookTexts } from '../../i18n/workbook/texts';
import { isoDay } from '../day';
import { freeName } from '../free-name';
import { inExcel } from '../in-excel';
import { workbookError } from '../problem';
import { type BookCells, readBook } from '../book-cells';
import { type FrozenSheet, frozenSheets } from './frozen-sheets';
import { secretsOf } from './secret-cells';

/** A sheet that may go into a copy. */
export interface FreezableSheet {
  readonly name: string;
  /** Whether it belongs to the comparison: it holds one of our tables or functions. */
  readonly isQuote: boolean;
}

/** What a copy came to. */
export interface FrozenCopy {
  readonly sheets: number;
  /** Cells computed from the budget or the walk-away price, whose values were left out. */
  readonly withheld: number;
}

/**
 * The sheets that a copy may contain; those with a secret table are not among them, nor empty ones.
 * @throws WorkbookError
 */
export async function freezableSheets(): Promise<readonly FreezableSheet[]> {
  return inExcel(async (context) => {
    const book = await readBook(context);
    const secrets = secretsOf(book);
    return book.sheets.filter(({ name, rows }) => rows > 0 && !secrets.isSecretSheet(name)).map(({ name }) => ({ name, isQuote: isQuoteSheet(name, book) }));
  });
}

/**
 * Opens a new workbook with these sheets as they look now: values in place of formulas, for people without the add-in.
 * The workbook itself is only read.
 * @param names - of sheets that `freezableSheets` gave
 * @throws WorkbookError
 */
export async function freezeToValues(names: readonly string[], locale: Locale): Promise<FrozenCopy> {
  const words = workbookTexts[locale].frozen;
  const sheets = await inExcel(async (context) => {
    const book = await readBook(context);
    return frozenSheets(context, book, secretsOf(book), names, words.withheld);
  });
  const withheld = sheets.reduce((sum, sheet) => sum + sheet.withheld, 0);
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const { frozenFile } = await import(/* webpackChunkName: "frozen-file" */ './frozen-file');
  const file = await frozenFile([...sheets, aboutSheet(freeName(words.sheet, taken), words.about(isoDay(new Date()), withheld))]);
  try {
    await Excel.createWorkbook(file);
  } catch (error) {
    throw workbookError(error);
  }
  return { sheets: sheets.length, withheld };
}

function isQuoteSheet(sheet: string, { sheets, tables }: BookCells): boolean {
  const hasTable = tables.some((table) => table.sheet === sheet && /^rtc/i.test(table.name));
  return hasTable || sheets.some(({ name, formulas }) => name === sheet && formulas.some((row) => row.some((formula) => /^=.*\bRTC_/i.test(String(formula)))));
}

function aboutSheet(name: string, lines: readonly string[]): FrozenSheet {
  return { name, rows: lines.map((value, index) => [{ value, ...(index === 0 ? { format: { font: { bold: true, size: 14 } } } : {}) }]), columnWidths: [480], frozenRows: 0, withheld: 0 };
}
