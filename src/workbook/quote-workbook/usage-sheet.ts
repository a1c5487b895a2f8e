import type { WorkbookTexts } from '../../i18n/workbook/texts';
import type { Live, QuoteContent, UsageContent } from './content';
import { columnList } from './lists';
import { beginning, type CellLook, formulaCell, number, type PlannedCell, type PlannedRow, type PlannedSheet, tableRow, text } from './plan';

const roles = ['AUDIENCE', 'HOST'];
const regions = ['CN', 'HMT', 'JPKR', 'SEA', 'SA', 'ME', 'EU', 'NA', 'LATAM', 'AF', 'OC', 'GLOBAL'];
const units = ['min', 'hour', 'GB', 'Mbps', 'PCU', 'seat', 'MAU', 'DAU'];

/** The sheet with the table RtcUsage. An empty workbook has one empty line to begin with. */
export function usageSheet({ usage: words }: WorkbookTexts, { usage }: QuoteContent): PlannedSheet {
  const lines = usage.map((line, index) => usageRow(words, line, index + 1));
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

/** A row of the table RtcUsage, in the order of its columns. */
export function usageRow({ basis: assumed }: Pick<WorkbookTexts['usage'], 'basis'>, { scenario, item, role, region, usage, unit, basis = assumed, note }: UsageContent, line: number): PlannedRow {
  return [number(line), text(scenario, 'input'), live(item, 'input', 'plain'), role === undefined ? undefined : live(role, 'input', 'plain'), text(region, 'input'), live(usage, 'quantity', 'units'), text(unit, 'input'), undefined, text(basis, 'input'), text(note, 'input')];
}

/** Inputs and formulas differ in their looks. */
function live(value: Live<string | number>, look: CellLook, formulaLook: CellLook | 'plain'): PlannedCell {
  if (typeof value === 'string') return text(value, look);
  if (typeof value === 'number') return number(value, look);
  return formulaLook === 'plain' ? formulaCell(value.formula) : formulaCell(value.formula, formulaLook);
}
