import type { CellLook } from './plan';

/** What a look sets of a cell's format; what is not said stays as it is. */
export interface LookFormat {
  readonly bold?: true;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly right?: true;
  readonly numberFormat?: string;
}

const input = '#1F4E9E';
const muted = '#616161';
const headingFill = '#F0F0F0';

/** As spreadsheets of finance have it: inputs are blue, formulas black. */
export const looks: Readonly<Record<CellLook, LookFormat>> = {
  title: { bold: true, size: 14 },
  hint: { color: muted },
  heading: { bold: true, fill: headingFill },
  'heading of numbers': { bold: true, fill: headingFill, right: true },
  input: { color: input },
  quantity: { color: input, numberFormat: '#,##0' },
  date: { color: muted, numberFormat: 'yyyy-mm-dd' },
  'input share': { color: input, numberFormat: '0.0%' },
  units: { numberFormat: '#,##0' },
  'unit price': { numberFormat: '#,##0.00####;-#,##0.00####;' },
  'money or none': { numberFormat: '#,##0.00;-#,##0.00;' },
  money: { numberFormat: '#,##0.00' },
  share: { numberFormat: '0.0%' },
  points: { numberFormat: '0.0' },
  verdict: { bold: true },
  total: { bold: true },
  'total money': { bold: true, numberFormat: '#,##0.00' },
};
