import { type NeedValues, type UsageLine, usageLinesOf } from '../../domain/needs/demand';
import { locales, type Locale } from '../../i18n/locale';
import { needsTexts } from '../../i18n/needs/texts';
import { workbookTexts } from '../../i18n/workbook/texts';
import { calculateIfManual, inExcel } from '../in-excel';
import { addSheets } from '../quote-workbook/add-sheets';
import { noContent, type UsageContent } from '../quote-workbook/content';
import type { PlannedRow } from '../quote-workbook/plan';
import { unfinishedSheets } from '../quote-workbook/unfinished-sheets';
import { usageRow, usageSheet } from '../quote-workbook/usage-sheet';
import { needsColumns, usageColumns } from './column-words';
import type { FilledNeeds } from './filled-needs';
import { mergeNeeds } from './merge-needs';
import { mergeUsage, type PlannedLine } from './merge-usage';
import { lineFormulas, type NeedColumns, needReference } from './need-formulas';
import { needRows, scenarioName } from './need-rows';
import { needsSheet, needsTable } from './needs-sheet';
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
const needed = { [needsTable]: [0, 2], [usageTable]: [1, 2, 4, 5] } as const;

/**
 * Writes a scenario's needs into RtcNeeds and its usage, as formulas over them, into RtcUsage; tables that are missing are made.
 * Of what is there only values that the user changed in the form are written. All of it is one batch.
 * @throws WorkbookError
 */
export async function writeNeeds(locale: Locale, filled: FilledNeeds): Promise<WrittenNeeds> {
  return inExcel(async (context) => {
    const { worksheets, tables, application } = context.workbook;
    [worksheets, tables].forEach((collection) => collection.load('items/name'));
    application.load('calculationMode');
    await context.sync();
    const asNew = plannedSheets(locale, filled);
    const unfinished = await unfinishedSheets(context, worksheets.items, [asNew.needs, asNew.usage]);
    const load = (name: string) => (tables.items.some((table) => table.name.toLowerCase() === name.toLowerCase()) && !unfinished.marks.has(name.toLowerCase()) ? loadTable(context, name) : undefined);
    const [loadedNeeds, loadedUsage] = [load(needsTable), load(usageTable)];
    await context.sync();
    const [needs, usage] = [loadedNeeds && tableCells(loadedNeeds), loadedUsage && tableCells(loadedUsage)];

    const lacking = lackingColumns(needsTable, needs, needsColumns, locale) ?? lackingColumns(usageTable, usage, usageColumns, locale);
    if (lacking !== undefined) return lacking;
    const language = (needs && languageOf(needs, needsColumns)) ?? (usage && languageOf(usage, usageColumns)) ?? locale;
    const plan = plannedSheets(language, filled, needs);
    const missing = [...(needs === undefined ? [plan.needs] : []), ...(usage === undefined ? [plan.usage] : [])];
    const places = addSheets(context, worksheets.items, unfinished, missing, workbookTexts[language].unfinished);

    const merged = needs && mergeNeeds(needs, plan.rows, needsColumns);
    if (needs !== undefined && merged !== undefined) {
      writeCells(context, needsTable, merged.changes);
      addRows(context, needsTable, needs, merged.added, columnsOf(needs, needsColumns));
    }
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

function lackingColumns(table: typeof needsTable | typeof usageTable, cells: TableCells | undefined, words: ColumnWords, locale: Locale): WrittenNeeds | undefined {
  const columns = cells && columnsOf(cells, words);
  const lacking = needed[table].filter((planned) => columns?.[planned] === -1).map((planned) => words[(cells && languageOf(cells, words)) ?? locale][planned] ?? '');
  return lacking.length === 0 ? undefined : { isWritten: false, table, columns: lacking };
}

/** Everything that a scenario writes, in one language; formulas name the columns of the table that is there. */
function plannedSheets(language: Locale, filled: FilledNeeds, needs?: TableCells) {
  const words = needsTexts[language];
  const columns = namesOf(needs, words.sheet.columns);
  const rows = needRows(words, filled, columns);
  const values: NeedValues = Object.fromEntries(filled.needs.flatMap(({ id, value }) => (value === null ? [] : [[id, value]])));
  const contents = usageLinesOf(values).map((line) => ({ line, content: lineContent(line, language, filled.scenario, columns) }));
  const names = locales.map((locale) => scenarioName(filled.scenario, needsTexts[locale]));
  const lines = contents.map(({ line, content }): PlannedLine => ({ line, scenario: filled.scenario, names, item: String(values[line.item] ?? ''), cells: usageRow(workbookTexts[language].usage, content, 0) satisfies PlannedRow }));
  return { rows, lines, needs: needsSheet(words, rows), usage: usageSheet(workbookTexts[language], { ...noContent, usage: contents.map(({ content }) => content) }) };
}

function namesOf(needs: TableCells | undefined, words: readonly string[]): NeedColumns {
  const at = needs && columnsOf(needs, needsColumns);
  const nameOf = (planned: number): string => needs?.header[at?.[planned] ?? -1] ?? words[planned] ?? '';
  return { id: nameOf(0), value: nameOf(2) };
}

function lineContent(line: UsageLine, language: Locale, scenario: string, columns: NeedColumns): UsageContent {
  const { item, role, usage } = lineFormulas(line, needReference(scenario, columns));
  const { basis, groups, sheet } = needsTexts[language];
  return {
    scenario: scenarioName(scenario, needsTexts[language]),
    item: { formula: item },
    ...(role === undefined ? {} : { role: { formula: role } }),
    region: line.region,
    usage: { formula: usage },
    unit: 'min',
    basis: basis.computed,
    note: sheet.lineNote(groups[line.group]),
  };
}
