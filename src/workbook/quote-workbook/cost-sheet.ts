import { formula } from '../../functions/formula';
import type { WorkbookTexts } from '../../i18n/workbook/texts';
import { cellOf } from './cell-address';
import type { QuoteContent } from './content';
import { beginning, formulaCell, type PlannedRow, type PlannedSheet, tableRow, text } from './plan';

const [scenarioColumn, itemColumn, regionColumn, usageColumn] = [1, 2, 4, 5];
const firstOffer = 2;

/** What each usage line costs in each offer whose meter is known, and how it is billed there. */
export function costSheet(words: WorkbookTexts, { usage, offers }: QuoteContent): PlannedSheet {
  const { costs } = words;
  const metered = offers.filter(({ isMetered }) => isMetered);
  // By its place in the table, which may be sorted, extended, or stand on a sheet of another name.
  const usageCell = (line: number, column: number): string => `INDEX(RtcUsage[${words.usage.columns[column] ?? ''}],${line + 1})`;
  const offerCell = (row: number, index: number): string => cellOf({ row, column: firstOffer + index, fixedRow: true });
  const head = (title: string): PlannedRow => [text(costs.scenario, 'heading'), text(title, 'heading'), ...metered.map(({ name }) => text(name, 'heading of numbers'))];
  const line = (index: number, cells: readonly string[], look: 'money' | 'plain'): PlannedRow => [formulaCell(`=${usageCell(index, scenarioColumn)}`), formulaCell(`=${usageCell(index, itemColumn)}`), ...cells.map((one) => (look === 'plain' ? formulaCell(one) : formulaCell(one, look)))];
  const reference = (value: string) => ({ kind: 'reference', value }) as const;
  const lines = usage.map((_one, index) =>
    line(index, metered.map((_offer, at) => formula('RTC_COST', [usageColumn, itemColumn, regionColumn].map((column) => reference(usageCell(index, column))).concat(reference(offerCell(tableRow, at)), reference('RtcRates[#All]')))), 'money'),
  );
  const last = tableRow + lines.length;
  const total: PlannedRow = [text(costs.total, 'total'), text('', 'total'), ...metered.map((_offer, at) => formulaCell(`=SUM(${cellOf({ row: tableRow + 1, column: firstOffer + at })}:${cellOf({ row: last, column: firstOffer + at })})`, 'total money'))];
  const vendors = metered.map((_offer, at) => `INDEX(RtcRates[${words.rates.columns[1]}],MATCH(${offerCell(tableRow, at)},RtcRates[${words.rates.columns[0]}],0))`);
  // Extras are in no class: only what is received is.
  const tiers = usage.map((_one, index) => line(index, vendors.map((vendor) => `=IFERROR(${formula('RTC_TIER', [reference(usageCell(index, itemColumn)), reference(vendor)]).slice(1)},"")`), 'plain'));
  return {
    name: costs.sheet,
    columnWidths: [130, 150, ...metered.map(() => 110)],
    rows: [...beginning(costs.title, costs.hint), head(costs.item), ...lines, total, [], head(costs.tier), ...tiers],
    frozenRows: tableRow + 1,
    tables: [],
    names: [{ name: 'RtcCosts', row: tableRow, column: 0 }],
  };
}
