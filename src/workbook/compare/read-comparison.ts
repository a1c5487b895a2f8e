import { workbookTexts } from '../../i18n/workbook/texts';
import { inExcel } from '../in-excel';
import { columnsOf, loadTable, type TableCells, tableCells } from '../needs/table-cells';

type Cells = readonly (readonly (string | number | boolean)[])[];

/** What the workbook holds of a comparison. */
export interface Comparison {
  /** The tables, header rows among them, as functions take them. */
  readonly usage: Cells;
  readonly rates: Cells;
  readonly terms: Cells | null;
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
    const found = tables.map((name) => context.workbook.tables.getItemOrNullObject(name));
    found.forEach((table) => table.load('name'));
    await context.sync();
    const ranges = tables.map((name, index) => (found[index]?.isNullObject === false ? loadTable(context, name) : undefined));
    await context.sync();
    const [usage, rates, terms, compare] = ranges;
    if (usage === undefined || rates === undefined) return undefined;
    return { usage: usage.values as Cells, rates: rates.values as Cells, terms: (terms?.values as Cells | undefined) ?? null, scores: compare === undefined ? new Map<string, number>() : scoresIn(tableCells(compare)) };
  });
}

function scoresIn(table: TableCells): ReadonlyMap<string, number> {
  const places = columnsOf(table, compareWords);
  const [offerAt = -1, scoreAt = -1] = [places[place.offer], places[place.score]];
  return new Map(table.values.flatMap((row): [string, number][] => {
    const score = row[scoreAt];
    return typeof score === 'number' ? [[String(row[offerAt]), score]] : [];
  }));
}
