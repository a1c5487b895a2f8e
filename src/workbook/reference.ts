/** A reference to cells: an address on a sheet, or a table or one of its parts. */
export type Reference =
  | { readonly kind: 'cells'; readonly sheet: string | undefined; readonly address: string }
  | { readonly kind: 'table'; readonly table: string; readonly part: string };

const sheetName = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!`;
const cell = String.raw`\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6}`;
const cells = new RegExp(`^(?:${sheetName})?(${cell}(?::${cell})?)$`, 'iu');
const table = /^([\p{L}_][\p{L}\p{N}_.]*)\[(.*)\]$/u;
const lastColumn = 16_384;
const lastRow = 1_048_576;

/**
 * Reads a reference as typed in a formula.
 * @param text - `B2`, `用量!B2:B20`, `'My sheet'!B2`, `RtcUsage[#All]`, `RtcUsage[Usage]`
 * @returns undefined where the text is not the address of cells that Excel has (`RTC1048577`), nor a table's
 * @example parseReference("'Q3 plan'!B2:B20") -> { kind: 'cells', sheet: 'Q3 plan', address: 'B2:B20' }
 */
export function parseReference(text: string): Reference | undefined {
  const inTable = table.exec(text);
  if (inTable) return { kind: 'table', table: inTable[1] ?? '', part: inTable[2] ?? '' };
  const onSheet = cells.exec(text);
  if (!onSheet) return undefined;
  const address = onSheet[3] ?? '';
  if (!address.split(':').every(exists)) return undefined;
  return { kind: 'cells', sheet: onSheet[1]?.replace(/''/g, "'") ?? onSheet[2], address };
}

function exists(address: string): boolean {
  const [, column = '', row = ''] = /^\$?([A-Z]+)\$?([0-9]+)$/i.exec(address) ?? [];
  const columnNumber = Array.from(column.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return columnNumber <= lastColumn && Number(row) <= lastRow;
}
