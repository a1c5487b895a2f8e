import { ChartStore } from '../../src/workbench/office-host/chart-store';
import { MemoryLooks } from './memory-looks';
import { MemoryValidations } from './memory-validations';
import type { Area, CellInput, CellValue, DefinedName, PageSetup, Rows, TableArea, WorkbookModel } from '../../src/workbench/office-host/model';

interface Cell {
  readonly input: CellInput;
  readonly format: string;
}

const emptyCell: Cell = { input: { kind: 'empty' }, format: 'General' };

/** A workbook of plain cells without a calculation: what the Office host needs in Node, where there is no grid. */
export class MemoryWorkbook implements WorkbookModel {
  readonly name = 'memory.xlsx';
  readonly looks = new MemoryLooks();
  readonly validations = new MemoryValidations();
  readonly charts = new ChartStore();
  readonly pages = new Map<string, PageSetup>();
  definedNames: readonly DefinedName[] = [];
  tableAreas: readonly TableArea[] = [];
  /** How often somebody waited for the calculation. */
  waits = 0;
  /** How often somebody asked for the calculation: there is none here. */
  calculations = 0;
  private readonly shown = new Map<string, CellValue>();
  private readonly sheetNames = new Map<string, string>();
  private readonly cells = new Map<string, Cell>();
  private sheetCount = 0;
  private tableCount = 0;
  private active: string;
  private selected: Area;

  constructor(...names: readonly [string, ...string[]]) {
    names.forEach((name) => this.addSheet(name));
    this.active = 'sheet 1';
    this.selected = { sheet: this.active, row: 0, column: 0, rows: 1, columns: 1 };
  }

  sheets(): readonly string[] {
    return [...this.sheetNames.keys()];
  }

  sheetName(sheet: string): string {
    return this.sheetNames.get(sheet) ?? '';
  }

  renameSheet(sheet: string, name: string): void {
    this.sheetNames.set(sheet, name);
  }

  addSheet(name: string | undefined): string {
    const sheet = `sheet ${++this.sheetCount}`;
    this.sheetNames.set(sheet, name ?? `Sheet${this.sheetCount}`);
    return sheet;
  }

  removeSheet(sheet: string): void {
    // As Excel does: its tables go with it, and names of its cells point at nothing.
    const prefix = `${this.sheetName(sheet)}!`;
    this.tableAreas = this.tableAreas.filter(({ area }) => area.sheet !== sheet);
    this.definedNames = this.definedNames.map((one) => (one.formula.replace(/^=|'/g, '').startsWith(prefix) ? { ...one, formula: '=#REF!' } : one));
    this.sheetNames.delete(sheet);
    if (this.active === sheet) this.active = this.sheets()[0] ?? '';
  }

  activeSheet(): string {
    return this.active;
  }

  activateSheet(sheet: string): void {
    this.active = sheet;
  }

  sheetSize(): { readonly rows: number; readonly columns: number } {
    return { rows: 3000, columns: 30 };
  }

  usedArea(sheet: string): Area | undefined {
    const places = [...this.cells].flatMap(([key, { input }]) => {
      const [, of = '', row = '', column = ''] = /^(.*) (\d+) (\d+)$/.exec(key) ?? [];
      return of === sheet && input.kind !== 'empty' ? [{ row: Number(row), column: Number(column) }] : [];
    });
    if (places.length === 0) return undefined;
    const [rows, columns] = [places.map(({ row }) => row), places.map(({ column }) => column)];
    const [row, column] = [Math.min(...rows), Math.min(...columns)];
    return { sheet, row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  }

  selection(): Area {
    return this.selected;
  }

  select(area: Area): void {
    this.selected = area;
  }

  /** Decides what cells with a formula show: nothing is calculated here. */
  show(formula: string, value: CellValue): void {
    this.shown.set(formula, value);
  }

  values(area: Area): Rows<CellValue> {
    return this.read(area, ({ input }) => (input.kind === 'value' ? input.value : input.kind === 'formula' ? (this.shown.get(input.formula) ?? '') : ''));
  }

  formulas(area: Area): Rows<CellValue> {
    return this.read(area, ({ input }) => (input.kind === 'formula' ? input.formula : input.kind === 'value' ? input.value : ''));
  }

  texts(area: Area): Rows<string> {
    return this.values(area).map((row) => row.map(String));
  }

  numberFormats(area: Area): Rows<string> {
    return this.read(area, ({ format }) => format);
  }

  write(area: Area, inputs: Rows<CellInput | undefined>): void {
    inputs.forEach((row, r) => row.forEach((input, c) => input !== undefined && this.change(area, r, c, { input })));
  }

  writeNumberFormats(area: Area, formats: Rows<string>): void {
    formats.forEach((row, r) => row.forEach((format, c) => this.change(area, r, c, { format })));
  }

  names(): readonly DefinedName[] {
    return this.definedNames;
  }

  tables(): readonly TableArea[] {
    return this.tableAreas;
  }

  addName(name: DefinedName): void {
    this.definedNames = [...this.definedNames, name];
  }

  removeName(name: string): void {
    this.definedNames = this.definedNames.filter((one) => one.name !== name);
  }

  addTable(area: Area, name: string | undefined): TableArea {
    const id = `table ${++this.tableCount}`;
    const table = { id, name: name ?? `Table${this.tableAreas.length + 1}`, area };
    this.tableAreas = [...this.tableAreas, table];
    return table;
  }

  renameTable(id: string, name: string): void {
    this.tableAreas = this.tableAreas.map((table) => (table.id === id ? { ...table, name } : table));
  }

  resizeTable(id: string, area: Area): void {
    this.tableAreas = this.tableAreas.map((table) => (table.id === id ? { ...table, area } : table));
  }

  removeTable(id: string): void {
    this.tableAreas = this.tableAreas.filter((table) => table.id !== id);
  }

  oneUndo(): { end(): void } {
    return { end: () => undefined };
  }

  calculate(): void {
    this.calculations++;
  }

  settled(): Promise<void> {
    this.waits++;
    return Promise.resolve();
  }

  private read<T>({ sheet, row, column, rows, columns }: Area, part: (cell: Cell) => T): Rows<T> {
    return Array.from({ length: rows }, (_r, r) => Array.from({ length: columns }, (_c, c) => part(this.cells.get(`${sheet} ${row + r} ${column + c}`) ?? emptyCell)));
  }

  private change({ sheet, row, column }: Area, r: number, c: number, part: Partial<Cell>): void {
    const key = `${sheet} ${row + r} ${column + c}`;
    this.cells.set(key, { ...(this.cells.get(key) ?? emptyCell), ...part });
  }
}
