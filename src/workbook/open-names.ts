/** A workbook whose sheets, tables and names are known by their names, so that nothing is made twice. */
export interface OpenNames {
  readonly sheets: readonly Excel.Worksheet[];
  /** Whether a table or a defined name is called so, in whatever case. */
  readonly has: (name: string) => boolean;
  /** All of them, in lower case. */
  readonly known: ReadonlySet<string>;
}

/** Reads the names, and whether Excel calculates by itself: one round trip. */
export async function openNames(context: Excel.RequestContext): Promise<OpenNames> {
  const { worksheets, tables, names, application } = context.workbook;
  [worksheets, tables, names].forEach((collection) => collection.load('items/name'));
  application.load('calculationMode');
  await context.sync();
  const known = new Set([...tables.items, ...names.items].map(({ name }) => name.toLowerCase()));
  return { sheets: worksheets.items, known, has: (name) => known.has(name.toLowerCase()) };
}
