/** How a cell of a planned sheet looks; `looks.ts` says what each word means in Excel. */
export type CellLook = 'title' | 'hint' | 'heading' | 'heading of numbers' | 'input' | 'quantity' | 'input share' | 'input date' | 'date' | 'units' | 'money' | 'money or none' | 'unit price' | 'share' | 'points' | 'verdict' | 'total' | 'total money';

/** What is written into a cell: text stays text, whatever it looks like; a formula begins with `=`. */
export interface PlannedCell {
  readonly text?: string;
  readonly number?: number;
  readonly formula?: string;
  readonly look?: CellLook;
}

/** A row of a planned sheet; undefined leaves a cell empty. */
export type PlannedRow = readonly (PlannedCell | undefined)[];

/** A rectangle of a planned sheet; row and column are counted from 0. */
export interface PlannedArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A table: the first row of its area holds the headers. */
export interface PlannedTable extends PlannedArea {
  readonly name: string;
}

/** A defined name for a cell, or for so many rows of its column. */
export interface PlannedName {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
}

/** An area whose cells all have one look. */
export interface LookArea extends PlannedArea {
  readonly look: CellLook;
}

/** Words that are offered in cells; others may be typed. */
export interface PlannedList extends PlannedArea {
  /** The words, or the cells of a planned sheet that hold them. */
  readonly source: readonly string[] | (PlannedArea & { readonly sheet: string });
}

/** A chart of cells of its own sheet. */
export interface PlannedChart {
  readonly name: string;
  readonly type: 'ColumnClustered' | 'ColumnStacked' | 'BarClustered' | 'BarStacked' | 'Line' | 'RadarMarkers';
  readonly title: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  /** The cells that it covers. */
  readonly place: PlannedArea;
  readonly categories: PlannedArea;
  readonly series: readonly (PlannedArea & {
    readonly name: string;
    /** `#rrggbb`; without it Excel chooses. */
    readonly colour?: string;
  })[];
}

/** A sheet that is yet to be written. */
export interface PlannedSheet {
  readonly name: string;
  /** Points. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly PlannedRow[];
  /** Looks of cells that hold nothing yet: where an answer will spill. */
  readonly spilled?: readonly LookArea[];
  /** Rows that stay in sight at the top. */
  readonly frozenRows: number;
  readonly tables: readonly PlannedTable[];
  readonly names: readonly PlannedName[];
  readonly lists?: readonly PlannedList[];
  readonly charts?: readonly PlannedChart[];
  /** A sheet that is made to be printed: across, with all its columns on one page. */
  readonly isPrinted?: true;
}

/** Text, with a look where it has one. */
export function text(value: string, look?: CellLook): PlannedCell {
  return look === undefined ? { text: value } : { text: value, look };
}

/** A number, with a look where it has one. */
export function number(value: number, look?: CellLook): PlannedCell {
  return look === undefined ? { number: value } : { number: value, look };
}

/** A formula in English, with `=`. */
export function formulaCell(value: string, look?: CellLook): PlannedCell {
  return look === undefined ? { formula: value } : { formula: value, look };
}

/** A title, a hint and an empty row: how every sheet begins. */
export function beginning(title: string, hint: string): readonly PlannedRow[] {
  return [[text(title, 'title')], [text(hint, 'hint')], []];
}

/** The row of a sheet's table, counted from 0: below its beginning. */
export const tableRow = 3;
