import { type Area, type CellLook, type Frozen, type LookModel, noFill, type Rows } from '../../src/workbench/office-host/model';

const plain: CellLook = { fontName: 'Arial', fontSize: 11, bold: false, italic: false, fontColor: '#000000', fillColor: noFill, horizontal: 'General', vertical: 'Bottom', wraps: false };
const plainWidth = 48;
const plainHeight = 15;

/** How cells of a workbook in memory look. */
export class MemoryLooks implements LookModel {
  private readonly cells = new Map<string, CellLook>();
  private readonly widths = new Map<string, number>();
  private readonly heights = new Map<string, number>();
  private readonly panes = new Map<string, Frozen>();

  looks({ sheet, row, column, rows, columns }: Area): Rows<CellLook> {
    return Array.from({ length: rows }, (_r, r) => Array.from({ length: columns }, (_c, c) => this.cells.get(`${sheet} ${row + r} ${column + c}`) ?? plain));
  }

  setLook(area: Area, look: Partial<CellLook>): void {
    this.looks(area).forEach((cells, r) => cells.forEach((cell, c) => this.cells.set(`${area.sheet} ${area.row + r} ${area.column + c}`, { ...cell, ...look })));
  }

  clearLooks(area: Area): void {
    this.setLook(area, plain);
  }

  columnWidths({ sheet, column, columns }: Area): readonly number[] {
    return Array.from({ length: columns }, (_c, c) => this.widths.get(`${sheet} ${column + c}`) ?? plainWidth);
  }

  setColumnWidth({ sheet, column, columns }: Area, points: number): void {
    for (let c = 0; c < columns; c += 1) this.widths.set(`${sheet} ${column + c}`, points);
  }

  fitColumns(): void {
    // There is nothing to measure text with.
  }

  rowHeights({ sheet, row, rows }: Area): readonly number[] {
    return Array.from({ length: rows }, (_r, r) => this.heights.get(`${sheet} ${row + r}`) ?? plainHeight);
  }

  setRowHeight({ sheet, row, rows }: Area, points: number): void {
    for (let r = 0; r < rows; r += 1) this.heights.set(`${sheet} ${row + r}`, points);
  }

  frozen(sheet: string): Frozen {
    return this.panes.get(sheet) ?? { rows: 0, columns: 0 };
  }

  freeze(sheet: string, frozen: Frozen): void {
    this.panes.set(sheet, frozen);
  }
}
