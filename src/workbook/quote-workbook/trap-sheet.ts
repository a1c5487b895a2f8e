import type { WorkbookTexts } from '../../i18n/workbook/texts';
import { overOffers } from './contract-formula';
import { beginning, formulaCell, type PlannedSheet, tableRow } from './plan';

/** The name of the cell from which RTC_TRAP spills. */
const trapName = 'RtcTrap';
/** Rows that the answer is formatted for: some ten offers of twenty fees. */
const answerRows = 240;

/** The sheet that takes every offer apart: the headline, what is quoted on top of it, what the two come to, and what nobody has said. */
export function trapSheet({ trap }: WorkbookTexts): PlannedSheet {
  return {
    name: trap.sheet,
    columnWidths: [130, 130, 80, 110, 90, 330],
    rows: [...beginning(trap.title, trap.hint), [formulaCell(`=${overOffers('RTC_TRAP')}`)]],
    spilled: [
      { look: 'heading', row: tableRow, column: 0, rows: 1, columns: 6 },
      { look: 'heading of numbers', row: tableRow, column: 3, rows: 1, columns: 2 },
      { look: 'money', row: tableRow + 1, column: 3, rows: answerRows, columns: 2 },
    ],
    frozenRows: tableRow + 1,
    tables: [],
    names: [{ name: trapName, row: tableRow, column: 0 }],
  };
}
