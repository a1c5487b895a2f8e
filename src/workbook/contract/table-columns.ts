import type { ColumnWords, TableCells } from '../needs/table-cells';
import { placesOf } from '../vendors/parse-scoring';

/** What the planned columns of a table are called there, in the order of the plan; empty for one that is missing. */
export function titlesOf(table: Pick<TableCells, 'header'>, words: ColumnWords): readonly string[] {
  return placesOf(table, words).map((place) => table.header[place] ?? '');
}

/** A title as structured references have it. */
function escaped(title: string): string {
  return title.replace(/['[\]#@]/g, "'$&");
}

/** The cell of a table's column in the formula's own row. */
export function ownCell(table: string, title = ''): string {
  return `${table}[[#This Row],[${escaped(title)}]]`;
}

/** All cells of a table's column. */
export function wholeColumn(table: string, title = ''): string {
  return `${table}[${escaped(title)}]`;
}

/** All cells of neighbouring columns of a table. */
export function wholeColumns(table: string, first = '', last = ''): string {
  return `${table}[[${escaped(first)}]:[${escaped(last)}]]`;
}
