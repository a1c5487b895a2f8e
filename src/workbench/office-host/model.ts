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

/** Rows of a range, from the top. */
export type Rows<T> = readonly (readonly T[])[];

/**
 * The workbook behind the object model: what the host asks of a spreadsheet. Sheets are known by an id that outlives a
 * change of their name. Reads show the state after `settled`.
 */
export interface WorkbookModel {
  readonly name: string;
  sheets(): readonly string[];
  sheetName(sheet: string): string;
  renameSheet(sheet: string, name: string): void;
  addSheet(name: string | undefined): string;
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
  tables(): readonly TableArea[];
  /** Resolves when everything that was written has been calculated. */
  settled(): Promise<void>;
}
