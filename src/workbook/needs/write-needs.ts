import type { Locale } from '../../i18n/locale';
import { workbookTexts } from '../../i18n/workbook/texts';
import { dayNumber } from '../day';
import { calculateIfManual, inExcel } from '../in-excel';
import { addSheets } from '../quote-workbook/add-sheets';
import { unfinishedSheets } from '../quote-workbook/unfinished-sheets';
import { demandColumns, needsColumns, usageColumns } from './column-words';
import type { FilledNeeds } from './filled-needs';
import { type MergedNeeds, mergeNeeds } from './merge-needs';
import { mergeUsage } from './merge-usage';
import type { NeedRow } from './need-rows';
import { type ListRates, listTable } from './list-prices-sheet';
import { demandTable, needsTable } from './needs-sheet';
import { planNeeds } from './plan-needs';
import { columnsOf, type ColumnWords, languageOf, loadTable, type TableCells, tableCells } from './table-cells';
import { addRows, writeCells } from './write-rows';

/** What became of the needs. */
export type WrittenNeeds =
  | {
      readonly isWritten: true;
      /** Names of the sheets that were made. */
      readonly sheets: readonly string[];
      /** Rows added to a table of needs that was there. */
      readonly addedNeeds: number;
      /** Names of needs with a new value. */
      readonly changed: readonly string[];
      /** Names of needs that hold a formula of the user's, which stays. */
      readonly kept: readonly string[];
      /** Lines added to the usage. */
      readonly lines: number;
    }
  /** A table has lost columns that are needed; nothing was written. */
  | { readonly isWritten: false; readonly table: string; readonly columns: readonly string[] };

const usageTable = 'RtcUsage';
/** Columns, by their place in the plan, without which nothing can be written. */
const needed = [
  { table: needsTable, words: needsColumns, planned: [0, 2] },
  { table: demandTable, words: demandColumns, planned: [0, 2] },
  { table: usageTable, words: usageColumns, planned: [1, 2, 4, 5] },
] as const;

/**
 * Writes a scenario's needs into RtcNeeds, what they come to into RtcDemand, and its usage into RtcUsage, both as formulas over the needs;
 * tables that are missing are made, that of dated list prices among them. Of what is there only values that the user changed in the form are written. All of it is one batch.
 * @param listRates - prices by which the vendors are compared before there are quotes; written once and never changed
 * @throws WorkbookError
 */
export async function writeNeeds(locale: Locale, filled: FilledNeeds, listRates: ListRates): Promise<WrittenNeeds> {
  const today = dayNumber(new Date());
  return inExcel(async (context) => {
    const { worksheets, tables, application } = context.workbook;
    [worksheets, tables].forEach((collection) => collection.load('items/name'));
    application.load('calculationMode');
    await context.sync();
    const unfinished = await unfinishedSheets(context, worksheets.items, planNeeds(locale, filled, {}, listRates, today).sheets);
    const isHeld = (table: string): boolean => tables.items.some(({ name }) => name.toLowerCase() === table.toLowerCase()) && !unfinished.marks.has(table.toLowerCase());
    const ranges = needed.map(({ table }) => (isHeld(table) ? loadTable(context, table) : undefined));
    await context.sync();
    const [needs, demand, usage] = ranges.map((range) => range && tableCells(range));

    const lacking = needed.map(({ table, words, planned }, index) => ({ table, columns: lackingColumns([needs, demand, usage][index], words, planned) })).find(({ columns }) => columns.length > 0);
    if (lacking !== undefined) return { isWritten: false, ...lacking };
    const language = (needs && languageOf(needs, needsColumns)) ?? (usage && languageOf(usage, usageColumns)) ?? locale;
    const plan = planNeeds(language, filled, { needs, demand, usage, hasListRates: isHeld(listTable) }, listRates, today);
    const places = addSheets(context, worksheets.items, unfinished, plan.sheets, workbookTexts[language].unfinished);
    const merged = needs && writeMerged(context, needsTable, needs, plan.needs, needsColumns);
    if (demand !== undefined) writeMerged(context, demandTable, demand, plan.demand, demandColumns);
    const lines = usage && mergeUsage(usage, plan.lines, usageColumns);
    if (usage !== undefined && lines !== undefined) {
      const columns = columnsOf(usage, usageColumns);
      writeCells(context, usageTable, lines.filled.flatMap(({ row, cells }) => cells.flatMap((cell, at) => (cell === undefined || columns[at] === undefined || columns[at] === -1 ? [] : [{ row, column: columns[at], cell }]))));
      addRows(context, usageTable, usage, lines.added, columns);
    }
    (places.find(({ plan: { tables: made } }) => made.some(({ name }) => name === needsTable))?.sheet ?? tables.getItem(needsTable).worksheet).activate();
    calculateIfManual(application);
    await context.sync();
    return {
      isWritten: true,
      sheets: places.map(({ name }) => name),
      addedNeeds: merged?.added.length ?? 0,
      changed: merged?.changed ?? [],
      kept: merged?.kept ?? [],
      lines: lines === undefined ? plan.lines.length : lines.filled.length + lines.added.length,
    };
  });
}

function lackingColumns(cells: TableCells | undefined, words: ColumnWords, planned: readonly number[]): readonly string[] {
  if (cells === undefined) return [];
  const columns = columnsOf(cells, words);
  const titles = words[languageOf(cells, words) ?? 'en-US'];
  return planned.filter((at) => columns[at] === -1).map((at) => titles[at] ?? '');
}

/** Brings a table's rows up to the plan. */
function writeMerged(context: Excel.RequestContext, name: string, cells: TableCells, rows: readonly NeedRow[], words: ColumnWords): MergedNeeds {
  const merged = mergeNeeds(cells, rows, words);
  writeCells(context, name, merged.changes);
  addRows(context, name, cells, merged.added, columnsOf(cells, words));
  return merged;
}
