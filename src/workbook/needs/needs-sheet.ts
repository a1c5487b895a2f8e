import type { NeedsTexts } from '../../i18n/needs/texts';
import { beginning, type PlannedSheet, tableRow, text } from '../quote-workbook/plan';
import type { NeedRow } from './need-rows';
import { type SheetBlock, sideBySide, widthsOf } from './sheet-blocks';

/** The table of what is needed. */
export const needsTable = 'RtcNeeds';
/** The table of what that comes to. */
export const demandTable = 'RtcDemand';

const demandColumn = 10;

/** A sheet of blocks side by side: rows that are added to one table meet no other. */
export function sheetOfBlocks(name: string, title: string, hint: string, blocks: readonly SheetBlock[]): PlannedSheet {
  return {
    name,
    columnWidths: widthsOf(blocks),
    rows: [...beginning(title, hint), ...sideBySide(blocks)],
    spilled: blocks.flatMap(({ spilled }) => spilled),
    frozenRows: tableRow + 1,
    tables: blocks.flatMap(({ tables }) => tables),
    names: blocks.flatMap(({ names }) => names),
    lists: blocks.flatMap(({ lists }) => lists),
  };
}

/** The table RtcNeeds. */
export function needsBlock({ sheet: words }: NeedsTexts, rows: readonly NeedRow[]): SheetBlock {
  const filled = rows.map(({ cells }) => cells).filter(([, , value]) => value?.text !== '');
  return {
    column: 0,
    columnWidths: [150, 220, 130, 60, 50, 110, 60, 180, 90],
    rows: [words.columns.map((column) => text(column)), ...filled],
    tables: [{ name: needsTable, row: tableRow, column: 0, rows: filled.length + 1, columns: words.columns.length }],
    names: [],
    spilled: [],
    lists: [{ row: tableRow + 1, column: 4, rows: filled.length, columns: 1, source: [words.yes, words.no] }],
  };
}

/** The table RtcDemand. @param column - its first, counted from 0 */
export function demandBlock({ sheet: words }: NeedsTexts, rows: readonly NeedRow[], column = demandColumn): SheetBlock {
  return {
    column,
    columnWidths: [190, 240, 110, 60],
    rows: [words.demandColumns.map((title) => text(title)), ...rows.map(({ cells }) => cells)],
    tables: [{ name: demandTable, row: tableRow, column, rows: rows.length + 1, columns: words.demandColumns.length }],
    names: [],
    spilled: [],
    lists: [],
  };
}
