import writeExcelFile, { type CellObject, type Sheet } from 'write-excel-file/universal';
import { base64Of } from '../../base64';
import { formFeatures } from './form-features';
import type { FormCell, FormLook, FormSheet } from './form-sheet';

const muted = '#616161';
const heading = { backgroundColor: '#E8E8E8', textColor: '#242424', fontWeight: 'bold', wrap: true, alignVertical: 'center' } as const;
const answer = '#FFF8DC';
const line = { borderColor: '#C8C8C8', borderStyle: 'thin' } as const;

const looks: Readonly<Record<FormLook, CellObject>> = {
  title: { fontWeight: 'bold', fontSize: 16 },
  subtitle: { fontWeight: 'bold' },
  hint: { textColor: muted },
  paragraph: { wrap: true, alignVertical: 'top' },
  heading: { ...heading, ...line },
  'heading of numbers': { ...heading, align: 'right', ...line },
  label: { fontWeight: 'bold', wrap: true, alignVertical: 'top' },
  given: { wrap: true, alignVertical: 'top', ...line },
  'given hint': { textColor: muted, wrap: true, alignVertical: 'top', ...line },
  'given quantity': { format: '#,##0.####', alignVertical: 'top', ...line },
  'given share': { format: '0.0%', alignVertical: 'top', ...line },
  answer: { backgroundColor: answer, alignVertical: 'top', ...line },
  'answer in words': { backgroundColor: answer, format: '@', wrap: true, alignVertical: 'top', ...line },
  'answer quantity': { backgroundColor: answer, format: '#,##0.####', alignVertical: 'top', ...line },
  'answer share': { backgroundColor: answer, format: '0.0%', alignVertical: 'top', ...line },
};

/** The workbook file of a form, as Base64: text as text, rules of cells and tables in it, no formula, no author. */
export async function requestFile(sheets: readonly FormSheet[]): Promise<string> {
  const blob = await writeExcelFile(sheets.map(sheetOf), { features: formFeatures(sheets) }).toBlob();
  return base64Of(new Uint8Array(await blob.arrayBuffer()));
}

function sheetOf({ name, rows, columnWidths, frozenRows }: FormSheet): Sheet<Blob> {
  return {
    sheet: name,
    orientation: 'landscape',
    showGridLines: false,
    data: rows.map((cells) => cells.map(cellOf)),
    columns: columnWidths.map((width) => ({ width })),
    ...(frozenRows > 0 ? { stickyRowsCount: frozenRows } : {}),
  };
}

function cellOf(cell: FormCell | undefined): CellObject | null {
  if (cell === undefined) return null;
  const { value, look } = cell;
  const style = looks[look];
  // The writer takes a format only with a type, and refuses one of numbers for text.
  if (typeof value === 'number' || (value === undefined && style.format !== undefined && style.format !== '@')) return { ...style, ...(value === undefined ? {} : { value }), type: Number };
  const { format, ...plain } = style;
  if (typeof value === 'boolean') return { ...plain, value, type: Boolean };
  return { ...plain, ...(value === undefined ? {} : { value }), type: String, ...(format === '@' ? { format } : {}) };
}
