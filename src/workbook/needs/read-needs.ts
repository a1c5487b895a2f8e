import { kindOf } from '../../domain/needs/fields';
import type { FieldId } from '../../domain/needs/scenario';
import { locales } from '../../i18n/locale';
import { needsTexts } from '../../i18n/needs/texts';
import { inExcel } from '../in-excel';
import { needsColumns } from './column-words';
import { needsTable } from './needs-sheet';
import { columnsOf, loadTable, tableCells } from './table-cells';

/** The needs that a workbook holds: by scenario in the order of their first rows, by need. Errors in cells are their text. */
export type ReadNeeds = ReadonlyMap<string, Readonly<Record<string, string | number>>>;

/**
 * Reads the table of needs, of whichever language and order; without one there is nothing.
 * @throws WorkbookError
 */
export async function readNeeds(): Promise<ReadNeeds> {
  return inExcel(async (context) => {
    const { tables } = context.workbook;
    tables.load('items/name');
    await context.sync();
    if (!tables.items.some(({ name }) => name.toLowerCase() === needsTable.toLowerCase())) return new Map();
    const loaded = loadTable(context, needsTable);
    await context.sync();
    const table = tableCells(loaded);
    const [id = -1, , value = -1] = columnsOf(table, needsColumns);
    const needs = new Map<string, Record<string, string | number>>();
    for (const cells of table.values) {
      const [, scenario, need] = /^\s*([^.\s]+)\.(\S+)\s*$/.exec(String(cells[id] ?? '')) ?? [];
      const said = cells[value];
      if (scenario === undefined || need === undefined || said === undefined || said === '') continue;
      const known = needs.get(scenario) ?? {};
      needs.set(scenario, { ...known, [need]: typeof said === 'number' ? said : choiceOf(need, String(said)) });
    }
    return needs;
  });
}

/** A choice by its id, whichever language's word stands in the cell. */
function choiceOf(need: string, said: string): string {
  const kind = kindOf(need as FieldId);
  const choices = kind.kind === 'choice' ? kind.choices : [];
  const word = said.trim().toLowerCase();
  return choices.find((choice) => [choice, ...locales.map((locale) => needsTexts[locale].choices[choice as keyof (typeof needsTexts)['zh-CN']['choices']])].some((one) => one.toLowerCase() === word)) ?? said;
}
