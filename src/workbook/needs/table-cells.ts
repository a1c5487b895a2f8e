import { locales, type Locale } from '../../i18n/locale';

type Cells = readonly (readonly (string | number | boolean)[])[];

/** A table of the workbook as it stands, its header row apart. */
export interface TableCells {
  readonly header: readonly string[];
  readonly values: Cells;
  /** Formulas in English, values where there is none. */
  readonly formulas: Cells;
}

/** Asks for a table's cells, which `tableCells` reads after the next sync. */
export function loadTable({ workbook }: Excel.RequestContext, name: string): Excel.Range {
  const range = workbook.tables.getItem(name).getRange();
  range.load('values, formulas');
  return range;
}

/** The cells of a table's range that was loaded. */
export function tableCells(range: Pick<Excel.Range, 'values' | 'formulas'>): TableCells {
  const [header = [], ...values] = range.values as Cells;
  const [, ...formulas] = range.formulas as Cells;
  return { header: header.map(String), values, formulas };
}

/** The cells of tables by name, undefined for one that is not there: two round trips. */
export async function openTables(context: Excel.RequestContext, names: readonly string[]): Promise<readonly (TableCells | undefined)[]> {
  const ranges = await loadedTables(context, names, 'values, formulas');
  return ranges.map((range) => range && tableCells(range));
}

/** The ranges of tables by name, with what is loaded of them; undefined for one that is not there: two round trips. */
export async function loadedTables(context: Excel.RequestContext, names: readonly string[], properties: string): Promise<readonly (Excel.Range | undefined)[]> {
  const tables = names.map((name) => context.workbook.tables.getItemOrNullObject(name));
  tables.forEach((table) => table.load('name'));
  await context.sync();
  const ranges = tables.map((table) => (table.isNullObject ? undefined : table.getRange()));
  ranges.forEach((range) => range?.load(properties));
  await context.sync();
  return ranges;
}

/** The columns of one of our tables in every language, each in the order of the plan. */
export type ColumnWords = Readonly<Record<Locale, readonly string[]>>;

/**
 * Where each planned column stands in a table, whatever its order, its language, and what was added to it; -1 where it is missing.
 */
export function columnsOf({ header }: Pick<TableCells, 'header'>, words: ColumnWords): readonly number[] {
  const said = header.map((title) => title.trim().toLowerCase());
  return words[locales[0]].map((_title, planned) => said.findIndex((title) => locales.some((locale) => words[locale][planned]?.toLowerCase() === title)));
}

/** The language in which a table was made; undefined where its headers are of neither. */
export function languageOf({ header }: Pick<TableCells, 'header'>, words: ColumnWords): Locale | undefined {
  const hits = (locale: Locale): number => words[locale].filter((title) => header.includes(title)).length;
  const [best] = [...locales].sort((a, b) => hits(b) - hits(a));
  return best !== undefined && hits(best) > 0 ? best : undefined;
}

/** A row as wide as the table, with planned cells in their columns and null, which leaves a cell as it is, in all others. */
export function placed<T>(cells: readonly T[], columns: readonly number[], width: number): readonly (T | null)[] {
  return Array.from({ length: width }, (_one, at) => {
    const planned = columns.indexOf(at);
    return planned === -1 ? null : (cells[planned] ?? null);
  });
}
