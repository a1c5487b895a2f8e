import { workbookTexts } from '../../i18n/workbook/texts';
import { inExcel } from '../in-excel';
import { columnsOf, loadedTables } from '../needs/table-cells';
import { type CellContent, contentOf, textOfContent } from '../read-range';

/** The cells of a table, its header row among them, as functions take them. */
export type TableGrid = readonly (readonly CellContent[])[];

/** What the workbook holds of a comparison. */
export interface Comparison {
  readonly usage: TableGrid;
  readonly rates: TableGrid;
  readonly terms: TableGrid | null;
  /** The score of each offer by its name, as the comparison shows it; none before vendors are scored. */
  readonly scores: ReadonlyMap<string, number>;
}

const tables = ['RtcUsage', 'RtcRates', 'RtcTerms', 'RtcCompare'] as const;
const compareWords = { 'zh-CN': workbookTexts['zh-CN'].compare.columns, 'en-US': workbookTexts['en-US'].compare.columns };
const place = { offer: 0, score: 10 } as const;

/**
 * Reads the tables that offers are compared from: two round trips.
 * @returns undefined where there is no usage or there are no quotes
 * @throws WorkbookError
 */
export async function readComparison(): Promise<Comparison | undefined> {
  return inExcel(async (context) => {
    const ranges = await loadedTables(context, tables, 'values, valueTypes');
    const [usage, rates, terms = null, compare = []] = ranges.map((range) => range && contentOf(range));
    return usage === undefined || rates === undefined ? undefined : { usage, rates, terms, scores: scoresIn(compare) };
  });
}

function scoresIn([header = [], ...rows]: TableGrid): ReadonlyMap<string, number> {
  const places = columnsOf({ header: header.map(String) }, compareWords);
  const [offerAt = -1, scoreAt = -1] = [places[place.offer], places[place.score]];
  return new Map(rows.flatMap((row): [string, number][] => {
    const score = row[scoreAt];
    return typeof score === 'number' ? [[textOfContent(row[offerAt]), score]] : [];
  }));
}
