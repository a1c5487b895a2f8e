import { askTexts } from '../../i18n/ask/texts';
import type { Locale } from '../../i18n/locale';
import { workbookTexts } from '../../i18n/workbook/texts';
import { type BookCells, readBook } from '../book-cells';
import { calculateIfManual, inExcel } from '../in-excel';
import { makeQuoteWorkbook } from '../make-quote-workbook';
import { checkNeeds } from './returned/check-needs';
import { checkPrices } from './returned/check-prices';
import { checkTerms } from './returned/check-terms';
import { type OfferRows, planRates } from './returned/plan-rates';
import { type OfferTerms, planTerms } from './returned/plan-terms';
import { inOrder, problem, type ReturnProblem } from './returned/problems';
import { readXlsx } from './returned/read-xlsx';
import { filledForm, shownCell } from './returned/returned-form';
import { type ReturnedOffer, returnedOffers } from './returned/returned-offers';
import { endsWithTotal, writeRates, writeTerms } from './returned/write-return';
import { type TableCells, tableIn } from './table-in-book';

/** A returned request that was opened. */
export interface OpenedReturn {
  readonly file: string;
  readonly offers: readonly ReturnedOffer[];
  /** Prices that were asked for and left empty, by their items and regions. */
  readonly untouched: readonly string[];
  /** What is unclear whatever the workbook holds. */
  readonly problems: readonly ReturnProblem[];
  /** What the only offer is called: by the vendor, else as the file; null where there are several, which have names of their own. */
  readonly name: string | null;
}

/** Why a file is no returned request. */
export type NotOpened = 'noFile' | 'noForm';

/** How a return is taken up. */
export interface Taking {
  /** What the only offer is to be called; null: as they are called in the file. */
  readonly name: string | null;
  /** ISO date. */
  readonly day: string;
  /** The language of sheets that have to be made, and of terms that have to be added. */
  readonly locale: Locale;
}

/** What would be written, and what is unclear. */
export interface Review {
  readonly rates: readonly OfferRows[];
  readonly terms: readonly OfferTerms[];
  readonly problems: readonly ReturnProblem[];
}

/** What became of a return. */
export type WrittenReturn = { readonly isWritten: true; readonly rows: number; readonly answers: number } | { readonly isWritten: false };

/** Opens a returned file: its cells are read here and go nowhere else. */
export function openReturn(bytes: Uint8Array, file: string): OpenedReturn | NotOpened {
  const sheets = sheetsIn(bytes);
  if (sheets === null) return 'noFile';
  const form = filledForm(sheets);
  if (!form.isForm) return 'noForm';
  const { offers, untouched, problems } = returnedOffers(form);
  const [only] = offers;
  const named = file.replace(/\.xlsx$/i, '');
  return {
    file,
    offers: offers.map((offer) => (offer.name === '' ? { ...offer, name: named } : offer)),
    untouched: untouched.map(({ cells }) => [cells.item, cells.role, cells.region].filter((cell) => cell !== null).map(shownCell).join(' ')),
    problems: [...form.problems, ...problems],
    name: offers.length === 1 && only !== undefined ? only.name || named : null,
  };
}

function sheetsIn(bytes: Uint8Array): ReturnType<typeof readXlsx> | null {
  try {
    return readXlsx(bytes);
  } catch {
    // Whatever is wrong with it, it is no workbook that can be read: the user is told so.
    return null;
  }
}

/**
 * Compares a return with the workbook, which is only read.
 * @throws WorkbookError
 */
export async function reviewReturn(opened: OpenedReturn, taking: Taking): Promise<Review> {
  return inExcel(async (context) => reviewOf(opened, taking, await readBook(context)));
}

/**
 * Writes a return into RtcRates and RtcTerms: behind the rows that are there, and into cells that are empty.
 * What is missing of the quote workbook is made first.
 * @param replaces - whether answers that differ take the place of what stands there
 * @returns not written where the last row of RtcRates is a total
 * @throws WorkbookError
 */
export async function writeReturn(opened: OpenedReturn, taking: Taking, replaces: boolean): Promise<WrittenReturn> {
  const before = await inExcel(readBook);
  if (tableIn(before, 'RtcRates') === undefined || tableIn(before, 'RtcTerms') === undefined) await makeQuoteWorkbook(taking.locale, 'rest');
  return inExcel(async (context) => {
    const { application } = context.workbook;
    application.load('calculationMode');
    const book = await readBook(context);
    const { rates, terms } = reviewOf(opened, taking, book);
    const [ratesTable, termsTable] = tablesOf(book, taking.locale);
    const rows = rates.reduce((sum, one) => sum + one.rows.length, 0);
    if (rows > 0 && endsWithTotal(ratesTable)) return { isWritten: false };
    writeRates(context, ratesTable, rates, { day: taking.day, source: (language) => askTexts[language].source(opened.file) });
    writeTerms(context, termsTable, terms, replaces, taking.locale);
    calculateIfManual(application);
    await context.sync();
    return { isWritten: true, rows, answers: terms.reduce((sum, { fills, differing }) => sum + fills.length + (replaces ? differing.length : 0), 0) };
  });
}

function reviewOf({ offers, problems }: OpenedReturn, { name, locale }: Taking, book: BookCells): Review {
  const [ratesTable, termsTable] = tablesOf(book, locale);
  const named = name === null ? offers : offers.map((offer) => ({ ...offer, name: name.trim() || offer.name }));
  const checked = named.map((offer) => {
    const prices = checkPrices(offer.name, offer.rows);
    return {
      rates: planRates(ratesTable, offer.name, offer),
      terms: planTerms(termsTable, offer.name, offer),
      problems: [...prices.problems, ...checkTerms(offer.name, offer.answers, prices.offer), ...checkNeeds(book, offer, prices.offer)],
    };
  });
  const differing = checked.flatMap(({ terms }) => terms.differing.map(({ answer, before }) => problem(answer, 'termDiffers', askTexts[locale].request.terms.rows[answer.term]?.[0] ?? answer.term, String(before), shownCell(answer.value))));
  return { rates: checked.map(({ rates }) => rates), terms: checked.map(({ terms }) => terms), problems: inOrder([...problems, ...checked.flatMap((one) => one.problems), ...differing]) };
}

/** RtcRates and RtcTerms; one that is yet to be made has nothing but its headers. */
function tablesOf(book: BookCells, locale: Locale): readonly [rates: TableCells, terms: TableCells] {
  const { rates, terms } = workbookTexts[locale];
  const none = (name: string, header: readonly string[]): TableCells => ({ table: { name, sheet: '', row: 0, column: 0, rows: 1, columns: header.length, headers: header }, header, rows: [], formulas: [] });
  return [tableIn(book, 'RtcRates') ?? none('RtcRates', rates.columns), tableIn(book, 'RtcTerms') ?? none('RtcTerms', terms.columns)];
}
