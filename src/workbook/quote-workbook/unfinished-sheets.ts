import { workbookTexts } from '../../i18n/workbook/texts';
import type { PlannedCell, PlannedSheet } from './plan';

/** Sheets of ours that were begun and not finished. */
export interface UnfinishedSheets {
  /** Names, in lower case, of tables and ranges that stand on them: they don't count as there. */
  readonly marks: ReadonlySet<string>;
  /** The one that was to be a planned sheet: under its name, or one with a number behind. */
  sheetFor(plan: PlannedSheet): Excel.Worksheet | undefined;
  /** Empties all of them, so that they can be written anew. */
  clear(): void;
}

/**
 * Finds the sheets whose first cell says that they are being written, and which hold nothing else than what is planned:
 * where somebody has typed into one, it is theirs.
 * @param worksheets - with their names loaded
 */
export async function unfinishedSheets(context: Excel.RequestContext, worksheets: readonly Excel.Worksheet[], planned: readonly PlannedSheet[]): Promise<UnfinishedSheets> {
  const begun = worksheets.flatMap((sheet) => {
    const plan = planned.find(({ name }) => isNumbered(sheet.name, name));
    return plan === undefined ? [] : [{ sheet, plan, used: sheet.getUsedRangeOrNullObject(true), tables: sheet.tables, charts: sheet.charts }];
  });
  for (const { used, tables, charts } of begun) {
    used.load('formulas, rowIndex, columnIndex');
    tables.load('items/name');
    charts.load('items/name');
  }
  const { names } = context.workbook;
  names.load('items/name, items/formula');
  if (begun.length > 0) await context.sync();
  const found = begun
    .filter(({ used, plan }) => !used.isNullObject && used.rowIndex === 0 && used.columnIndex === 0 && isUntouched(used.formulas as unknown[][], plan))
    .map(({ sheet, plan, tables, charts }) => ({
      sheet,
      plan,
      tables: tables.items,
      charts: charts.items,
      names: names.items.filter(({ formula }) => String(formula).replace(/^='?|'?!.*$/g, '') === sheet.name),
    }));
  return {
    marks: new Set(found.flatMap((one) => [...one.tables, ...one.names].map(({ name }) => name.toLowerCase()))),
    sheetFor: (wanted) => found.find(({ plan }) => plan === wanted)?.sheet,
    clear: () => {
      for (const { sheet, tables, charts, names: own } of found) {
        own.forEach((name) => name.delete());
        tables.forEach((table) => table.convertToRange());
        charts.forEach((chart) => chart.delete());
        sheet.getRange().clear();
      }
    },
  };
}

function isNumbered(sheet: string, name: string): boolean {
  return sheet.startsWith(name) && /^( \d+)?$/.test(sheet.slice(name.length));
}

const marks = new Set<unknown>(Object.values(workbookTexts).map(({ unfinished }) => unfinished));

function isUntouched(formulas: readonly (readonly unknown[])[], { rows }: PlannedSheet): boolean {
  return marks.has(formulas[0]?.[0]) && formulas.every((cells, row) => cells.every((cell, column) => (row === 0 && column === 0) || cell === '' || isPlanned(cell, rows[row]?.[column])));
}

/** Excel may have put a formula in other words. */
function isPlanned(cell: unknown, planned: PlannedCell | undefined): boolean {
  return planned?.formula === undefined ? cell === (planned?.text ?? planned?.number) : String(cell).startsWith('=');
}
