/** How a cell of a form looks, and what may be typed into it; yellow cells, the answers, are the vendor's. */
export type FormLook = 'title' | 'subtitle' | 'hint' | 'paragraph' | 'heading' | 'heading of numbers' | 'label' | 'given' | 'given hint' | 'given quantity' | 'given share' | 'answer' | 'answer in words' | 'answer quantity' | 'answer share';

/** A cell of a form. */
export interface FormCell {
  readonly value?: string | number | boolean;
  readonly look: FormLook;
}

/** What a form asks of cells: a list of words, a number, or anything with a hint. */
export type FormRule = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  /** Shown while such a cell is selected. */
  readonly prompt?: string;
} & (
  | { readonly kind: 'list'; readonly words: readonly string[]; /** Whether other words are refused; else Excel asks. */ readonly isStrict: boolean; readonly error: string }
  | { readonly kind: 'number'; readonly error: string }
  | { readonly kind: 'anything' }
);

/** A table of a form; its area begins with the header row. */
export interface FormTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly headers: readonly string[];
}

/** A sheet of a request. Rows and columns are counted from 0. */
export interface FormSheet {
  readonly name: string;
  /** Widths in characters. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly (readonly (FormCell | undefined)[])[];
  /** Rows that stay in sight at the top. */
  readonly frozenRows: number;
  readonly tables: readonly FormTable[];
  readonly rules: readonly FormRule[];
}

/** A cell that shows this; an empty one where there is nothing to show. */
export function shown(value: string | number | boolean, look: FormLook): FormCell {
  return value === '' ? { look } : { value, look };
}
