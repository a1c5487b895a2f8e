import { type NeedValues, regionsOf, type UsageLine, usageLinesOf } from '../../domain/needs/demand';
import { regionId } from '../../domain/needs/fields';
import type { RegionWord } from '../../domain/words/regions';
import { locales, type Locale } from '../../i18n/locale';
import { needsTexts } from '../../i18n/needs/texts';
import { workbookTexts } from '../../i18n/workbook/texts';
import { noContent, type UsageContent } from '../quote-workbook/content';
import type { PlannedSheet } from '../quote-workbook/plan';
import { usageRow, usageSheet } from '../quote-workbook/usage-sheet';
import { demandColumns, needsColumns, usageColumns } from './column-words';
import type { FilledNeeds } from './filled-needs';
import type { PlannedLine } from './merge-usage';
import { type KeyColumns, lineFormulas, type NeedReferences, needReferences } from './need-formulas';
import { demandRows, type NeedRow, needRows, scenarioName } from './need-rows';
import { demandBlock, needsBlock, sheetOfBlocks } from './needs-sheet';
import { type ListRates, listPricesSheet } from './list-prices-sheet';
import { columnsOf, type ColumnWords, type TableCells } from './table-cells';
import { whyVendorsDiffer } from './why-vendors-differ';

/** The tables that are there; the others are missing. */
export interface HeldTables {
  readonly needs?: TableCells | undefined;
  readonly demand?: TableCells | undefined;
  readonly usage?: TableCells | undefined;
  readonly hasListRates?: boolean;
}

/** Everything that a scenario writes: rows for tables that are there, and sheets for those that are missing. */
export interface NeedsPlan {
  readonly needs: readonly NeedRow[];
  readonly demand: readonly NeedRow[];
  readonly lines: readonly PlannedLine[];
  readonly sheets: readonly PlannedSheet[];
}

/**
 * Plans a scenario in one language; formulas name the columns of tables that are there as these do.
 * @param today - Excel's day number, written beside needs
 */
export function planNeeds(language: Locale, filled: FilledNeeds, held: HeldTables, listRates: ListRates, today: number): NeedsPlan {
  const words = needsTexts[language];
  const values: NeedValues = Object.fromEntries(filled.needs.flatMap(({ id, value }) => (value === null ? [] : [[id, value]])));
  const references = needReferences(filled.scenario, keysOf(held.needs, needsColumns, language), keysOf(held.demand, demandColumns, language));
  const [needs, demand] = [needRows(words, filled, today), demandRows(words, filled, references)];
  const contents = usageLinesOf(values).map((line) => ({ line, content: lineContent(line, language, filled.scenario, references) }));
  const names = locales.map((locale) => scenarioName(filled.scenario, needsTexts[locale]));
  const lines = contents.map(({ line, content }): PlannedLine => ({ line, scenario: filled.scenario, names, item: String(values[line.item] ?? ''), cells: usageRow(workbookTexts[language].usage, content, 0) }));
  const { sheet } = words;
  const sheets = [
    ...(held.needs === undefined ? [sheetOfBlocks(sheet.name, sheet.title, sheet.hint, [needsBlock(words, needs), ...(held.demand === undefined ? [demandBlock(words, demand)] : []), whyBlock(language, held.usage, values)])] : []),
    // Whoever deleted one of two tables on a sheet keeps the other where it is.
    ...(held.needs !== undefined && held.demand === undefined ? [sheetOfBlocks(sheet.demandName, sheet.demandTitle, '', [demandBlock(words, demand, 0)])] : []),
    ...(held.usage === undefined ? [usageSheet(workbookTexts[language], { ...noContent, usage: contents.map(({ content }) => content) })] : []),
    // Only the block beside the needs asks for list prices.
    ...(held.needs === undefined && held.hasListRates !== true ? [listPricesSheet(words, listRates)] : []),
  ];
  return { needs, demand, lines, sheets };
}

function whyBlock(language: Locale, usage: TableCells | undefined, values: NeedValues) {
  const [, , item, role, region, quantity] = namesIn(usage, usageColumns, language);
  const columns = { item, region, usage: quantity, ...(usage === undefined || usage.header.includes(role) ? { role } : {}) };
  return whyVendorsDiffer(needsTexts[language], columns, mainRegion(values));
}

function keysOf(cells: TableCells | undefined, words: ColumnWords, language: Locale): KeyColumns {
  const [id, , value] = namesIn(cells, words, language);
  return { id, value };
}

type ColumnNames = readonly [string, string, string, string, string, string];

/** The columns of a table as it calls them; of one that is yet to be made, as it will. */
function namesIn(cells: TableCells | undefined, words: ColumnWords, language: Locale): ColumnNames {
  const at = cells && columnsOf(cells, words);
  return words[language].map((title, planned) => cells?.header[at?.[planned] ?? -1] ?? title) as unknown as ColumnNames;
}

/** The region with most users. */
function mainRegion(values: NeedValues): RegionWord {
  return [...regionsOf(values)].sort((a, b) => Number(values[regionId(b)]) - Number(values[regionId(a)]))[0] ?? 'CN';
}

function lineContent(line: UsageLine, language: Locale, scenario: string, references: NeedReferences): UsageContent {
  const { item, role, usage } = lineFormulas(line, references);
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
