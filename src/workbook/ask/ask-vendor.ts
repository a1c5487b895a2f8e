import { askTexts } from '../../i18n/ask/texts';
import type { Locale } from '../../i18n/locale';
import { readBook } from '../book-cells';
import { inExcel } from '../in-excel';
import { workbookError } from '../problem';
import { requestContent } from './request/request-content';
import { requestForm } from './request/request-form';
import { wantedPrices } from './request/request-items';

/** What is asked, of whom, and in which language. */
export interface Asking {
  /** The vendor's name; empty: anybody. */
  readonly vendor: string;
  /** The language of whoever fills the request in. */
  readonly language: Locale;
  /** ISO date. */
  readonly day: string;
}

/** What became of a request. */
export type MadeRequest =
  /** The usage names no item: nothing was made. */
  | { readonly isMade: false }
  | {
      readonly isMade: true;
      readonly lines: number;
      readonly prices: number;
      /** Cells that name another vendor, withheld. */
      readonly naming: readonly string[];
      /** How many cells that tell the budget were withheld. */
      readonly secret: number;
      /** Cells that show an error, left empty. */
      readonly broken: readonly string[];
      /** What the usage calls its lines whose item is not understood. */
      readonly unread: readonly string[];
    };

/**
 * Opens a new workbook in which a vendor quotes: the needs as values, an empty form of prices, the questions on the contract.
 * The workbook itself is only read.
 * @throws WorkbookError
 */
export async function askVendor({ vendor, language, day }: Asking): Promise<MadeRequest> {
  const words = askTexts[language].request;
  const book = await inExcel(readBook);
  const asked = vendor.trim();
  const content = requestContent(book, asked, words.needs.withheld);
  if (content.lines.length === 0) return { isMade: false };
  const { prices, unread } = wantedPrices(content.lines, asked);
  const { requestFile } = await import(/* webpackChunkName: "request-file" */ './request/request-file');
  const file = await requestFile(requestForm(words, { content, wanted: prices, vendor: asked, day }));
  try {
    await Excel.createWorkbook(file);
  } catch (error) {
    throw workbookError(error);
  }
  return { isMade: true, lines: content.lines.length, prices: prices.length, naming: content.naming, secret: content.secret, broken: content.broken, unread: unread.map((index) => String(content.lines[index]?.line ?? index + 1)) };
}
