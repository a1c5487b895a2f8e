import type { Locale } from '../../i18n/locale';
import { workbookTexts } from '../../i18n/workbook/texts';
import { rankedNames } from './score-formula';
import { noContent, type OfferContent, type QuoteContent } from './content';

/** What a workbook's own tables say, and the language of their headers. */
export interface ExistingContent extends QuoteContent {
  readonly language: Locale;
}

/**
 * Reads what sheets that answer need to know of the tables that are there: how many usage lines there are, which offers, and the months of a contract.
 * @param known - names of the workbook's tables, in lower case
 * @param locale - the language of what there is no table for
 */
export async function existingContent(context: Excel.RequestContext, known: ReadonlySet<string>, locale: Locale): Promise<ExistingContent> {
  const [usage, rates, terms] = ['RtcUsage', 'RtcRates', 'RtcTerms'].map((name) => (known.has(name.toLowerCase()) ? context.workbook.tables.getItem(name).getRange() : null));
  [usage, rates, terms].forEach((range) => range?.load('values'));
  await context.sync();
  const lines = rowsOf(usage);
  const quotes = rowsOf(rates);
  const language = languageOf([lines[0], quotes[0]]) ?? locale;
  const words = workbookTexts[language];
  return {
    ...noContent,
    language,
    usage: lines.slice(1).map(() => ({ scenario: '', item: '', region: '', usage: 0, unit: '', note: '' })),
    offers: offersOf(quotes, words.rates.columns[0], words.rates.columns[1]),
    terms: horizonTerm(rowsOf(terms), words.terms.columns),
    hasScores: known.has(rankedNames.scores.toLowerCase()),
  };
}

type Rows = readonly (readonly (string | number | boolean)[])[];

function rowsOf(range: Excel.Range | null | undefined): Rows {
  return range === null || range === undefined ? [] : (range.values as Rows);
}

/** The language whose header words stand in the tables. */
function languageOf(headers: readonly (readonly unknown[] | undefined)[]): Locale | undefined {
  const said = new Set(headers.flatMap((header) => header ?? []).map(String));
  return (Object.keys(workbookTexts) as Locale[]).find((one) => said.has(workbookTexts[one].usage.columns[2]) || said.has(workbookTexts[one].rates.columns[3]));
}

/** Offers in the order of their first rows; an offer is called as its vendor where it has no name of its own. */
function offersOf([header = [], ...rows]: Rows, offerColumn: string, vendorColumn: string): readonly OfferContent[] {
  const [offerAt, vendorAt] = [header.indexOf(offerColumn), header.indexOf(vendorColumn)];
  const vendors = new Map<string, boolean>();
  for (const row of rows) {
    const vendor = String(row[vendorAt] ?? '').trim();
    const name = String(row[offerAt] ?? '').trim() || vendor;
    if (name !== '') vendors.set(name, vendors.get(name) === true || vendor !== '');
  }
  return [...vendors].map(([name, isMetered]) => ({ name, isMetered }));
}

function horizonTerm([header = [], ...rows]: Rows, [idColumn, , , allColumn]: readonly string[]): QuoteContent['terms'] {
  const months = rows.find((row) => row[header.indexOf(idColumn ?? '')] === 'horizon_months')?.[header.indexOf(allColumn ?? '')];
  return typeof months === 'number' ? { horizon_months: { all: months, offers: [] } } : {};
}
