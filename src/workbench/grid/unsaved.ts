import { BooleanNumber, type IStyleData } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import type { Loss } from '../files/read-xlsx';

const plugins: Readonly<Record<string, Loss>> = { SHEET_NOTE_PLUGIN: 'notes', SHEET_CONDITIONAL_FORMATTING_PLUGIN: 'conditional formats', SHEET_FILTER_PLUGIN: 'filters' };

/** What somebody has made in the grid that a saved file will not hold. */
export function lossesOf(workbook: FWorkbook): readonly Loss[] {
  const { styles, sheets, resources = [] } = workbook.save();
  const used = Object.values(sheets).flatMap(({ cellData = {} }) => Object.values(cellData).flatMap((row) => Object.values(row as Readonly<Record<string, { readonly s?: string | IStyleData | null }>>).map(({ s }) => (typeof s === 'string' ? styles[s] : s))));
  const isHidden = (sizes: Readonly<Record<number, { readonly hd?: BooleanNumber } | undefined>> = {}): boolean => Object.values(sizes).some((size) => size?.hd === BooleanNumber.TRUE);
  const losses: Loss[] = [
    ...(used.some((style) => style?.bd !== undefined && style.bd !== null) ? (['borders'] as const) : []),
    ...(used.some((style) => style?.ul?.s === BooleanNumber.TRUE || style?.st?.s === BooleanNumber.TRUE) ? (['lines through or under text'] as const) : []),
    ...(Object.values(sheets).some(({ rowData, columnData }) => isHidden(rowData) || isHidden(columnData)) ? (['hidden rows and columns'] as const) : []),
  ];
  for (const { name, data } of resources) {
    const loss = plugins[name];
    if (loss !== undefined && !isEmpty(data)) losses.push(loss);
  }
  return losses;
}

/** Whether a plugin keeps nothing, under whichever keys. */
function isEmpty(data: string): boolean {
  const holdsNothing = (value: unknown): boolean => value === null || value === undefined || (typeof value === 'object' && Object.values(value).every(holdsNothing));
  return data === '' || holdsNothing(JSON.parse(data));
}
