import type { CellInput, CellLook, DefinedName, Frozen, PageSetup, ValidationRule } from './office-host/model';

/** A workbook at rest: what the grid opens, and what is read from and written to a file. */
export interface Book {
  readonly name: string;
  readonly sheets: readonly BookSheet[];
  readonly names: readonly DefinedName[];
}

/** A rectangle of a sheet; row and column are counted from 0. */
export interface BookArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A sheet of a book. */
export interface BookSheet {
  readonly name: string;
  /** Undefined where a cell holds nothing and looks like nothing. */
  readonly rows: readonly (readonly (BookCell | undefined)[])[];
  /** Points; undefined: the usual width. */
  readonly columnWidths: readonly (number | undefined)[];
  readonly frozen: Frozen;
  readonly merges: readonly BookArea[];
  readonly tables: readonly (BookArea & { readonly name: string })[];
  readonly validations: readonly { readonly area: BookArea; readonly rule: ValidationRule }[];
  readonly charts: readonly BookChart[];
  /** Undefined: as the program that prints it would. */
  readonly page?: PageSetup | undefined;
}

/** A cell of a book: what was typed into it, and how it looks. */
export interface BookCell {
  readonly input?: CellInput;
  readonly numberFormat?: string;
  readonly look?: Partial<CellLook>;
}

/** A chart of a book; areas are on its own sheet. */
export interface BookChart {
  readonly name: string;
  /** Excel.ChartType. */
  readonly type: string;
  readonly title: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly place: BookArea;
  readonly series: readonly { readonly name: string; readonly values: BookArea; readonly categories: BookArea | null }[];
}
