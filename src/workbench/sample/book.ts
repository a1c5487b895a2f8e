/** How a cell looks; the grid knows what each word means. */
export type CellLook = 'title' | 'hint' | 'heading' | 'heading of numbers' | 'label' | 'quantity' | 'money' | 'total' | 'total money';

/** A cell of a workbook that is yet to be opened: a value, or a formula that begins with `=`. */
export interface SampleCell {
  readonly value: string | number | boolean;
  readonly look?: CellLook;
}

/** A table of a sheet: its first row holds the names of its columns. */
export interface SampleTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A sheet of such a workbook; rows and columns are counted from 0, undefined leaves a cell empty. */
export interface SampleSheet {
  readonly id: string;
  readonly name: string;
  readonly columnWidths: readonly number[];
  readonly rows: readonly (readonly (SampleCell | undefined)[])[];
  readonly tables: readonly SampleTable[];
}

/** A workbook to open the workbench on. */
export interface SampleBook {
  readonly name: string;
  readonly sheets: readonly SampleSheet[];
}
