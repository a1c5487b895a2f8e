import { locales, type Locale } from '../../i18n/locale';
import { negotiateSheetTexts, type WalkAwayRow } from '../../i18n/negotiate/sheets/texts';
import { workbookTexts } from '../../i18n/workbook/texts';
import { inExcel } from '../in-excel';
import { columnsOf, languageOf, openTables, type ColumnWords, type TableCells } from '../needs/table-cells';
import { writeTableCell } from '../vendors/write-table';
import { rankingPlace } from './ranking-place';
import { walkAwayCells, walkAwayTable } from './walk-away-sheet';

/** What the buyer typed, over the horizon; null leaves the cell as it is. */
export interface TypedLimits {
  readonly budget: number | null;
  readonly target: number | null;
}

const columnWords: ColumnWords = { 'zh-CN': negotiateSheetTexts['zh-CN'].walkAway.columns, 'en-US': negotiateSheetTexts['en-US'].walkAway.columns };

/** RtcWalkAway as it stands, with the places of its columns and its rows' meaning. */
export interface OpenWalkAway {
  readonly table: TableCells;
  readonly columns: readonly number[];
  /** The place of a row, counted from 0 below the header; -1 where it is gone. */
  readonly rowOf: (item: WalkAwayRow) => number;
}

/** Reads the table, of whichever language and order; undefined where there is none. */
export async function openWalkAway(context: Excel.RequestContext): Promise<OpenWalkAway | undefined> {
  const [table] = await openTables(context, [walkAwayTable]);
  if (table === undefined) return undefined;
  const columns = columnsOf(table, columnWords);
  const items = table.values.map((row) => String(row[columns[0] ?? -1] ?? '').trim());
  return { table, columns, rowOf: (item) => items.findIndex((text) => locales.some((locale) => negotiateSheetTexts[locale].walkAway.items[item] === text)) };
}

/** Writes what was typed, and the worth of the scores where they have come since the sheet was made. @throws WorkbookError */
export async function updateWalkAway(locale: Locale, typed: TypedLimits): Promise<void> {
  await inExcel(async (context) => {
    const open = await openWalkAway(context);
    if (open === undefined) return;
    const { table, columns, rowOf } = open;
    const [, value = -1, , basis = -1] = columns;
    for (const item of ['budget', 'target'] as const) {
      const amount = typed[item];
      if (amount !== null && rowOf(item) >= 0 && value >= 0) writeTableCell(context, walkAwayTable, rowOf(item), value, { number: amount });
    }
    const ranking = await rankingPlace(context);
    const score = rowOf('score');
    if (ranking !== undefined && score >= 0 && value >= 0 && basis >= 0 && table.values[score]?.[value] === '') {
      const language = languageOf(table, columnWords) ?? locale;
      const [worth, , explained] = walkAwayCells(negotiateSheetTexts[language].walkAway, workbookTexts[language], 'score', ranking);
      if (worth !== undefined && explained !== undefined) {
        writeTableCell(context, walkAwayTable, score, value, worth);
        writeTableCell(context, walkAwayTable, score, basis, explained);
      }
    }
    await context.sync();
  });
}
