import { parseCells, splitAddress } from '../office-host/address';
import type { Area, CellValue, Rows, WorkbookModel } from '../office-host/model';
import { findSheet } from '../office-host/worksheet';

/** What end-to-end tests (and people at the browser's console) find as `window.workbench`. */
export interface TestHook {
  /** The value of a cell of the sheet in front, or of `Rates!B5`; "" for an empty one. */
  cell(address: string): CellValue;
  /** The values of a range, row by row. */
  range(address: string): Rows<CellValue>;
  /** The formulas of a range, values where there is none. */
  formulas(address: string): Rows<CellValue>;
  /** The names of all sheets. */
  sheets(): readonly string[];
  /** The formula of a cell as the grid keeps it. */
  formula(address: string): CellValue;
  /** What a cell shows. */
  text(address: string): string;
  /** Selects a range and makes sure that it is in view. */
  select(address: string): void;
  /** Resolves when everything that was written has been calculated. */
  settled(): Promise<void>;
  /** How often the add-in's functions have been called since the page was opened. */
  calls(): number;
  /** Milliseconds from the start of the page to the calculated sample; undefined until then. */
  readyAfter(): number | undefined;
}

/** Makes the hook over a workbook. */
export function testHook(model: WorkbookModel, counts: Pick<TestHook, 'calls' | 'readyAfter'>): TestHook {
  const area = (address: string): Area => {
    const { sheetName, cells } = splitAddress(address);
    const sheet = sheetName === undefined ? model.activeSheet() : findSheet(sheetName, model);
    if (sheet === undefined) throw new Error(`no sheet ${String(sheetName)}`);
    return parseCells(cells, sheet, model.sheetSize(sheet));
  };
  return {
    cell: (address) => model.values(area(address))[0]?.[0] ?? '',
    range: (address) => model.values(area(address)),
    formulas: (address) => model.formulas(area(address)),
    sheets: () => model.sheets().map((sheet) => model.sheetName(sheet)),
    formula: (address) => model.formulas(area(address))[0]?.[0] ?? '',
    text: (address) => model.texts(area(address))[0]?.[0] ?? '',
    select: (address) => model.select(area(address)),
    settled: () => model.settled(),
    ...counts,
  };
}
