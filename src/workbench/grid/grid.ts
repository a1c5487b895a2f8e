import type { FUniver, ILanguagePack, Injector } from '@univerjs/presets';
import { overlaps } from '../office-host/areas';
import { ErrorType } from '@univerjs/engine-formula';
import { BuiltInUIPart, type FWorkbook } from '@univerjs/preset-sheets-core';
import type { Area } from '../office-host/model';
import type { Book } from '../book';
import type { ChartStore } from '../office-host/chart-store';
import type { Loss } from '../files/read-xlsx';
import type { Blanks, Language } from '../options';
import { ArgumentReader } from './arguments';
import { Calculation } from './calculation';
import { calculateOnce } from './calculation-repair';
import { beforeCellsChange, onCellsChanged, onSheetDeleted } from './changes';
import { Curtain } from './curtain';
import { type CellPlace, ErrorSentences } from './error-sentences';
import type { AssociatedFunction } from './executors';
import type { FunctionMetadata } from './metadata';
import { repairLexer } from './lexer-repair';
import { repairTableParts } from './reference-repair';
import { guardSpills } from './spill-guard';
import { sheetId, snapshotOf } from './snapshot';
import { understandShortReferences } from './typed-formulas';
import { forgiveMissingSheets, leaveSheetsInTime, repairUndo } from './undo-repair';
import { UniverSpills } from './univer-spills';
import { lossesOf } from './unsaved';
import { startUniver } from './univer';
import { UniverWorkbook } from './univer-workbook';

/** What a grid is opened with. */
export interface GridOptions {
  /** Id of the element that it fills. */
  readonly container: string;
  readonly language: Language;
  readonly locale: ILanguagePack;
  readonly blanks: Blanks;
  readonly functions: readonly FunctionMetadata[];
  readonly associated: (id: string) => AssociatedFunction | undefined;
  /** What is said about an answer that would spill into a table. */
  readonly spillInTable: string;
}

/** Univer with the add-in's functions, before a workbook is opened in it: it takes a second to start, and needs no pane until a cell is calculated. */
export class EmptyGrid {
  readonly sentences = new ErrorSentences();
  readonly api: FUniver;
  readonly injector: Injector;
  readonly reader: ArgumentReader;
  readonly spillInTable: string;
  calls = 0;

  constructor({ container, language, locale, blanks, functions, associated, spillInTable }: GridOptions) {
    this.reader = new ArgumentReader(blanks);
    this.spillInTable = spillInTable;
    const host = { associated, arguments: this.reader, sentences: this.sentences, called: () => this.calls++ };
    ({ api: this.api, injector: this.injector } = startUniver({ container, language, locale, functions, host }));
    calculateOnce(this.injector);
    repairLexer(this.injector);
    repairTableParts();
    repairUndo();
    forgiveMissingSheets();
  }

  /** Opens the workbook that it shows from now on. */
  open(book: Book): Grid {
    return new Grid(this, book);
  }
}

/** The spreadsheet: Univer with the add-in's functions, made to behave as Excel where the add-in can tell. */
export class Grid {
  readonly workbook: UniverWorkbook;
  readonly spills: UniverSpills;
  readonly sentences: ErrorSentences;
  private readonly api: FUniver;
  private readonly opened: FWorkbook;
  private readonly injector: Injector;
  private readonly calculation: Calculation;
  private readonly reader: ArgumentReader;
  private readonly curtain: Curtain;

  constructor(
    private readonly empty: EmptyGrid,
    book: Book,
  ) {
    const { api, injector, spillInTable } = empty;
    this.sentences = empty.sentences;
    this.reader = empty.reader;
    guardSpills(injector, (area) => this.mayFill(area, spillInTable));
    this.api = api;
    this.injector = injector;
    this.curtain = new Curtain(injector);
    const opened = api.createWorkbook(snapshotOf(book));
    // Univer registers what follows a calculation only when there is a workbook.
    this.calculation = new Calculation(api, injector);
    this.workbook = new UniverWorkbook(opened, this.calculation, injector);
    this.spills = new UniverSpills(opened, injector);
    this.opened = opened;
    addCharts(book, this.workbook.charts);
    book.sheets.forEach(({ page }, index) => page !== undefined && this.workbook.pages.set(sheetId(index), page));
    understandShortReferences(injector, this.workbook);
    leaveSheetsInTime(injector, opened);
    beforeCellsChange(injector, (area) => this.forgetSentences(area));
  }

  /** Resolves when the cells stand on the screen with their results. */
  async painted(): Promise<void> {
    await this.workbook.settled();
    await this.curtain.raise();
  }

  /** How many calls of the add-in's functions were made. */
  get calls(): number {
    return this.empty.calls;
  }

  /** Calls back for cells that the user or the add-in has changed, not for recalculated ones. */
  onChanged(changed: (area: Area) => void): void {
    onCellsChanged(this.injector, changed);
  }

  /** Calls back with the sheet that is gone. */
  onDeleted(deleted: (sheet: string) => void): void {
    onSheetDeleted(this.injector, deleted);
  }

  /** Calls back with the selected area, also when another sheet comes to the front. */
  onSelected(selected: (area: Area) => void): void {
    const report = (): void => selected(this.workbook.selection());
    this.api.addEvent(this.api.Event.SelectionChanged, report);
    this.api.addEvent(this.api.Event.ActiveSheetChanged, report);
  }

  /** Calls back when the results of a calculation stand in the cells. */
  onCalculated(calculated: () => void): void {
    this.api.getFormula().calculationResultApplied(calculated);
  }

  /** Calls back with the cell that the pointer has come to. */
  onHover(hovered: (cell: CellPlace) => void): void {
    this.api.addEvent(this.api.Event.CellHover, ({ worksheet, row, column }) => hovered({ sheet: worksheet.getSheetId(), row, column }));
  }

  /** Decides what functions receive for empty cells, and calculates anew. */
  setBlanks(blanks: Blanks): void {
    this.reader.blanks = blanks;
    this.reader.forget();
    this.calculation.restart();
  }

  /** What a saved file would not hold of the workbook as it is now. */
  losses(): readonly Loss[] {
    return lossesOf(this.opened);
  }

  /** Shows what was left out so that the sheet stands sooner. */
  showToolbar(): void {
    this.api.setUIVisible(BuiltInUIPart.TOOLBAR, true);
  }

  private mayFill(area: Area, spillInTable: string): boolean {
    const free = !this.workbook.tables().some((table) => overlaps(table.area, area));
    this.sentences.record('grid', area, free ? [] : [{ row: 0, column: 0, code: ErrorType.SPILL, sentence: spillInTable }]);
    return free;
  }

  private forgetSentences({ sheet, row, column, rows, columns }: Area): void {
    for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) this.sentences.forget({ sheet, row: r, column: c });
  }
}

function addCharts({ sheets }: Book, store: ChartStore): void {
  sheets.forEach(({ charts }, index) => {
    const sheet = sheetId(index);
    for (const { name, type, title, categoryTitle, valueTitle, place, series } of charts) {
      const made = store.add(sheet, type, series.map((one) => ({ name: one.name, values: { sheet, ...one.values }, categories: one.categories === null ? null : { sheet, ...one.categories } })));
      store.change({ ...made, name, title, categoryTitle, valueTitle, legend: 'Bottom', place: { sheet, ...place } });
    }
  });
}
