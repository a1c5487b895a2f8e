import type { WorkbookTexts } from '../../i18n/workbook/texts';
import type { QuoteContent } from './content';
import { columnList } from './lists';
import { beginning, number, type PlannedRow, type PlannedSheet, tableRow, text } from './plan';

const roles = ['AUDIENCE', 'HOST'];
const regions = ['CN', 'HMT', 'JPKR', 'SEA', 'SA', 'ME', 'EU', 'NA', 'LATAM', 'AF', 'OC', 'GLOBAL'];
const units = ['min', 'hour', 'GB', 'Mbps', 'PCU', 'seat', 'MAU', 'DAU'];

/** The sheet with the table RtcUsage. An empty workbook has one empty line to begin with. */
export function usageSheet({ usage: words }: WorkbookTexts, { usage }: QuoteContent): PlannedSheet {
  const lines: readonly PlannedRow[] = usage.map(({ scenario, item, region, usage: units, unit, note }, index) => [
    number(index + 1),
    text(scenario, 'input'),
    text(item, 'input'),
    undefined,
    text(region, 'input'),
    number(units, 'quantity'),
    text(unit, 'input'),
    undefined,
    text(words.basis, 'input'),
    text(note, 'input'),
  ]);
  const rows = lines.length === 0 ? [[number(1)]] : lines;
  return {
    name: words.sheet,
    columnWidths: [40, 130, 150, 60, 60, 90, 50, 60, 60, 300],
    rows: [...beginning(words.title, words.hint), words.columns.map((column) => text(column)), ...rows],
    frozenRows: tableRow + 1,
    tables: [{ name: 'RtcUsage', row: tableRow, column: 0, rows: rows.length + 1, columns: words.columns.length }],
    names: [],
    lists: [columnList(3, rows, roles), columnList(4, rows, regions), columnList(6, rows, units)],
  };
}
