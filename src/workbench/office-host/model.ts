import type { ChartStore } from './chart-store';

/** What a cell can hold or show; errors are their text (`#N/A`), an empty cell is "". */
export type CellValue = string | number | boolean;

/** What is written into a cell: a value, or a formula; text that looks like either stays text. */
export type CellInput =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'empty' };

/** A rectangle of a sheet; row and column are counted from 0. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A defined name and what it refers to, as `=Sheet1!$A$1`. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
}

/** A table; its area includes the header row. */
export interface TableArea {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
}

/** How a cell looks, in Excel's words. */
export interface CellLook {
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `#RRGGBB`. */
  readonly fontColor: string;
  /** `#RRGGBB`; white where there is no fill. */
  readonly fillColor: string;
  readonly horizontal: 'General' | 'Left' | 'Center' | 'Right';
  readonly vertical: 'Top' | 'Center' | 'Bottom';
  readonly wraps: boolean;
}

/** What fills a cell that was never coloured. */
export const noFill = '#FFFFFF';

/** How cells look: read and written apart from what they hold. */
export interface LookModel {
  looks(area: Area): Rows<CellLook>;
  /** Changes what is given of every cell's look. */
  setLook(area: Area, look: Partial<CellLook>): void;
  clearLooks(area: Area): void;
  /** Widths of the area's columns, in points. */
  columnWidths(area: Area): readonly number[];
  setColumnWidth(area: Area, points: number): void;
  /** Makes the area's columns as wide as what they show. */
  fitColumns(area: Area): void;
  rowHeights(area: Area): readonly number[];
  setRowHeight(area: Area, points: number): void;
  /** How many rows and columns stay in sight at the top and the left. */
  frozen(sheet: string): Frozen;
  freeze(sheet: string, frozen: Frozen): void;
}

/** Rows and columns that stay in sight; 0: none. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** The tables of a workbook. */
export interface TableModel {
  tables(): readonly TableArea[];
  /** @param name - undefined: a name of the model's choosing */
  addTable(area: Area, name: string | undefined): TableArea;
  renameTable(id: string, name: string): void;
  resizeTable(id: string, area: Area): void;
  /** The cells keep what they hold. */
  removeTable(id: string): void;
}

/** What may be typed into cells. */
export type ValidationRule = {
  readonly ignoresBlanks: boolean;
  /** Whether anything else is refused; else the list only helps. */
  readonly isStrict: boolean;
  readonly error: string;
  readonly prompt: string;
} & (
  | { readonly kind: 'list'; /** `a,b,c`, or `=Sheet1!$A$1:$A$5`. */ readonly source: string; readonly showsList: boolean }
  | { readonly kind: 'whole' | 'decimal'; readonly from: string; readonly to: string; /** Excel.DataValidationOperator. */ readonly operator: string }
);

/** A rule and where it holds. */
export interface Validation {
  readonly area: Area;
  readonly rule: ValidationRule;
}

/** Rules of cells. */
export interface ValidationModel {
  /** The rule of all cells of an area; undefined where there is none, or not one for all. */
  get(area: Area): ValidationRule | undefined;
  set(area: Area, rule: ValidationRule): void;
  clear(area: Area): void;
  on(sheet: string): readonly Validation[];
}

/** Rows of a range, from the top. */
export type Rows<T> = readonly (readonly T[])[];

/** How a sheet is printed. */
export interface PageSetup {
  readonly isLandscape: boolean;
  /** Whether all columns are made to fit on one page. */
  readonly fitsWidth: boolean;
}

/**
 * The workbook behind the object model: what the host asks of a spreadsheet. Sheets are known by an id that outlives a
 * change of their name. Reads show the state after `settled`.
 */
export interface WorkbookModel extends TableModel {
  readonly looks: LookModel;
  readonly validations: ValidationModel;
  readonly charts: ChartStore;
  /** How sheets are printed, by their ids; those that nobody has set up are not among them. */
  readonly pages: Map<string, PageSetup>;
  readonly name: string;
  sheets(): readonly string[];
  sheetName(sheet: string): string;
  renameSheet(sheet: string, name: string): void;
  addSheet(name: string | undefined): string;
  removeSheet(sheet: string): void;
  activeSheet(): string;
  activateSheet(sheet: string): void;
  /** Rows and columns that the sheet has now; reading or writing beyond them makes it larger. */
  sheetSize(sheet: string): { readonly rows: number; readonly columns: number };
  /** The smallest area that holds all values of a sheet; undefined where it is empty. */
  usedArea(sheet: string): Area | undefined;
  selection(): Area;
  select(area: Area): void;
  values(area: Area): Rows<CellValue>;
  /** Formulas in English, values where there is none. */
  formulas(area: Area): Rows<CellValue>;
  /** What the cells show. */
  texts(area: Area): Rows<string>;
  numberFormats(area: Area): Rows<string>;
  /** Writes as many cells as the area has; undefined leaves a cell as it is. */
  write(area: Area, inputs: Rows<CellInput | undefined>): void;
  writeNumberFormats(area: Area, formats: Rows<string>): void;
  names(): readonly DefinedName[];
  addName(name: DefinedName): void;
  removeName(name: string): void;
  /** What is written until `end` is one step for whoever undoes it. */
  oneUndo(): { end(): void };
  /** Calculates every formula anew. */
  calculate(): void;
  /** Resolves when everything that was written has been calculated. */
  settled(): Promise<void>;
}
