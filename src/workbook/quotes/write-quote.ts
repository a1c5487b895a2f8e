import type { Cell } from '../../domain/cells';
import type { Locale } from '../../i18n/locale';
import { workbookTexts } from '../../i18n/workbook/texts';
import { type OfferRows, planRates } from '../ask/returned/plan-rates';
import { type FilledRow, type FormColumn, formColumns, type RowOrigin } from '../ask/returned/returned-form';
import { endsWithTotal, writeRates } from '../ask/returned/write-return';
import { type TableCells, tableIn } from '../ask/table-in-book';
import { type BookCells, readBook } from '../book-cells';
import { calculateIfManual, inExcel } from '../in-excel';
import { makeQuoteWorkbook } from '../make-quote-workbook';

/** A row to be written: its cells by the columns of Rates. */
export interface QuoteRow {
  readonly cells: Readonly<Partial<Record<FormColumn, Cell>>>;
  readonly origin: RowOrigin;
}

/** How the prices of one offer are taken up. */
export interface TakenQuote {
  /** What the offer is called in the workbook. */
  readonly offer: string;
  /** The vendor's name or card; empty: unsaid. */
  readonly vendor: string;
  /** ISO date. */
  readonly day: string;
  readonly rows: readonly QuoteRow[];
  /** Whether they belong to the offer's last round, as its further pages do; else they are the next. */
  readonly isSameRound: boolean;
  /** The language of sheets that have to be made. */
  readonly locale: Locale;
}

/** What was written of an offer: no rows where its last round says the same. */
export interface WrittenOffer {
  readonly offer: string;
  readonly rows: number;
  readonly round: number;
}

/** What became of a quote: not written where the last row of RtcRates is a total. */
export type WrittenQuote = { readonly isWritten: true; readonly offers: readonly WrittenOffer[] } | { readonly isWritten: false };

/**
 * Compares the prices of each offer with those that the workbook has of it; it is only read.
 * @throws WorkbookError
 */
export async function reviewQuote(offers: readonly TakenQuote[]): Promise<readonly OfferRows[]> {
  return inExcel(async (context) => {
    const book = await readBook(context);
    return offers.map((taken) => planOf(taken, ratesIn(book, taken.locale)));
  });
}

/**
 * Writes the prices of one offer or more into RtcRates, behind the rows that are there; sheets that are missing are made first.
 * @param offers - of one day, each with a name of its own
 * @throws WorkbookError
 */
export async function writeQuote(offers: readonly TakenQuote[]): Promise<WrittenQuote> {
  const [{ locale, day }] = offers as readonly [TakenQuote];
  const before = await inExcel(readBook);
  if (tableIn(before, 'RtcRates') === undefined) await makeQuoteWorkbook(locale, 'rest');
  return inExcel(async (context) => {
    const { application } = context.workbook;
    application.load('calculationMode');
    const table = ratesIn(await readBook(context), locale);
    const plans = offers.map((taken) => planOf(taken, table));
    if (plans.some(({ rows }) => rows.length > 0) && endsWithTotal(table)) return { isWritten: false };
    writeRates(context, table, plans, { day, source: () => '' });
    calculateIfManual(application);
    await context.sync();
    return { isWritten: true, offers: plans.map(({ offer, rows, round }) => ({ offer, rows: rows.length, round })) };
  });
}

function planOf({ offer, vendor, rows, isSameRound }: TakenQuote, table: TableCells): OfferRows {
  const filled = rows.map(({ cells, origin }, index): FilledRow => ({
    sheet: '',
    row: index + 1,
    headers: {},
    origin,
    cells: Object.fromEntries(formColumns.map((column) => [column, column === 'offer' ? offer : column === 'vendor' ? vendor || null : (cells[column] ?? null)])) as FilledRow['cells'],
  }));
  const plan = planRates(table, offer, { name: offer, rows: filled, answers: [] });
  return isSameRound && plan.round > 1 && !plan.isSame ? { ...plan, round: plan.round - 1, changes: [] } : plan;
}

/** RtcRates; one that is yet to be made has nothing but its headers. */
function ratesIn(book: BookCells, locale: Locale): TableCells {
  const header = workbookTexts[locale].rates.columns;
  return tableIn(book, 'RtcRates') ?? { table: { name: 'RtcRates', sheet: '', row: 0, column: 0, rows: 1, columns: header.length, headers: header }, header, rows: [], formulas: [] };
}
