import { formula, type FormulaArgument } from '../../functions/formula';
import type { VendorSheetTexts } from '../../i18n/vendors/sheets/texts';
import { beginning, type CellLook, formulaCell, type LookArea, type PlannedRow, type PlannedSheet, tableRow, text } from '../quote-workbook/plan';
import { criteriaReferences } from './scoring-formulas';

const answerRow = tableRow + 1;
/** The first column of each answer: tables that spill, with room between them. */
const columns = { flip: 0, topsis: 5, smaa: 8 } as const;
const answerRows = 60;
const mostRanks = 21;

/** The sheet that says how safe the ranking is, by answers that spill. */
export function robustnessSheet(words: VendorSheetTexts): PlannedSheet {
  const { robustness } = words;
  const { namedMarks, weights, vendorNames } = criteriaReferences(words);
  const reference = (value: string): FormulaArgument => ({ kind: 'reference', value });
  const cells: PlannedRow = [
    formulaCell(formula('RTC_FLIP', [reference(namedMarks), reference(weights)])),
    ...gap(columns.topsis - columns.flip - 1),
    formulaCell(`=TRANSPOSE(${vendorNames})`),
    formulaCell(`=TRANSPOSE(${formula('RTC_RANK', [reference(namedMarks), reference(weights), { kind: 'text', value: 'topsis' }]).slice(1)})`),
    ...gap(columns.smaa - columns.topsis - 2),
    formulaCell(formula('RTC_SMAA', [reference(namedMarks)])),
  ];
  const titles: PlannedRow = [text(robustness.flip, 'title'), ...gap(columns.topsis - 1), text(robustness.topsis, 'title'), ...gap(columns.smaa - columns.topsis - 1), text(robustness.smaa, 'title')];
  const area = (look: CellLook, column: number, width: number, from = 1): LookArea => ({ look, row: answerRow + from, column, rows: from === 0 ? 1 : answerRows, columns: width });
  return {
    name: robustness.sheet,
    columnWidths: [220, 60, 90, 130, 20, 110, 60, 20, 110, ...Array.from({ length: mostRanks }, () => 60)],
    rows: [...beginning(robustness.title, robustness.hint), titles, cells],
    spilled: [area('heading', columns.flip, 4, 0), area('share', columns.flip + 1, 2), area('share', columns.smaa + 1, mostRanks)],
    frozenRows: answerRow,
    tables: [],
    names: [
      { name: 'RtcFlip', row: answerRow, column: columns.flip },
      { name: 'RtcTopsis', row: answerRow, column: columns.topsis },
      { name: 'RtcSmaa', row: answerRow, column: columns.smaa },
    ],
  };
}

function gap(width: number): readonly undefined[] {
  return Array.from({ length: width }, () => undefined);
}
