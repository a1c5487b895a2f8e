import { CellValueType, ICommandService, type ICellData, type Injector, IUndoRedoService, type Nullable, ObjectMatrix } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import { ChartStore } from '../office-host/chart-store';
import { itemNotFound } from '../office-host/errors';
import type { Area, CellInput, CellValue, DefinedName, PageSetup, Rows, TableArea, WorkbookModel } from '../office-host/model';
import type { Calculation } from './calculation';
import { UniverLooks } from './univer-looks';
import { rangeIn } from './univer-range';
import { UniverTables } from './univer-tables';
import { UniverValidations } from './univer-validations';

/** The workbook in Univer's grid, as the Office host sees it. */
export class UniverWorkbook implements WorkbookModel {
  /** True while the add-in, not the user, is writing. */
  writing = false;
  readonly looks: UniverLooks;
  readonly validations: UniverValidations;
  readonly charts = new ChartStore();
  readonly pages = new Map<string, PageSetup>();
  private readonly undoStack: IUndoRedoService;
  private readonly commands: ICommandService;
  private readonly tableModel: UniverTables;
  private readonly formulaData: FormulaDataModel;

  constructor(
    private readonly workbook: FWorkbook,
    private readonly calculation: Calculation,
    injector: Injector,
  ) {
    this.looks = new UniverLooks(workbook, injector);
    this.validations = new UniverValidations(workbook, injector);
    this.undoStack = injector.get(IUndoRedoService);
    this.commands = injector.get(ICommandService);
    this.tableModel = new UniverTables(workbook, injector);
    this.formulaData = injector.get(FormulaDataModel);
  }

  get name(): string {
    return this.workbook.getName();
  }

  sheets(): readonly string[] {
    return this.workbook.getSheets().map((sheet) => sheet.getSheetId());
  }

  sheetName(sheet: string): string {
    return this.sheet(sheet).getSheetName();
  }

  renameSheet(sheet: string, name: string): void {
    this.sheet(sheet).setName(name);
  }

  addSheet(name: string | undefined): string {
    const active = this.workbook.getActiveSheet();
    const added = this.workbook.insertSheet(name, { index: this.sheets().length });
    // Univer shows a sheet that it has added; Excel stays where it was.
    this.workbook.setActiveSheet(active);
    return added.getSheetId();
  }

  removeSheet(sheet: string): void {
    this.workbook.deleteSheet(sheet);
  }

  activeSheet(): string {
    return this.workbook.getActiveSheet().getSheetId();
  }

  activateSheet(sheet: string): void {
    this.workbook.setActiveSheet(this.sheet(sheet));
  }

  sheetSize(sheet: string): { readonly rows: number; readonly columns: number } {
    return { rows: this.sheet(sheet).getMaxRows(), columns: this.sheet(sheet).getMaxColumns() };
  }

