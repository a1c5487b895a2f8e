import writeExcelFile, { type CellObject, type Sheet } from 'write-excel-file/universal';
import { base64Of } from '../base64';
import type { FrozenCell, FrozenSheet } from './frozen-sheets';

const points = { pixelsOf: 4 / 3, pixelsOfCharacter: 7, padding: 5 };
const noFill = '#ffffff';

/** A workbook file of these sheets and nothing else, as Base64: no formula, no name, no comment, no author. */
export async function frozenFile(sheets: readonly FrozenSheet[]): Promise<string> {
  const blob = await writeExcelFile(sheets.map(sheetOf)).toBlob();
  return base64Of(new Uint8Array(await blob.arrayBuffer()));
}

function sheetOf({ name, rows, columnWidths, frozenRows }: FrozenSheet): Sheet<Blob> {
  return {
    sheet: name,
    data: rows.map((row) => row.map(cellOf)),
    columns: columnWidths.map((width) => ({ width: Math.max(1, (width * points.pixelsOf - points.padding) / points.pixelsOfCharacter) })),
    ...(frozenRows > 0 ? { stickyRowsCount: frozenRows } : {}),
  };
}

function cellOf({ value, numberFormat, format }: FrozenCell): CellObject | null {
  const look = lookOf(format);
  if (value === '') return Object.keys(look).length === 0 ? null : look;
  if (typeof value === 'number') return { value, type: Number, ...(numberFormat === undefined || numberFormat === 'General' ? {} : { format: numberFormat }), ...look };
  return typeof value === 'boolean' ? { value, type: Boolean, ...look } : { value, type: String, ...look };
}

const horizontal: Readonly<Record<string, 'left' | 'center' | 'right'>> = { Left: 'left', Center: 'center', Right: 'right' };
const vertical: Readonly<Record<string, 'top' | 'center' | 'bottom'>> = { Top: 'top', Center: 'center', Bottom: 'bottom' };

/** Excel answers colours as `#RRGGBB`, or as nothing where a cell has none of its own. */
function lookOf({ font = {}, fill = {}, horizontalAlignment = 'General', verticalAlignment, wrapText }: Excel.CellPropertiesFormat = {}): CellObject {
  const [align, alignVertical] = [horizontal[horizontalAlignment], vertical[verticalAlignment ?? '']];
  return {
    ...(font.name ? { fontFamily: font.name } : {}),
    ...(font.size ? { fontSize: font.size } : {}),
    ...(font.bold === true ? { fontWeight: 'bold' as const } : {}),
    ...(font.italic === true ? { fontStyle: 'italic' as const } : {}),
    ...(isColour(font.color) ? { textColor: font.color } : {}),
    ...(isColour(fill.color) && fill.color.toLowerCase() !== noFill ? { backgroundColor: fill.color } : {}),
    ...(align === undefined ? {} : { align }),
    ...(alignVertical === undefined ? {} : { alignVertical }),
    ...(wrapText === true ? { wrap: true } : {}),
  };
}

function isColour(colour: string | undefined): colour is string {
  return /^#[0-9a-f]{6}$/i.test(colour ?? '');
}
