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

/** How prices are taken up. */
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

/** What became of it: not written where the last row of RtcRates is a total. */
export type WrittenQuote = { readonly isWritten: true; readonly rows: number; readonly round: number } | { readonly isWritten: false };

/**
 * Compares prices with those that the workbook has of the offer; it is only read.
 * @throws WorkbookError
 */
export async function reviewQuote(taken: TakenQuote): Promise<OfferRows> {
  return inExcel(async (context) => planOf(taken, ratesIn(await readBook(context), taken.locale)));
}

/**
 * Writes prices into RtcRates, behind the rows that are there; sheets that are missing are made first.
 * @throws WorkbookError
 */
export async function writeQuote(taken: TakenQuote): Promise<WrittenQuote> {
  const before = await inExcel(readBook);
  if (tableIn(before, 'RtcRates') === undefined) await makeQuoteWorkbook(taken.locale, 'rest');
  return inExcel(async (context) => {
    const { application } = context.workbook;
    application.load('calculationMode');
    const table = ratesIn(await readBook(context), taken.locale);
    const plan = planOf(taken, table);
    if (plan.rows.length > 0 && endsWithTotal(table)) return { isWritten: false };
    writeRates(context, table, [plan], { day: taken.day, source: () => '' });
    calculateIfManual(application);
    await context.sync();
    return { isWritten: true, rows: plan.rows.length, round: plan.round };
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