  usedArea(sheet: string): Area | undefined {
    const values = this.values({ sheet, row: 0, column: 0, ...this.sheetSize(sheet) });
    const rows = values.flatMap((row, index) => (row.some((value) => value !== '') ? [index] : []));
    const columns = values.flatMap((row) => row.flatMap((value, index) => (value === '' ? [] : [index])));
    const [row, lastRow] = [rows[0], rows[rows.length - 1]];
    if (row === undefined || lastRow === undefined) return undefined;
    const [column, lastColumn] = columns.reduce<readonly [least: number, most: number]>(([least, most], index) => [Math.min(least, index), Math.max(most, index)], [Infinity, 0]);
    return { sheet, row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
  }

  selection(): Area {
    const range = this.workbook.getActiveRange();
    if (range === null) return { sheet: this.activeSheet(), row: 0, column: 0, rows: 1, columns: 1 };
    return { sheet: range.getSheetId(), row: range.getRow(), column: range.getColumn(), rows: range.getHeight(), columns: range.getWidth() };
  }

  select(area: Area): void {
    this.activateSheet(area.sheet);
    this.range(area).activate();
  }

  values(area: Area): Rows<CellValue> {
    const sheet = this.sheet(area.sheet).getSheet();
    const spilled = this.formulaData.getArrayFormulaCellData()[this.workbook.getId()]?.[area.sheet];
    return cellsOf(area, (row, column) => valueOf(sheet.getCellRaw(row, column)) ?? valueOf(spilled?.[row]?.[column]) ?? '');
  }

  formulas(area: Area): Rows<CellValue> {
    const formulas = this.range(area).getFormulas();
    return this.values(area).map((row, r) => row.map((value, c) => {
      const formula = formulas[r]?.[c] ?? '';
      return formula === '' ? value : formula;
    }));
  }

  texts(area: Area): Rows<string> {
    return this.range(area).getDisplayValues();
  }

  numberFormats(area: Area): Rows<string> {
    return this.range(area)
      .getNumberFormats()
      .map((row) => row.map((format) => (format === '' ? 'General' : format)));
  }

  write(area: Area, inputs: Rows<CellInput | undefined>): void {
    const cells = new ObjectMatrix<ICellData>();
    inputs.forEach((row, r) => row.forEach((input, c) => input !== undefined && cells.setValue(area.row + r, area.column + c, dataOf(input))));
    this.writing = true;
    try {
      this.range(area).setValues(cells.getMatrix());
    } finally {
      this.writing = false;
    }
  }

  writeNumberFormats(area: Area, formats: Rows<string>): void {
    this.range(area).setNumberFormats(formats.map((row) => row.map((format) => (format === 'General' ? '' : format))));
  }

  names(): readonly DefinedName[] {
    return this.workbook.getDefinedNames().map((name) => {
      const formula = name.getFormulaOrRefString();
      return { name: name.getName(), formula: formula.startsWith('=') ? formula : `=${formula}` };
    });
  }

  addName({ name, formula }: DefinedName): void {
    this.workbook.insertDefinedName(name, formula.replace(/^=/, ''));
  }

  removeName(name: string): void {
    this.workbook.deleteDefinedName(name);
  }

  tables(): readonly TableArea[] {
    return this.tableModel.tables();
  }

  addTable(area: Area, name: string | undefined): TableArea {
    return this.tableModel.addTable(area, name);
  }

  renameTable(id: string, name: string): void {
    this.tableModel.renameTable(id, name);
  }

  resizeTable(id: string, area: Area): void {
    this.tableModel.resizeTable(id, area);
  }

  removeTable(id: string): void {
    this.tableModel.removeTable(id);
  }

  oneUndo(): { end(): void } {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Univer 0.25 has no other way to make one step of several commands.
    const batch = this.undoStack.__tempBatchingUndoRedo(this.workbook.getId());
    return { end: () => batch.dispose() };
  }

  calculate(): void {
    this.calculation.restart();
  }

  settled(): Promise<void> {
    return this.calculation.settled();
  }

  private sheet(id: string): FWorksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (sheet === null) throw itemNotFound('Worksheet');
    return sheet;
  }

  private range(area: Area): ReturnType<typeof rangeIn> {
    return rangeIn(this.workbook, this.commands, area);
  }
}

function cellsOf<T>({ row, column, rows, columns }: Area, cell: (row: number, column: number) => T): Rows<T> {
  return Array.from({ length: rows }, (_r, r) => Array.from({ length: columns }, (_c, c) => cell(row + r, column + c)));
}

function valueOf(cell: Nullable<ICellData>): CellValue | undefined {
  if (cell?.v === undefined || cell.v === null) return undefined;
  return cell.t === CellValueType.BOOLEAN ? Boolean(cell.v) : cell.v;
}

function dataOf(input: CellInput): ICellData {
  if (input.kind === 'empty') return { v: null, f: null, si: null, p: null };
  if (input.kind === 'formula') return { f: input.formula, v: null, si: null, p: null };
  const t = typeof input.value === 'string' ? CellValueType.STRING : typeof input.value === 'boolean' ? CellValueType.BOOLEAN : CellValueType.NUMBER;
  return { v: typeof input.value === 'boolean' ? Number(input.value) : input.value, t, f: null, si: null, p: null };
}
