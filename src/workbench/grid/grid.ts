import type { FUniver, Injector } from '@univerjs/presets';
import { columnName, quoteSheet } from '../office-host/address';
import { overlaps } from '../office-host/areas';
import { ErrorType } from '@univerjs/engine-formula';
import type { Area } from '../office-host/model';
import type { Blanks, Language } from '../options';
import type { SampleBook } from '../sample/sample';
import { ArgumentReader } from './arguments';
import { Calculation } from './calculation';
import { beforeCellsChange, onCellsChanged } from './changes';
import { type CellPlace, ErrorSentences } from './error-sentences';
import type { AssociatedFunction } from './executors';
import type { FunctionMetadata } from './metadata';
import { repairLexer } from './lexer-repair';
import { repairTableParts } from './reference-repair';
import { guardSpills } from './spill-guard';
import { snapshotOf } from './snapshot';
import { understandShortReferences } from './typed-formulas';
import { startUniver } from './univer';
import { UniverWorkbook } from './univer-workbook';

/** What a grid is opened with. */
export interface GridOptions {
  /** Id of the element that it fills. */
  readonly container: string;
  readonly language: Language;
  readonly blanks: Blanks;
  readonly functions: readonly FunctionMetadata[];
  readonly associated: (id: string) => AssociatedFunction | undefined;
  readonly book: SampleBook;
  /** What is said about an answer that would spill into a table. */
  readonly spillInTable: string;
}

/** The spreadsheet: Univer with the add-in's functions, made to behave as Excel where the add-in can tell. */
export class Grid {
  readonly workbook: UniverWorkbook;
  readonly sentences = new ErrorSentences();
  calls = 0;
  private readonly api: FUniver;
  private readonly injector: Injector;
  private readonly calculation: Calculation;
  private readonly reader: ArgumentReader;

  constructor({ container, language, blanks, functions, associated, book, spillInTable }: GridOptions) {
    this.reader = new ArgumentReader(blanks);
    const host = { associated, arguments: this.reader, sentences: this.sentences, called: () => this.calls++ };
    const { api, injector } = startUniver({ container, language, functions, host });
    repairLexer(injector);
    repairTableParts();
    guardSpills(injector, (area) => this.mayFill(area, spillInTable));
    this.api = api;
    this.injector = injector;
    const opened = api.createWorkbook(snapshotOf(book));
    for (const { name: sheet, names } of book.sheets) {
      for (const { name, row, column } of names) opened.insertDefinedName(name, `${quoteSheet(sheet)}!$${columnName(column)}$${row + 1}`);
    }
    // Univer registers what follows a calculation only when there is a workbook.
    this.calculation = new Calculation(api, injector);
    this.workbook = new UniverWorkbook(opened, this.calculation, injector);
    understandShortReferences(injector, this.workbook);
    beforeCellsChange(injector, (area) => this.forgetSentences(area));
  }

  /** Calls back for cells that the user or the add-in has changed, not for recalculated ones. */
  onChanged(changed: (area: Area) => void): void {
    onCellsChanged(this.injector, changed);
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

  private mayFill(area: Area, spillInTable: string): boolean {
    const free = !this.workbook.tables().some((table) => overlaps(table.area, area));
    this.sentences.record('grid', area, free ? [] : [{ row: 0, column: 0, code: ErrorType.SPILL, sentence: spillInTable }]);
    return free;
  }

  private forgetSentences({ sheet, row, column, rows, columns }: Area): void {
    for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) this.sentences.forget({ sheet, row: r, column: c });
  }
}
