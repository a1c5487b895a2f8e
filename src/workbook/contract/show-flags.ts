import { contractTexts } from '../../i18n/contract/texts';
import type { Locale } from '../../i18n/locale';
import { freeName } from '../free-name';
import { calculateIfManual, inExcel } from '../in-excel';
import { languageOf, openTables } from '../needs/table-cells';
import { openNames } from '../open-names';
import { writeSheets } from '../quote-workbook/write-sheets';
import { clauseColumns, clausesTable, flagsName } from './contract-tables';
import { flagsSheet } from './flags-sheet';
import type { ShownSheet } from './offer-sheet';

/**
 * Shows the one sheet of red flags: its formula is written anew, with tables that have come since; where the sheet, its formula or
 * one of its names is gone, that is made again.
 * @throws WorkbookError
 */
export async function showFlags(locale: Locale): Promise<ShownSheet> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const { sheets, has, broken } = await openNames(context);
    const [clauses] = await openTables(context, [clausesTable]);
    const anchor = workbook.names.getItemOrNullObject(flagsName).getRangeOrNullObject();
    anchor.load('formulas, rowIndex, columnIndex, worksheet/name');
    await context.sync();
    const language = (clauses && languageOf(clauses, clauseColumns)) ?? locale;
    const plan = flagsSheet(contractTexts[language], { usage: has('RtcUsage'), rates: has('RtcRates') });
    const [planned] = plan.names;
    const formula = plan.rows[planned?.row ?? 0]?.[planned?.column ?? 0]?.formula ?? '';
    const held = anchor.isNullObject ? undefined : String((anchor.formulas as (string | number)[][])[0]?.[0] ?? '');
    const isOurs = planned !== undefined && held !== undefined && (held === '' || /RTC_FLAGS\(|^#/i.test(held));
    const name = isOurs ? anchor.worksheet.name : freeName(plan.name, new Set(sheets.map((one) => one.name.toLowerCase())));
    const sheet = isOurs ? workbook.worksheets.getItem(name) : workbook.worksheets.add(name);
    if (isOurs) {
      if (held !== formula) anchor.formulas = [[formula]];
      for (const { name: own, row, column, rows = 1 } of plan.names.filter((one) => !has(one.name))) {
        broken.get(own.toLowerCase())?.delete();
        workbook.names.add(own, sheet.getRangeByIndexes(anchor.rowIndex + row - planned.row, anchor.columnIndex + column - planned.column, rows, 1));
      }
    } else {
      for (const { name: own } of plan.names) if (has(own) || broken.has(own.toLowerCase())) workbook.names.getItem(own).delete();
      writeSheets(context, [{ plan, name, sheet }]);
    }
    sheet.activate();
    calculateIfManual(workbook.application);
    await context.sync();
    return { sheet: name, isMade: !isOurs };
  });
}
