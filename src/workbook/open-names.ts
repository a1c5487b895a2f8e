/** A workbook whose sheets, tables and names are known by their names, so that nothing is made twice. */
export interface OpenNames {
  readonly sheets: readonly Excel.Worksheet[];
  /** Whether a table or a defined name is called so, in whatever case. */
  readonly has: (name: string) => boolean;
  /** Names, in lower case, whose cells are gone with their sheet: they don't count as there, and stand in the way of new ones. */
  readonly broken: ReadonlyMap<string, Excel.NamedItem>;
  /** All that point at something, in lower case. */
  readonly known: ReadonlySet<string>;
}

/** Reads the names, and whether Excel calculates by itself: one round trip. */
export async function openNames(context: Excel.RequestContext): Promise<OpenNames> {
  const { worksheets, tables, names, application } = context.workbook;
  [worksheets, tables].forEach((collection) => collection.load('items/name'));
  names.load('items/name, items/formula');
  application.load('calculationMode');
  await context.sync();
  const there = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const isBroken = ({ formula }: Excel.NamedItem): boolean => {
    const sheet = /^=(?:'((?:[^']|'')+)'|([^'!(),]+))!/.exec(String(formula));
    return String(formula).includes('#REF!') || (sheet !== null && !there.has((sheet[1] ?? sheet[2] ?? '').replace(/''/g, "'").toLowerCase()));
  };
  const known = new Set([...tables.items, ...names.items.filter((item) => !isBroken(item))].map(({ name }) => name.toLowerCase()));
  const broken = new Map(names.items.filter(isBroken).map((item) => [item.name.toLowerCase(), item]));
  return { sheets: worksheets.items, known, broken, has: (name) => known.has(name.toLowerCase()) };
}
