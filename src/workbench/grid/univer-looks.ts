import { BooleanNumber, HorizontalAlign, ICommandService, type Injector, type IStyleData, type Nullable, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import { SetHorizontalTextAlignCommand } from '@univerjs/sheets';
import { itemNotFound } from '../office-host/errors';
import { type Area, type CellLook, type Frozen, type LookModel, noFill, type Rows } from '../office-host/model';
import { rangeIn } from './univer-range';

/** Excel measures in points, Univer in pixels. */
const pointsOfPixel = 0.75;
const defaultFont = { name: 'Arial', size: 11, colour: '#000000' };

const horizontals: Readonly<Record<CellLook['horizontal'], HorizontalAlign>> = { General: HorizontalAlign.UNSPECIFIED, Left: HorizontalAlign.LEFT, Center: HorizontalAlign.CENTER, Right: HorizontalAlign.RIGHT };
const verticals: Readonly<Record<CellLook['vertical'], VerticalAlign>> = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM };

/** How Univer's cells look, in Excel's words. */
export class UniverLooks implements LookModel {
  private readonly commands: ICommandService;

  constructor(
    private readonly workbook: FWorkbook,
    injector: Injector,
  ) {
    this.commands = injector.get(ICommandService);
  }

  looks({ sheet, row, column, rows, columns }: Area): Rows<CellLook> {
    const worksheet = this.sheet(sheet).getSheet();
    const styles = this.workbook.getWorkbook().getStyles();
    return Array.from({ length: rows }, (_r, r) => Array.from({ length: columns }, (_c, c) => lookOf(styles.getStyleByCell(worksheet.getCellRaw(row + r, column + c)))));
  }

  setLook(area: Area, look: Partial<CellLook>): void {
    const range = rangeIn(this.workbook, this.commands, area);
    if (look.bold !== undefined) range.setFontWeight(look.bold ? 'bold' : 'normal');
    if (look.italic !== undefined) range.setFontStyle(look.italic ? 'italic' : 'normal');
    if (look.fontName !== undefined) range.setFontFamily(look.fontName);
    if (look.fontSize !== undefined) range.setFontSize(look.fontSize);
    if (look.fontColor !== undefined) range.setFontColor(look.fontColor);
    if (look.fillColor !== undefined) range.setBackground(look.fillColor === noFill ? '' : look.fillColor);
    if (look.wraps !== undefined) range.setWrap(look.wraps);
    // The facade knows no right and no general alignment.
    if (look.horizontal !== undefined) this.commands.syncExecuteCommand(SetHorizontalTextAlignCommand.id, { unitId: this.workbook.getId(), subUnitId: area.sheet, range: range.getRange(), value: horizontals[look.horizontal] });
    if (look.vertical !== undefined) range.setVerticalAlignment(look.vertical === 'Center' ? 'middle' : (look.vertical.toLowerCase() as 'top' | 'bottom'));
  }

  clearLooks(area: Area): void {
    rangeIn(this.workbook, this.commands, area).clearFormat();
  }

  columnWidths({ sheet, column, columns }: Area): readonly number[] {
    const worksheet = this.sheet(sheet);
    return Array.from({ length: columns }, (_c, c) => inPoints(worksheet.getColumnWidth(column + c)));
  }

  setColumnWidth({ sheet, column, columns }: Area, points: number): void {
    rangeIn(this.workbook, this.commands, { sheet, row: 0, column, rows: 1, columns });
    this.sheet(sheet).setColumnWidths(column, columns, Math.round(points / pointsOfPixel));
  }

  fitColumns({ sheet, column, columns }: Area): void {
    this.sheet(sheet).autoResizeColumns(column, columns);
  }

  rowHeights({ sheet, row, rows }: Area): readonly number[] {
    const worksheet = this.sheet(sheet);
    return Array.from({ length: rows }, (_r, r) => inPoints(worksheet.getRowHeight(row + r)));
  }

  setRowHeight({ sheet, row, rows }: Area, points: number): void {
    this.sheet(sheet).setRowHeightsForced(row, rows, points / pointsOfPixel);
  }

  frozen(sheet: string): Frozen {
    const { xSplit, ySplit } = this.sheet(sheet).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  freeze(sheet: string, { rows, columns }: Frozen): void {
    this.sheet(sheet).setFreeze({ xSplit: columns, ySplit: rows, startRow: rows === 0 ? -1 : rows, startColumn: columns === 0 ? -1 : columns });
  }

  private sheet(id: string): FWorksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (sheet === null) throw itemNotFound('Worksheet');
    return sheet;
  }
}

/** Univer keeps widths as it likes; Excel's are whole pixels. */
function inPoints(pixels: number): number {
  return Math.round(pixels) * pointsOfPixel;
}

function lookOf(style: Nullable<IStyleData>): CellLook {
  return {
    fontName: style?.ff ?? defaultFont.name,
    fontSize: style?.fs ?? defaultFont.size,
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    fontColor: upperHex(style?.cl?.rgb, defaultFont.colour),
    fillColor: upperHex(style?.bg?.rgb, noFill),
    horizontal: wordOf(horizontals, style?.ht, 'General'),
    vertical: wordOf(verticals, style?.vt, 'Bottom'),
    wraps: style?.tb === WrapStrategy.WRAP,
  };
}

function wordOf<Word extends string>(words: Readonly<Record<Word, number>>, value: Nullable<number>, otherwise: Word): Word {
  return (Object.keys(words) as Word[]).find((word) => words[word] === value) ?? otherwise;
}

function upperHex(colour: Nullable<string>, otherwise: string): string {
  if (colour === null || colour === undefined || colour === '') return otherwise;
  const parts = /^rgba?\((\d+), ?(\d+), ?(\d+)/.exec(colour)?.slice(1);
  return parts === undefined ? colour.toUpperCase() : `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('').toUpperCase()}`;
}
